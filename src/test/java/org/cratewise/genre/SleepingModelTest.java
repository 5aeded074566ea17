package org.cratewise.genre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
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
    void aModelThatCannotBeOpenedSaysSoWhenItIsNeeded() {
        try (GenreModel model = new SleepingModel(facts, this::refuse)) {
            assertThrows(ModelException.class, model::prepare);
            assertThrows(ModelException.class, () -> model.predict(List.of()));
        }
        assertEquals(2, openings.get());
    }
}
