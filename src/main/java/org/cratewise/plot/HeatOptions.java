package org.cratewise.plot;

/// How rows of values are drawn.
///
/// @param time all of it
/// @param rows 0.5 is the middle of the first row that is drawn
/// @param colors from the darkest to the brightest
/// @param values how a value is said
/// @param first the first column that is drawn
/// @param peaks whether a pixel shows the largest of its values, not their mean
record HeatOptions(Axis time, Axis rows, Axis colors, Scale values, int first, boolean peaks) {}
