package org.cratewise.genre.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cratewise.genre.dataset.DataSet;
import org.cratewise.genre.preset.Change;
import org.cratewise.genre.preset.Preset;
import org.cratewise.genre.preset.Presets;
import org.cratewise.genre.split.SplitOptions;
import org.cratewise.genre.split.SplitWay;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Every preset as it stands, but for its number of epochs and the size of a batch.
class PresetsTrainIT {
    static final List<String> PRESETS = Presets.NAMES;

    @TempDir static Path shared;
    @TempDir Path folder;

    @ParameterizedTest
    @FieldSource("PRESETS")
    void everyPresetTrainsFromSound(String name) throws Exception {
        train(name, FrontEnd.SOUND, MadeMusic.sound(shared.resolve("sound"), 8, 13));
    }

    @ParameterizedTest
    @FieldSource("PRESETS")
    void everyPresetTrainsFromLevels(String name) throws Exception {
        train(name, FrontEnd.LEVELS, MadeMusic.levels(shared.resolve("levels"), 8));
    }

    private void train(String name, FrontEnd frontEnd, DataSet music) throws Exception {
        LabOptions options =
                new LabOptions(
                        name,
                        frontEnd,
                        SplitOptions.of(SplitWay.TRACK, 0.2, 0.25, 1),
                        Optional.empty(),
                        1,
                        shared.resolve("work"),
                        folder);
        Run run = Lab.train(preset(name), music, options, LabListener.NONE).orElseThrow();
        assertEquals(6, run.scores().clips().judged());
        assertEquals(1, run.facts().epochs().size());
        assertTrue(run.facts().epochs().getFirst().loss() > 0);
        Run again =
                Lab.evaluate(
                        new RunFolder(folder),
                        music,
                        Lab.Which.ITS_TEST,
                        shared.resolve("work"),
                        LabListener.NONE);
        assertEquals(run.scores().clips().logLoss(), again.scores().clips().logLoss(), 1e-5, name);
    }

    private static Preset preset(String name) {
        List<Change> changes = new ArrayList<>();
        changes.add(Change.of("schedule.epochs=1"));
        changes.add(Change.of("schedule.batch=16"));
        return Presets.changed(name, changes);
    }
}
