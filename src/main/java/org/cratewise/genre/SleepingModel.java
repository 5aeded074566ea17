package org.cratewise.genre;

import java.util.List;
import java.util.function.Supplier;
import org.cratewise.feature.Textures;
import org.cratewise.track.Genre;
import org.cratewise.track.Prediction;

/// A model of which only the facts are read, until it is to hear something: opening a network costs
/// a second and hundreds of megabytes, and most scans find nothing new. Safe for several threads.
final class SleepingModel implements GenreModel {
    private final ModelFacts facts;
    private final Supplier<GenreModel> opening;
    private GenreModel awake;
    private int promise = Calibration.USUAL_PROMISE;

    /// @param opening opens the model that the facts are of
    SleepingModel(ModelFacts facts, Supplier<GenreModel> opening) {
        this.facts = facts;
        this.opening = opening;
    }

    @Override
    public String id() {
        return facts.id();
    }

    @Override
    public List<Genre> genres() {
        return facts.genres().stream().map(Genre::new).toList();
    }

    @Override
    public String extractorVersion() {
        return facts.extractorVersion();
    }

    @Override
    public synchronized void promise(int percent) {
        promise = percent;
        if (awake != null) awake.promise(percent);
    }

    @Override
    public void prepare() {
        awake();
    }

    private synchronized GenreModel awake() {
        if (awake == null) {
            awake = opening.get();
            awake.promise(promise);
        }
        return awake;
    }

    @Override
    public List<Prediction> predict(List<Textures> tracks) {
        return awake().predict(tracks);
    }

    @Override
    public synchronized void close() {
        if (awake != null) awake.close();
    }
}
