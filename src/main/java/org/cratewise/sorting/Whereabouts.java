package org.cratewise.sorting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cratewise.catalog.Catalog;
import org.cratewise.catalog.Step;
import org.cratewise.track.FileStamp;
import org.cratewise.track.Track;

/// Finds a file again that a step changed: where it was left, where its track is now, or where its
/// audio is, if it is in one place only.
final class Whereabouts {
    private final Catalog catalog;

    Whereabouts(Catalog catalog) {
        this.catalog = catalog;
    }

    /// The one file with this content.
    Path withContent(Step step, Path last, byte[] hash) throws IOException, RefusedException {
        for (Path place : likely(step, last)) if (Sha256.matches(place, hash)) return place;
        List<Path> found = new ArrayList<>();
        for (Path place : catalog.journal().placesOf(step.subject().audioKey()))
            if (Sha256.matches(place, hash)) found.add(place);
        if (found.size() == 1) return found.getFirst();
        throw notFound(last, found);
    }

    /// The file that was moved, wherever it is.
    Path moved(Step step, Path last) throws IOException, RefusedException {
        for (Path place : likely(step, last))
            if (Disk.isThere(place) && isKnown(step, place)) return place;
        List<Path> found = new ArrayList<>();
        for (Path place : catalog.journal().placesOf(step.subject().audioKey()))
            if (Disk.isThere(place) && isKnown(step, place)) found.add(place);
        if (found.size() == 1) return found.getFirst();
        throw notFound(last, found);
    }

    private Set<Path> likely(Step step, Path last) {
        Set<Path> places = new LinkedHashSet<>(List.of(last));
        track(step).ifPresent(track -> places.add(track.file().path()));
        return places;
    }

    private Optional<Track> track(Step step) {
        long id = step.subject().track();
        return id == 0 ? Optional.empty() : catalog.track(id);
    }

    /// As it was moved, or as Cratewise itself or a scan has seen it since.
    private boolean isKnown(Step step, Path place) throws IOException {
        FileStamp now = Disk.stamp(place);
        return Stamps.matches(step.content().bytes(), now)
                || track(step).filter(track -> track.file().equals(now)).isPresent();
    }

    private static RefusedException notFound(Path last, List<Path> found) {
        if (found.size() > 1)
            return new RefusedException("It is gone from there, and lies in several places now.");
        return new RefusedException(
                Disk.isThere(last)
                        ? "The file was changed since; only its old value can be put back."
                        : "The file is gone.");
    }
}
