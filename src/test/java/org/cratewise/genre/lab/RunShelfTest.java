package org.cratewise.genre.lab;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cratewise.feature.FeatureKind;
import org.cratewise.genre.dataset.DataChoice;
import org.cratewise.genre.dataset.DataSet;
import org.cratewise.genre.preset.Change;
import org.cratewise.genre.preset.Preset;
import org.cratewise.genre.preset.Presets;
import org.cratewise.genre.split.SplitOptions;
import org.cratewise.genre.split.SplitWay;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunShelfTest {
    @TempDir Path folder;

    private final Preset preset =
            Presets.changed(
                    "segment-fc",
                    List.of(Change.of("schedule.epochs=2"), Change.of("input.segments=3")));
    private DataChoice choice;

    @BeforeEach
    void makeMusic() throws Exception {
        MadeMusic.levels(folder.resolve("levels"), 8);
        choice = DataChoice.of(DataChoice.Kind.LEVELS, folder.resolve("levels").toString());
    }

    @Test
    void aFolderThatIsntThereHoldsNoRuns() throws Exception {
        assertEquals(List.of(), RunShelf.in(folder.resolve("nowhere")));
    }

    @Test
    void aFinishedRunTellsWhatItMadeOfEachClip() throws Exception {
        Run run = train("a", LabListener.NONE).orElseThrow();
        List<JudgedClip> clips = new RunFolder(out().resolve("a")).clips();
        assertEquals(run.scores().clips().judged(), clips.size());
        int[][] confusion = new int[3][3];
        for (JudgedClip clip : clips)
            for (int g = 0; g < 3; g++) if (clip.truth()[g]) confusion[g][clip.heard()]++;
        assertArrayEquals(run.scores().clips().confusion(), confusion);
        assertFalse(clips.getFirst().entry().isEmpty());
        assertEquals(Optional.empty(), clips.getFirst().recording());
    }

    @Test
    void aRunOfAnOlderVersionGetsItsClipsWhenItIsJudgedAgain() throws Exception {
        train("a", LabListener.NONE);
        RunFolder run = new RunFolder(out().resolve("a"));
        List<JudgedClip> before = run.clips();
        Files.delete(out().resolve("a").resolve("clips.json"));
        assertEquals(List.of(), run.clips());
        Lab.evaluate(run, data(), Lab.Which.ITS_TEST, folder.resolve("work"), LabListener.NONE);
        assertEquals(before.size(), run.clips().size());
        assertEquals(before.getFirst().clip(), run.clips().getFirst().clip());
    }

    @Test
    void aStoppedRunShowsHowFarItGotAndCanBeBegunAgain() throws Exception {
        RunPlan plan = plan("b");
        new RunFolder(out().resolve("b")).write(plan);
        boolean[] stop = new boolean[1];
        LabListener once =
                new LabListener() {
                    @Override
                    public void epoch(Epoch epoch, int of) {
                        stop[0] = true;
                    }

                    @Override
                    public boolean stopped() {
                        return stop[0];
                    }
                };
        assertTrue(train("b", once).isEmpty());
        RunShelf.Entry entry = RunShelf.in(out()).getFirst();
        assertEquals(1, entry.epochs().size());
        assertEquals(Optional.empty(), entry.run());
        RunPlan again = entry.plan().orElseThrow();
        assertEquals(plan, again);
        DataSet data = again.data().read(List::of);
        LabOptions options = again.options(folder.resolve("work"), out());
        assertTrue(Lab.train(again.preset(), data, options, LabListener.NONE).isPresent());
        assertEquals(2, RunShelf.in(out()).getFirst().epochs().size());
    }

    @Test
    void aDamagedRunSaysSo() throws Exception {
        Files.createDirectories(out().resolve("c"));
        Files.writeString(out().resolve("c").resolve("scores.json"), "{");
        Files.writeString(out().resolve("c").resolve("run.json"), "{");
        assertTrue(RunShelf.in(out()).getFirst().problem().contains("damaged"));
    }

    @Test
    void foldersThatHoldNoRunAreLeftAlone() throws Exception {
        Files.createDirectories(out().resolve("heard"));
        assertEquals(List.of(), RunShelf.in(out()));
    }

    @Test
    void clipsAreSummedUpByMeanAndDeviation() throws Exception {
        List<ClipSummaries.Summary> all =
                ClipSummaries.of(
                        data(),
                        FeatureKind.CHROMA,
                        FrontEnd.LEVELS,
                        folder.resolve("work"),
                        LabListener.NONE);
        assertEquals(24, all.size());
        assertEquals(24, all.getFirst().values().length);
    }

    private Path out() {
        return folder.resolve("out");
    }

    private RunPlan plan(String name) {
        SplitOptions split = SplitOptions.of(SplitWay.TRACK, 0.1, 0.25, 1);
        return new RunPlan(name, choice, preset, FrontEnd.LEVELS, split, "", 1);
    }

    private DataSet data() throws Exception {
        return choice.read(List::of);
    }

    private Optional<Run> train(String name, LabListener listener) throws Exception {
        LabOptions options = plan(name).options(folder.resolve("work"), out());
        return Lab.train(preset, data(), options, listener);
    }
}
