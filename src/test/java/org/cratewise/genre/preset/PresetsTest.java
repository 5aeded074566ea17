package org.cratewise.genre.preset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.cratewise.genre.ModelException;
import org.cratewise.genre.network.Lstm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PresetsTest {
    @TempDir Path folder;

    @Test
    void everyPresetIsCompleteAndCalledAsItsFile() {
        for (Preset preset : Presets.all()) {
            assertNotNull(preset.protocol().data(), preset.name());
            assertTrue(preset.protocol().accuracy() > 0, preset.name());
            assertTrue(!preset.title().isBlank() && !preset.source().isBlank(), preset.name());
        }
        assertEquals(Presets.NAMES, Presets.all().stream().map(Preset::name).toList());
        assertEquals(Presets.NAMES.size(), new HashSet<>(Presets.NAMES).size());
    }

    @Test
    void aPresetGoesThroughItsJsonUnchanged() throws IOException {
        for (Preset preset : Presets.all()) {
            Path file = folder.resolve(preset.name() + ".json");
            Files.writeString(file, Presets.json(preset));
            assertEquals(preset, Presets.changed(file.toString(), List.of()));
        }
    }

    @Test
    void aChangeOfALayerIsForAllOfItsKind() {
        Preset changed = Presets.changed("sequence-rnn", List.of(Change.of("lstm.units=7")));
        List<Integer> units =
                changed.layers().stream()
                        .filter(Lstm.class::isInstance)
                        .map(layer -> ((Lstm) layer).units())
                        .toList();
        assertEquals(List.of(7, 7), units);
    }

    @Test
    void aGridIsEveryCombination() {
        List<List<Change>> grid = Change.grid(List.of("lstm.layers=1,2", "lstm.units=128,256"));
        assertEquals(4, grid.size());
        assertEquals(
                List.of(new Change("lstm.layers", "2"), new Change("lstm.units", "128")),
                grid.get(2));
    }

    @Test
    void wrongChangesAndPresetsAreSaidPlainly() {
        assertSays("is no preset: batch is at least 2", "schedule.batch=1");
        assertSays("is no preset", "schedule.bach=1");
        assertSays("has no part or layer conv", "conv.filters=3");
        assertThrows(ModelException.class, () -> Change.of("batch 3"));
        var e = assertThrows(ModelException.class, () -> Presets.changed("nope", List.of()));
        assertTrue(e.getMessage().contains("segment-fc"), e.getMessage());
    }

    private static void assertSays(String part, String change) {
        List<Change> changes = List.of(Change.of(change));
        var e = assertThrows(ModelException.class, () -> Presets.changed("lstm", changes));
        assertTrue(e.getMessage().contains(part), e.getMessage());
    }
}
