package org.cratewise.genre;

import java.util.List;
import org.cratewise.feature.Textures;
import org.cratewise.track.Genre;
import org.cratewise.track.Prediction;

/// Hears genres in texture windows.
public interface GenreModel extends AutoCloseable {
    /// Its name and version, unique among all models: predictions carry it.
    String id();

    /// The genres it knows, in the order of its outputs.
    List<Genre> genres();

    /// The {@link Textures#version} it was trained on; windows of another version mean nothing to
    /// it.
    String extractorVersion();

    /// Promises from now on that so many of the guesses it calls sure are right; a model that
    /// can't keep this promise keeps the one it has.
    ///
    /// @param percent 80 to 99
    default void promise(int percent) {}

    /// Makes it ready to hear, which may take seconds; otherwise the first {@link #predict} does.
    ///
    /// @throws ModelException if it can't be used
    default void prepare() {}

    /// Hears several tracks in one go, which costs far less than one by one.
    ///
    /// @return one prediction per track, in order
    List<Prediction> predict(List<Textures> tracks);

    @Override
    void close();
}
