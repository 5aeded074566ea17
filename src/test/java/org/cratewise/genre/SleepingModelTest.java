package org.cratewise.genre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.cratewise.feature.Textures;
import org.cratewise.track.Genre;
import org.cratewise.track.Prediction;
import org.junit.jupiter.api.Test;

class SleepingModelTest {
    private final ModelFacts facts = ModelFiles.bundled(Models.BUNDLED).facts();
    private final AtomicInteger openings = new AtomicInteger();

    private GenreModel refuse() {
        openings.incrementAndGet();
        throw new ModelException("damaged");
    }

    @Test
    void whatItIsIsKnownWithoutOpeningIt() {
        try (GenreModel model = new SleepingModel(facts, this::refuse)) {
            assertEquals(facts.id(), model.id());
            assertEquals(facts.genres().size(), model.genres().size());
            assertEquals(facts.extractorVersion(), model.extractorVersion());
        }
        assertEquals(0, openings.get());
    }

    @Test
    void aPromiseMadeInItsSleepIsKeptWhenItWakes() {
        List<Integer> promised = new ArrayList<>();
        GenreModel awake =
                new GenreModel() {
                    @Override
                    public String id() {
                        return "awake";
                    }

                    @Override
                    public List<Genre> genres() {
                        return List.of();
                    }

                    @Override
                    public String extractorVersion() {
                        return "";
                    }

                    @Override
                    public void promise(int percent) {
                        promised.add(percent);
                    }

                    @Override
                    public List<Prediction> predict(List<Textures> tracks) {
                        return List.of();
                    }

                    @Override
                    public void close() {}
                };
        try (GenreModel model = new SleepingModel(facts, () -> awake)) {
            model.promise(85);
            model.prepare();
            model.promise(95);
        }
        assertEquals(List.of(85, 95), promised);
    }

    @Test
    void aModelThatCannotBeOpenedSaysSoWhenItIsNeeded() {
        try (GenreModel model = new SleepingModel(facts, this::refuse)) {
            assertThrows(ModelException.class, model::prepare);
            assertThrows(ModelException.class, () -> model.predict(List.of()));
        }
        assertEquals(2, openings.get());
    }
}
