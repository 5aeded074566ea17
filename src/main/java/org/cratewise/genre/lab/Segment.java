package org.cratewise.genre.lab;

import org.cratewise.genre.dataset.Example;

/// A piece of a clip as a network takes it.
///
/// @param number within the clip; negative for one drawn at random to balance the genres
/// @param values [steps][features]
record Segment(Example example, int number, float[][] values) {}
