package org.cratewise.tag;

import java.util.List;

/// A genre that is to be written into a file, as the bytes it takes.
public record GenreEdit(List<String> before, List<String> after, Patch patch) {}
