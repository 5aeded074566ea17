package org.cratewise.genre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.cratewise.feature.TextureExtractor;
import org.cratewise.feature.Textures;
import org.cratewise.track.Prediction;
import org.cratewise.track.Sureness;
import org.junit.jupiter.api.Test;

class BundledModelTest {
    @Test
    void itOpensAndHearsWhatTheExtractorMakes() {
        Random random = new Random(1);
        TextureExtractor extractor = new TextureExtractor();
        float[] noise = new float[15 * TextureExtractor.RATE];
        for (int i = 0; i < noise.length; i++) noise[i] = 0.2f * (float) random.nextGaussian();
        for (int window = 0; window < 3; window++) extractor.accept(window, noise, noise.length);
        Textures textures = extractor.finish();
        try (LstmModel model = Models.bundled()) {
            Prediction prediction = model.predict(List.of(textures)).getFirst();
            assertEquals(14, prediction.ranked().size());
            assertEquals(Models.BUNDLED, prediction.modelId());
            Textures kept = Textures.fromBytes(textures.toBytes());
            Prediction again = model.predict(List.of(kept)).getFirst();
            assertEquals(prediction.best().genre(), again.best().genre());
            assertEquals(prediction.best().probability(), again.best().probability(), 0.05);
        }
    }

    @Test
    void itIsNeverSureOfWhatIsNoMusic() {
        try (LstmModel model = Models.bundled()) {
            MadeSounds.all()
                    .forEach(
                            (name, sound) -> {
                                TextureExtractor extractor = new TextureExtractor();
                                extractor.accept(0, sound, sound.length);
                                Textures heard = extractor.finish();
                                Prediction said = model.predict(List.of(heard)).getFirst();
                                assertEquals(Sureness.UNSURE, said.sureness(), name);
                                assertTrue(model.isStrange(heard), name);
                            });
        }
    }

    @Test
    void itKnowsItsOrigin() {
        ModelFacts facts = ModelFiles.bundled(Models.BUNDLED).facts();
        assertEquals(Models.BUNDLED, facts.id());
        assertEquals(TextureExtractor.FEATURES, facts.features());
        assertTrue(facts.calibration().sureFrom() > facts.calibration().likelyFrom());
        assertFalse(Models.bundledCard().isBlank());
    }

    @Test
    void itCanPromiseFrom80To99PercentAndNothingIsOtherThanBeforeAt90() {
        Calibration calibration = Models.bundledFacts().calibration();
        assertEquals(IntStream.rangeClosed(80, 99).boxed().toList(), calibration.promises());
        assertEquals(calibration, calibration.promising(90));
        assertEquals(0.9301855738668758, calibration.sureFrom());
        assertEquals(1.01, calibration.sureFromOf().get(4), "electronic");
        double before = 0;
        for (int promise : calibration.promises()) {
            double from = calibration.promising(promise).sureFrom();
            assertTrue(from >= before, promise + " %");
            before = from;
        }
    }

    @Test
    void itIsListedWithoutAFolderOfOthers() throws Exception {
        List<ModelFacts> all = Models.list(Path.of("no such folder"));
        assertEquals(List.of(Models.BUNDLED), all.stream().map(ModelFacts::id).toList());
    }
}
