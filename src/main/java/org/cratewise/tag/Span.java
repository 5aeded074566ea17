package org.cratewise.tag;

/// A part of a file.
record Span(long begin, long end) {}
