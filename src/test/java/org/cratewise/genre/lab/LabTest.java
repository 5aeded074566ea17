package org.cratewise.genre.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cratewise.genre.ModelException;
import org.cratewise.genre.dataset.DataSet;
import org.cratewise.genre.dataset.Example;
import org.cratewise.genre.dataset.Source;
import org.cratewise.genre.preset.Change;
import org.cratewise.genre.preset.Preset;
import org.cratewise.genre.preset.Presets;
import org.cratewise.genre.split.Side;
import org.cratewise.genre.split.SplitOptions;
import org.cratewise.genre.split.SplitWay;
import org.cratewise.track.Genre;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabTest {
    /// Music is made and heard once for all tests.
    @TempDir static Path shared;

    @TempDir Path folder;

    private static DataSet music;

    @BeforeAll
    static void makeMusic() throws IOException {
        music = MadeMusic.sound(shared.resolve("music"), 10, 3);
    }

    @Test
    void obviousGenresAreLearntAndTheRunKnowsWhereItComesFrom() throws Exception {
        Run run = train("a", preset(4), SplitWay.TRACK, LabListener.NONE).orElseThrow();
        assertTrue(run.scores().clips().accuracy() >= 0.9, run.scores().clips().toString());
        Run read = new RunFolder(folder.resolve("a")).run();
        assertEquals(MadeMusic.genres(), read.facts().genres());
        assertEquals(preset(4), read.facts().preset());
        assertEquals(4, read.facts().epochs().size());
        assertEquals(1, read.facts().seed());
        assertFalse(read.facts().split().leaky());
        assertEquals(run.scores().clips().accuracy(), read.scores().clips().accuracy());
    }

    @Test
    void theLeakyWayIsMarkedInTheScores() throws Exception {
        Run run = train("a", preset(1), SplitWay.SEGMENT, LabListener.NONE).orElseThrow();
        assertTrue(run.scores().leaky());
        assertTrue(run.scores().split().contains("LEAKS"));
    }

    @Test
    void theSameSeedGivesTheSameCurvesAndAnotherOthers() throws Exception {
        List<Double> first = losses(train("a", preset(2), SplitWay.TRACK, LabListener.NONE));
        List<Double> again = losses(train("b", preset(2), SplitWay.TRACK, LabListener.NONE));
        assertEquals(first, again);
        LabOptions other = options("c", SplitWay.TRACK, 2);
        assertFalse(first.equals(losses(Lab.train(preset(2), music, other, LabListener.NONE))));
    }

    @Test
    void aStoppedRunGoesOnAndEndsWhereAnUnbrokenOneDoes() throws Exception {
        Run unbroken = train("a", preset(4), SplitWay.TRACK, LabListener.NONE).orElseThrow();
        assertTrue(train("b", preset(4), SplitWay.TRACK, new StopsAfter(2)).isEmpty());
        List<Integer> seen = new ArrayList<>();
        LabListener listener =
                new LabListener() {
                    @Override
                    public void epoch(Epoch epoch, int of) {
                        seen.add(epoch.number());
                    }
                };
        Run resumed = train("b", preset(4), SplitWay.TRACK, listener).orElseThrow();
        assertEquals(List.of(3, 4), seen);
        assertEquals(
                losses(Optional.of(unbroken)), losses(Optional.of(resumed)), "the same curves");
        assertEquals(
                unbroken.scores().segments().logLoss(),
                resumed.scores().segments().logLoss(),
                1e-6);
    }

    @Test
    void trainingEndsWhenValidationGainsNothing() throws Exception {
        Preset hasty = preset(40, "schedule.patience=3", "optimiser.learningRate=1.0");
        Run run = train("a", hasty, SplitWay.TRACK, LabListener.NONE).orElseThrow();
        int epochs = run.facts().epochs().size();
        assertTrue(epochs < 40, epochs + " epochs");
    }

    @Test
    void theBestEpochIsChosenByValidation() throws Exception {
        Preset best = preset(6, "schedule.choose=BEST", "optimiser.learningRate=0.3");
        RunFacts facts = train("a", best, SplitWay.TRACK, LabListener.NONE).orElseThrow().facts();
        double least = facts.epochs().stream().mapToDouble(Epoch::validLoss).min().orElseThrow();
        assertEquals(least, facts.epochs().get(facts.chosen() - 1).validLoss());
    }

    @Test
    void everyEpochIsKeptWhereAPresetAsksForIt() throws Exception {
        train("a", preset(3, "schedule.keepEpochs=true"), SplitWay.TRACK, LabListener.NONE);
        for (int epoch = 1; epoch <= 3; epoch++)
            assertTrue(Files.exists(folder.resolve("a/epochs/epoch-" + epoch + ".zip")));
    }

    @Test
    void rareGenresAreBalancedByRandomSegmentsOfTheTrainingOnly() throws Exception {
        DataSet all = music;
        DataSet uneven =
                new DataSet(
                        "uneven",
                        all.examples().stream()
                                .filter(e -> !e.key().matches("metal/clip[0-4].wav"))
                                .toList(),
                        List.of());
        Preset balanced = preset(1, "schedule.balanced=true");
        LabOptions options = options("a", SplitWay.TRACK, 1);
        Run run = Lab.train(balanced, uneven, options, LabListener.NONE).orElseThrow();
        int training = run.facts().split().segments().get(Side.TRAIN);
        Run plain =
                Lab.train(preset(1), uneven, options("b", SplitWay.TRACK, 1), LabListener.NONE)
                        .orElseThrow();
        assertEquals(0, training % (3 * 6), training + " segments");
        assertTrue(training > plain.facts().split().segments().get(Side.TRAIN));
        assertEquals(
                plain.facts().split().segments().get(Side.TEST),
                run.facts().split().segments().get(Side.TEST));
    }

    @Test
    void moreSegmentsAreDrawnUntilEveryGenreHasSoMany() throws Exception {
        Preset many = preset(1, "schedule.perGenre=100");
        RunFacts facts = train("a", many, SplitWay.TRACK, LabListener.NONE).orElseThrow().facts();
        assertEquals(300, facts.split().segments().get(Side.TRAIN));
        assertEquals(3 * 2 * 6, facts.split().segments().get(Side.TEST));
    }

    @Test
    void aFinishedRunIsJudgedAgainAndOnNewMusic() throws Exception {
        Run run = train("a", preset(2), SplitWay.TRACK, LabListener.NONE).orElseThrow();
        RunFolder there = new RunFolder(folder.resolve("a"));
        Run again = evaluate(there, music, Lab.Which.ITS_TEST);
        assertEquals(run.scores().segments().logLoss(), again.scores().segments().logLoss(), 1e-6);
        DataSet fresh = MadeMusic.sound(folder.resolve("fresh/a"), 3, 3);
        Run judged = evaluate(there, renamed(fresh), Lab.Which.ALL_NEW);
        assertEquals(9, judged.scores().clips().judged());
        assertFalse(judged.scores().leaky());
    }

    @Test
    void whatCannotBeHeardIsLeftOutAndNamed() throws Exception {
        DataSet few = MadeMusic.sound(folder.resolve("music"), 4, 3);
        Path broken = folder.resolve("music/disco/broken.wav");
        Files.writeString(broken, "not a sound");
        List<Example> more = new ArrayList<>(few.examples());
        List<Genre> disco = List.of(new Genre("disco"));
        more.add(new Example("broken", Source.recording(broken), disco, "", ""));
        DataSet all = new DataSet("with one broken", more, List.of());
        LabOptions options = options("a", SplitWay.TRACK, 1);
        Run run = Lab.train(preset(1), all, options, LabListener.NONE).orElseThrow();
        assertEquals(1, run.facts().data().failed().size());
        assertTrue(run.facts().data().failed().getFirst().startsWith("broken: "));
    }

    @Test
    void aRunWithoutValidationCannotChooseByIt() {
        Preset best = preset(1, "schedule.choose=BEST");
        SplitOptions split = SplitOptions.of(SplitWay.TRACK, 0, 0.2, 1);
        LabOptions options =
                new LabOptions(
                        "a",
                        FrontEnd.SOUND,
                        split,
                        Optional.empty(),
                        1,
                        shared.resolve("work"),
                        folder.resolve("a"));
        assertThrows(ModelException.class, () -> Lab.train(best, music, options, LabListener.NONE));
    }

    private static final class StopsAfter implements LabListener {
        private final int last;
        private boolean reached;

        StopsAfter(int last) {
            this.last = last;
        }

        @Override
        public void epoch(Epoch epoch, int of) {
            reached = epoch.number() >= last;
        }

        @Override
        public boolean stopped() {
            return reached;
        }
    }

    private static List<Double> losses(Optional<Run> run) {
        return run.orElseThrow().facts().epochs().stream().map(Epoch::loss).toList();
    }

    private Optional<Run> train(String name, Preset preset, SplitWay way, LabListener listener)
            throws IOException, InterruptedException {
        return Lab.train(preset, music, options(name, way, 1), listener);
    }

    private Run evaluate(RunFolder run, DataSet data, Lab.Which which)
            throws IOException, InterruptedException {
        return Lab.evaluate(run, data, which, shared.resolve("work"), LabListener.NONE);
    }

    private static DataSet renamed(DataSet data) {
        return new DataSet(
                "fresh",
                data.examples().stream()
                        .map(e -> new Example("new " + e.key(), e.source(), e.genres(), "", ""))
                        .toList(),
                List.of());
    }

    private LabOptions options(String name, SplitWay way, long seed) {
        return new LabOptions(
                name,
                FrontEnd.SOUND,
                SplitOptions.of(way, 0.2, 0.2, seed),
                Optional.empty(),
                seed,
                shared.resolve("work"),
                folder.resolve(name));
    }

    /// The smallest of the reports' networks on six segments a clip.
    private static Preset preset(int epochs, String... more) {
        List<Change> changes =
                new ArrayList<>(
                        List.of(
                                Change.of("input.segments=6"),
                                Change.of("optimiser.kind=ADAM"),
                                Change.of("schedule.batch=16"),
                                Change.of("schedule.epochs=" + epochs)));
        for (String change : more) changes.add(Change.of(change));
        return Presets.changed("segment-fc", changes);
    }
}
