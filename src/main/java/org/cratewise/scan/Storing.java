package org.cratewise.scan;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cratewise.catalog.Catalog;
import org.cratewise.catalog.CatalogEdit;
import org.cratewise.feature.Textures;
import org.cratewise.scan.Outcome.Failed;
import org.cratewise.scan.Outcome.Judged;
import org.cratewise.scan.Tally.Count;
import org.cratewise.track.Prediction;
import org.cratewise.track.Track;
import org.cratewise.track.TrackState;

/// The last stage: several tracks into the catalog, all of them or, in a crash, none. What is
/// counted and shown has been stored.
final class Storing {
    /// As many guesses as the catalog's own list of tracks carries.
    private static final int GUESSES = 3;

    private final Catalog catalog;
    private final Tally tally;

    Storing(Catalog catalog, Tally tally) {
        this.catalog = catalog;
        this.tally = tally;
    }

    void store(List<Outcome> outcomes) {
        List<Runnable> news =
                catalog.edit(
                        edit -> {
                            List<Runnable> told = new ArrayList<>();
                            for (Outcome outcome : outcomes) told.add(store(edit, outcome));
                            return told;
                        });
        news.forEach(Runnable::run);
    }

    /// Stores one, and gives what is to be told of it once the transaction is through.
    private Runnable store(CatalogEdit edit, Outcome outcome) {
        if (outcome instanceof Judged judged) return store(edit, judged);
        if (outcome instanceof Failed failed) return store(edit, failed);
        return markGone(edit, outcome.work().track());
    }

    private Runnable store(CatalogEdit edit, Judged judged) {
        Outcome.Listened heard = judged.heard();
        Track found = heard.work().track();
        Optional<Track> moved = moved(edit, heard);
        moved.ifPresent(from -> edit.remove(found.id()));
        Track track =
                found.withId(moved.orElse(found).id())
                        .analysed(heard.tags(), heard.sound(), judged.prediction());
        edit.store(track);
        keep(edit, heard);
        return () -> {
            if (moved.isPresent()) tally.removed(found.id());
            tally.changed(brief(track));
            tally.done(judged.as());
        };
    }

    /// The track that a new file was, if its audio is known from a file that is gone.
    private static Optional<Track> moved(CatalogEdit edit, Outcome.Listened heard) {
        if (!heard.work().isNew()) return Optional.empty();
        return edit.withAudio(heard.sound().key()).stream()
                .filter(twin -> twin.id() != heard.work().track().id())
                .filter(twin -> Files.notExists(twin.file().path()))
                .findFirst();
    }

    private static void keep(CatalogEdit edit, Outcome.Listened heard) {
        if (heard.cached()) return;
        Textures textures = heard.textures();
        edit.cacheFeatures(heard.sound().key(), textures.version(), textures.toBytes());
    }

    private static Track brief(Track track) {
        Prediction all = track.prediction().orElseThrow();
        int guesses = Math.min(GUESSES, all.ranked().size());
        Prediction best =
                new Prediction(all.modelId(), all.ranked().subList(0, guesses), all.sureness());
        return track.analysed(track.tags(), track.sound(), best);
    }

    private Runnable store(CatalogEdit edit, Failed failed) {
        Track track = failed.work().track().failed(failed.tags(), failed.reason());
        edit.store(track);
        return () -> {
            tally.changed(track);
            tally.failed(track.file().path(), failed.reason());
        };
    }

    private Runnable markGone(CatalogEdit edit, Track track) {
        boolean marked = edit.markMissing(track.id(), track.file().path());
        Track gone =
                new Track(
                        track.id(),
                        track.file(),
                        track.tags(),
                        track.sound(),
                        TrackState.MISSING,
                        "",
                        track.prediction());
        return () -> {
            // Otherwise it moved, and was met there.
            if (marked) tally.changed(gone);
            tally.done(Count.MISSING);
        };
    }
}
