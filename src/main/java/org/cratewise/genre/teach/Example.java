package org.cratewise.genre.teach;

import org.cratewise.feature.Textures;
import org.cratewise.track.Genre;

/// A track by which a model is taught a genre: a file that was chosen, or a correction made in
/// review whose features are cached.
public record Example(Genre genre, Textures textures) {}
