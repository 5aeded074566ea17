package org.cratewise.ui.library;

import java.util.Optional;
import java.util.function.Predicate;
import org.cratewise.track.Genre;
import org.cratewise.track.Prediction;
import org.cratewise.track.Sureness;
import org.cratewise.track.Track;
import org.cratewise.track.TrackState;

/// A part of the library one can look at by itself: all, a state, or one genre.
///
/// @param genre which genre; present for [Kind#GENRE] only
public record Shelf(Kind kind, Optional<Genre> genre) implements Predicate<Track> {
    /// By what a shelf gathers.
    public enum Kind {
        ALL,
        UNSURE,
        ANALYSED,
        WAITING,
        FAILED,
        MISSING,
        GENRE
    }

    /// Everything.
    public static final Shelf ALL = of(Kind.ALL);

    public static Shelf of(Kind kind) {
        return new Shelf(kind, Optional.empty());
    }

    public static Shelf of(Genre genre) {
        return new Shelf(Kind.GENRE, Optional.of(genre));
    }

    @Override
    public boolean test(Track track) {
        return switch (kind) {
            case ALL -> true;
            case UNSURE -> unsure(track);
            case ANALYSED -> track.state() == TrackState.ANALYSED;
            case WAITING -> track.state() == TrackState.WAITING;
            case FAILED -> track.state() == TrackState.FAILED;
            case MISSING -> track.state() == TrackState.MISSING;
            case GENRE -> heard(track).equals(genre);
        };
    }

    /// The likeliest genre of a track, if one was heard.
    static Optional<Genre> heard(Track track) {
        return track.prediction().map(prediction -> prediction.best().genre());
    }

    private static boolean unsure(Track track) {
        return track.prediction()
                .map(Prediction::sureness)
                .filter(sureness -> sureness == Sureness.UNSURE)
                .isPresent();
    }
}
