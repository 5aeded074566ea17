package org.cratewise.ui.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.cratewise.track.Decision;
import org.cratewise.track.Genre;
import org.cratewise.track.Prediction;
import org.cratewise.track.Review;
import org.cratewise.track.Sureness;
import org.cratewise.track.Track;
import org.cratewise.track.TrackState;

/// A part of the library one can look at by itself: all, a state, a genre, a folder, or tracks that
/// were picked elsewhere.
///
/// @param genre which genre; present for [Kind#GENRE] only
/// @param folder which folder, with all that is in it; present for [Kind#FOLDER] only
/// @param picked which tracks; present for [Kind#PICKED] only
public record Shelf(
        Kind kind, Optional<Genre> genre, Optional<Path> folder, Optional<Picked> picked)
        implements Predicate<Track> {
    /// By what a shelf gathers.
    public enum Kind {
        ALL,
        UNSURE,
        REVIEW,
        ACCEPTED,
        CORRECTED,
        WAITING,
        FAILED,
        MISSING,
        DUPLICATES,
        GENRE,
        FOLDER,
        PICKED;

        /// Those that are there whatever the library holds.
        static final List<Kind> FIXED =
                List.of(
                        ALL,
                        UNSURE,
                        REVIEW,
                        ACCEPTED,
                        CORRECTED,
                        WAITING,
                        FAILED,
                        MISSING,
                        DUPLICATES);
    }

    /// Tracks that somebody picked, and what they have in common.
    public record Picked(String title, Set<Long> ids) {
        public Picked {
            ids = Set.copyOf(ids);
        }
    }

    /// Everything.
    public static final Shelf ALL = of(Kind.ALL);

    public static Shelf of(Kind kind) {
        return new Shelf(kind, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Shelf of(Genre genre) {
        return new Shelf(Kind.GENRE, Optional.of(genre), Optional.empty(), Optional.empty());
    }

    public static Shelf of(Path folder) {
        return new Shelf(Kind.FOLDER, Optional.empty(), Optional.of(folder), Optional.empty());
    }

    public static Shelf of(Picked picked) {
        return new Shelf(Kind.PICKED, Optional.empty(), Optional.empty(), Optional.of(picked));
    }

    /// Whether a track stands here, as far as it alone can tell. A duplicate could be one, and who
    /// dissents from the album is to be reviewed too: that needs a look at the others, see
    /// [Neighbours].
    @Override
    public boolean test(Track track) {
        return switch (kind) {
            case ALL -> true;
            case UNSURE -> unsure(track);
            case REVIEW -> isOpen(track) && !isSure(track);
            case ACCEPTED -> decided(track, Decision.ACCEPTED);
            case CORRECTED -> decided(track, Decision.CORRECTED);
            case WAITING -> track.state() == TrackState.WAITING;
            case FAILED -> track.state() == TrackState.FAILED;
            case MISSING -> track.state() == TrackState.MISSING;
            case DUPLICATES -> !track.sound().key().isEmpty();
            case GENRE -> genres(track).contains(genre.orElseThrow());
            case FOLDER -> track.file().path().startsWith(folder.orElseThrow());
            case PICKED -> picked.orElseThrow().ids().contains(track.id());
        };
    }

    /// What a track is, as far as is known: what a person settled on, or else what was heard first.
    static List<Genre> genres(Track track) {
        return track.settled().isEmpty()
                ? track.prediction().map(p -> List.of(p.best().genre())).orElse(List.of())
                : track.settled();
    }

    private static boolean unsure(Track track) {
        return track.prediction()
                .map(Prediction::sureness)
                .filter(sureness -> sureness == Sureness.UNSURE)
                .isPresent();
    }

    /// Whether something was heard, and nobody decided on it yet.
    static boolean isOpen(Track track) {
        return track.state() == TrackState.ANALYSED
                && track.review().isEmpty()
                && track.prediction().isPresent();
    }

    /// Whether the model promises to be right often enough.
    static boolean isSure(Track track) {
        return track.prediction().filter(p -> p.sureness() == Sureness.SURE).isPresent();
    }

    private static boolean decided(Track track, Decision decision) {
        return track.review().map(Review::decision).filter(d -> d == decision).isPresent();
    }
}
