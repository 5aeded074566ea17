package org.cratewise.scan;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cratewise.catalog.Catalog;
import org.cratewise.genre.GenreModel;
import org.cratewise.scan.Outcome.Failed;
import org.cratewise.scan.Outcome.Judged;
import org.cratewise.scan.Outcome.Listened;
import org.cratewise.scan.Tally.Count;
import org.cratewise.track.Prediction;

/// The third stage: what is known by its audio isn't judged again; the others go through the model
/// in one go.
final class Judging {
    private static final System.Logger LOG = System.getLogger(Judging.class.getName());

    private final Catalog catalog;
    private final GenreModel model;

    Judging(Catalog catalog, GenreModel model) {
        this.catalog = catalog;
        this.model = model;
    }

    /// The same tracks, and every one that was listened to is judged or has failed.
    List<Outcome> judge(List<Outcome> outcomes) {
        List<Outcome> judged = new ArrayList<>();
        List<Listened> unknown = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            if (!(outcome instanceof Listened heard)) judged.add(outcome);
            else recognise(heard).ifPresentOrElse(judged::add, () -> unknown.add(heard));
        }
        judged.addAll(predict(unknown));
        return judged;
    }

    private Optional<Outcome> recognise(Listened heard) {
        if (heard.cached()) return Optional.empty();
        return catalog.heard(heard.sound().key(), model.id())
                .map(prediction -> new Judged(heard, prediction, Count.RECOGNISED));
    }

    private List<Outcome> predict(List<Listened> tracks) {
        if (tracks.isEmpty()) return List.of();
        // Outside: a model that can't be opened isn't the fault of a track.
        model.prepare();
        try {
            List<Prediction> predictions =
                    model.predict(tracks.stream().map(Listened::textures).toList());
            List<Outcome> judged = new ArrayList<>();
            for (int i = 0; i < tracks.size(); i++)
                judged.add(judged(tracks.get(i), predictions.get(i)));
            return judged;
        } catch (RuntimeException | OutOfMemoryError e) {
            return tracks.size() > 1 ? oneByOne(tracks) : List.of(failed(tracks.getFirst(), e));
        }
    }

    /// One track that the model can't take must not spoil those that came with it.
    private List<Outcome> oneByOne(List<Listened> tracks) {
        List<Outcome> judged = new ArrayList<>();
        for (Listened track : tracks) judged.addAll(predict(List.of(track)));
        return judged;
    }

    private static Outcome judged(Listened heard, Prediction prediction) {
        Count as = heard.cached() ? Count.RESCORED : Count.ANALYSED;
        return new Judged(heard, prediction, as);
    }

    private static Outcome failed(Listened heard, Throwable e) {
        LOG.log(Level.DEBUG, "Can't judge " + heard.work().track().file().path(), e);
        return new Failed(heard.work(), heard.tags(), Hearing.reason(e));
    }
}
