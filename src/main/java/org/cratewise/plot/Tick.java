package org.cratewise.plot;

/// A labelled place on an axis.
///
/// @param at coordinate
public record Tick(double at, String label) {}
