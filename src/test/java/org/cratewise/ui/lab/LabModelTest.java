package org.cratewise.ui.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.cratewise.feature.FeatureKind;
import org.cratewise.genre.dataset.DataChoice;
import org.cratewise.genre.lab.JudgedClip;
import org.cratewise.genre.lab.MadeMusic;
import org.cratewise.ui.chart.Confusion.Cell;
import org.cratewise.ui.kit.Jobs;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Ongoing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole Lab without a toolkit, on made-up music.
class LabModelTest {
    @TempDir Path folder;

    private final List<Runnable> waiting = new ArrayList<>();
    private boolean later;
    private LabModel lab;

    @BeforeEach
    void makeMusic() throws Exception {
        Messages.speak(Locale.ENGLISH);
        MadeMusic.levels(folder.resolve("levels"), 8);
        lab = lab();
    }

    @AfterEach
    void endWaitingJobs() {
        waiting.clear();
    }

    @Test
    void musicIsReadAndCounted() {
        read();
        DataModel.Chosen chosen = lab.data().chosenProperty().get().orElseThrow();
        assertEquals(24, chosen.data().examples().size());
        assertEquals("LEVELS", chosen.frontEnd().name());
        assertEquals("", lab.data().problemProperty().get());
    }

    @Test
    void whatIsntThereIsSaidInASentence() {
        lab.data().read();
        assertEquals("Choose where the music is.", lab.data().problemProperty().get());
        lab.data().placeProperty().set(folder.resolve("nowhere").toString());
        lab.data().read();
        assertTrue(lab.data().problemProperty().get().startsWith("There is no "));
        lab.data().commonestProperty().set("few");
        lab.data().read();
        assertTrue(lab.data().problemProperty().get().contains("whole number"));
        assertFalse(lab.data().readingProperty().get());
    }

    @Test
    void withoutMusicNothingTrains() {
        lab.train().start();
        assertEquals(TrainModel.Phase.IDLE, lab.train().phaseProperty().get());
        assertTrue(lab.train().problemProperty().get().contains("No music"));
    }

    @Test
    void aTrainedRunIsListedAndItsClipsAreKnown() {
        read();
        shortened(2);
        lab.train().start();
        assertEquals("", lab.train().problemProperty().get());
        assertEquals(TrainModel.Phase.DONE, lab.train().phaseProperty().get());
        assertEquals(2, lab.train().progressProperty().get().epochs().size());
        assertEquals("segment-fc-track", lab.runs().entries().getFirst().name());
        assertEquals(ResultsModel.Knowing.ALL, lab.results().knowingProperty().get());
        lab.results().cellProperty().set(Optional.of(new Cell(0, 0)));
        for (JudgedClip clip : lab.results().clipsProperty().get())
            assertTrue(clip.truth()[0] && clip.heard() == 0);
        int count = lab.results().measures().orElseThrow().confusion()[0][0];
        assertEquals(count, lab.results().clipsProperty().get().size());
    }

    @Test
    void aSecondRunDoesntOverwriteTheFirst() {
        read();
        shortened(1);
        lab.train().start();
        lab.train().start();
        assertEquals(2, lab.runs().entries().size());
        assertTrue(
                lab.runs().entries().stream().anyMatch(e -> e.name().equals("segment-fc-track-2")));
    }

    @Test
    void aGridIsARunForEachValueAndTheyCanBeCompared() {
        read();
        shortened(1);
        lab.train().gridProperty().set("layer2.units=8,16");
        lab.train().start();
        assertEquals(2, lab.runs().entries().size());
        lab.runs().compare(List.copyOf(lab.runs().entries()));
        Comparison comparison = lab.runs().comparisonProperty().get();
        assertEquals(2, comparison.runs().size());
        assertTrue(comparison.rows().stream().anyMatch(row -> row.name().equals("Layers")));
        assertFalse(comparison.rows().stream().anyMatch(row -> row.name().equals("Batch")));
    }

    @Test
    void aStoppedRunGoesOnAlsoInANewWindow() {
        read();
        shortened(3);
        later = true;
        Ongoing ongoing = new Ongoing();
        lab.train().watchedBy(ongoing);
        lab.train().start();
        assertTrue(ongoing.question().orElseThrow().startsWith("A training runs"));
        ongoing.stop();
        assertEquals(TrainModel.Phase.STOPPING, lab.train().phaseProperty().get());
        runWaiting();
        assertEquals(Optional.empty(), ongoing.question());
        assertEquals(TrainModel.Phase.STOPPED, lab.train().phaseProperty().get());
        later = false;
        LabModel again = lab();
        again.runs().refresh();
        assertEquals(Optional.empty(), again.runs().entries().getFirst().run());
        again.train().goOn(again.runs().entries().getFirst().plan().orElseThrow());
        assertEquals(TrainModel.Phase.DONE, again.train().phaseProperty().get());
        assertTrue(again.runs().entries().getFirst().run().isPresent());
        lab.train().resume();
        assertEquals(TrainModel.Phase.DONE, lab.train().phaseProperty().get());
    }

    @Test
    void aRunOfAnOlderVersionIsJudgedAgain() throws Exception {
        read();
        shortened(1);
        lab.train().start();
        Files.delete(folder.resolve("runs/segment-fc-track/clips.json"));
        lab = lab();
        lab.runs().refresh();
        assertEquals(ResultsModel.Knowing.NOTHING, lab.results().knowingProperty().get());
        lab.results().judgeAgain();
        assertTrue(lab.results().problemProperty().get().contains("under Data"));
        read();
        lab.results().judgeAgain();
        assertEquals(ResultsModel.Knowing.ALL, lab.results().knowingProperty().get());
    }

    @Test
    void clipsAreLaidOutAndTheirGenresPart() {
        read();
        for (FeatureKind feature : List.of(FeatureKind.MFCC, FeatureKind.CHROMA)) {
            lab.scatter().featureProperty().set(feature);
            lab.scatter().draw();
            assertEquals("", lab.scatter().problemProperty().get());
            Scatter scatter = lab.scatter().scatterProperty().get().orElseThrow();
            assertEquals(24, scatter.cloud().size());
            assertEquals(1.0 / 3, scatter.all().chance(), 1e-9);
            assertTrue(scatter.all().neighbour() > 0.9, scatter.all().toString());
        }
    }

    @Test
    void withoutMusicThereIsNoScatter() {
        lab.scatter().draw();
        assertTrue(lab.scatter().problemProperty().get().contains("No music"));
        assertFalse(lab.scatter().busyProperty().get());
    }

    private LabModel lab() {
        LabPlaces places = new LabPlaces(folder.resolve("runs"), folder.resolve("work"));
        return new LabModel(
                new Patient(),
                places,
                List::of,
                new Workshop(folder.resolve("models"), List::of, () -> {}),
                System::nanoTime);
    }

    private void read() {
        lab.data().kindProperty().set(DataChoice.Kind.LEVELS);
        lab.data().placeProperty().set(folder.resolve("levels").toString());
        lab.data().read();
    }

    private void shortened(int epochs) {
        Options options = lab.train().options();
        options.set("schedule.epochs", String.valueOf(epochs));
        options.set("input.segments", "3");
        lab.train().parting().testProperty().set("30");
    }

    private void runWaiting() {
        while (!waiting.isEmpty()) waiting.removeFirst().run();
    }

    /// Does work at once, or when it is told to.
    private final class Patient implements Jobs {
        @Override
        public <T> void run(Callable<T> work, Consumer<T> then, Consumer<Exception> failed) {
            if (later) waiting.add(() -> Jobs.sameThread().run(work, then, failed));
            else Jobs.sameThread().run(work, then, failed);
        }

        @Override
        public void close() {}
    }
}
