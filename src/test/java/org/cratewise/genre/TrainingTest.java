package org.cratewise.genre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nd4j.linalg.api.ndarray.INDArray;

class TrainingTest {
    @TempDir Path folder;

    @Test
    void twoObviousGenresAreLearnt() throws IOException {
        ModelFacts facts = train(folder, MadeClips.options(1, 60)).orElseThrow();
        Scores test = facts.scores().get("test_artists");
        assertEquals(60, test.clips());
        assertTrue(test.accuracy() >= 0.9, "accuracy " + test.accuracy());
    }

    @Test
    void theSameSeedGivesTheSameWeightsAndAnotherOthers() throws IOException {
        INDArray first = weights(folder.resolve("a"), MadeClips.options(1, 20));
        INDArray again = weights(folder.resolve("b"), MadeClips.options(1, 20));
        INDArray other = weights(folder.resolve("c"), MadeClips.options(2, 20));
        assertEquals(first, again);
        assertNotEquals(first, other);
    }

    @Test
    void aStoppedTrainingGoesOnAndEndsWhereAnUnbrokenOneDoes() throws IOException {
        TrainingOptions options = MadeClips.options(3, 40);
        INDArray unbroken = weights(folder.resolve("a"), options);
        Path b = folder.resolve("b");
        StopsAfter stop = new StopsAfter(20);
        assertTrue(MadeClips.train(b, options, stop).isEmpty());
        List<Integer> steps = new ArrayList<>();
        var listener =
                new TrainingListener() {
                    @Override
                    public void checked(TrainingProgress progress) {
                        steps.add(progress.step());
                    }
                };
        assertTrue(MadeClips.train(b, options, listener).isPresent());
        // What was left of the first round, then the other fold and the weights that stay.
        assertEquals(List.of(30, 40, 10, 20, 30, 40, 10, 20, 30, 40), steps);
        INDArray resumed = weights(ModelFiles.in(b.resolve("made-1")));
        assertTrue(unbroken.equalsWithEps(resumed, 1e-6), "the same weights");
    }

    @Test
    void otherOptionsStartAfresh() throws IOException {
        MadeClips.train(folder, MadeClips.options(3, 40), new StopsAfter(20));
        List<Integer> steps = new ArrayList<>();
        var listener =
                new TrainingListener() {
                    @Override
                    public void checked(TrainingProgress progress) {
                        steps.add(progress.step());
                    }
                };
        MadeClips.train(folder, MadeClips.options(4, 20), listener);
        assertEquals(List.of(10, 20, 10, 20, 10, 20), steps);
    }

    @Test
    void aModelKnowsWhereItComesFrom() throws IOException {
        TrainingOptions options = MadeClips.options(1, 10);
        ModelFacts facts = train(folder, options).orElseThrow();
        ModelFacts read = ModelFiles.in(folder.resolve("made-1")).facts();
        assertEquals("made-1", read.id());
        assertEquals(options, read.options());
        assertEquals(facts.calibration(), read.calibration());
        assertEquals("60 clips: {RECORDING=60}", read.data());
        assertFalse(Models.card(folder.resolve("made-1")).isBlank());
    }

    @Test
    void nothingToTrainOnIsSaidPlainly() {
        var e =
                assertThrows(
                        ModelException.class,
                        () ->
                                new Training(
                                                MadeClips.options(1, 10),
                                                MadeClips.GENRES,
                                                List.of(),
                                                new TrainingFolders(folder, folder, folder),
                                                TrainingListener.NONE)
                                        .train());
        assertEquals("No clips to train on", e.getMessage());
    }

    private static final class StopsAfter implements TrainingListener {
        private final int step;
        private boolean reached;

        StopsAfter(int step) {
            this.step = step;
        }

        @Override
        public void checked(TrainingProgress progress) {
            reached = progress.step() >= step;
        }

        @Override
        public boolean stopped() {
            return reached;
        }
    }

    private static INDArray weights(Path folder, TrainingOptions options) throws IOException {
        train(folder, options).orElseThrow();
        return weights(ModelFiles.in(folder.resolve("made-1")));
    }

    private static INDArray weights(ModelFiles files) {
        return files.weights(files.facts()).params();
    }

    private static Optional<ModelFacts> train(Path folder, TrainingOptions options)
            throws IOException {
        return MadeClips.train(folder, options, TrainingListener.NONE);
    }
}
