package org.cratewise.genre.measure;

/// Something that was said with a probability, and whether it was right.
public record Claim(double probability, boolean right) {}
