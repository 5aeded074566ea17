package org.cratewise.genre;

import java.util.Optional;
import org.cratewise.track.Genre;

/// A labelled clip that may be heard.
///
/// @param key unique: a GTZAN clip's name or a recording's file name
/// @param levels whether it is known by its levels; otherwise it is a recording
/// @param second a genre it is as well, to a lesser degree
record ClipPlan(String key, boolean levels, Genre genre, Optional<Genre> second, Part part) {}
