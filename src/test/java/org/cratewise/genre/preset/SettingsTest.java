package org.cratewise.genre.preset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.cratewise.genre.ModelException;
import org.cratewise.genre.network.Dense;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private final List<Setting> settings = Settings.of(Presets.changed("segment-fc", List.of()));

    @Test
    void everyPresetsSettingsCanBeWrittenBackUnchanged() {
        for (Preset preset : Presets.all())
            for (Setting setting : Settings.of(preset)) {
                assertTrue(setting.fits(setting.value()), setting.toString());
                assertEquals(Optional.empty(), setting.to(setting.value()), setting.toString());
                Change same = new Change(setting.where(), setting.value());
                Preset written = Presets.changed(preset.name(), List.of(same));
                assertEquals(Settings.of(preset), Settings.of(written));
            }
    }

    @Test
    void oneLayerOfSeveralCanBeChanged() {
        Change change = setting("layer2.units").to("64").orElseThrow();
        Preset changed = Presets.changed("segment-fc", List.of(change));
        assertEquals(300, ((Dense) changed.layers().get(0)).units());
        assertEquals(64, ((Dense) changed.layers().get(1)).units());
    }

    @Test
    void aLayerThatIsntThereIsRefused() {
        List<Change> change = List.of(Change.of("layer9.units=5"));
        assertThrows(ModelException.class, () -> Presets.changed("segment-fc", change));
    }

    @Test
    void kindsComeFromTheRecords() {
        assertEquals(Setting.Kind.WHOLE, setting("schedule.epochs").kind());
        assertEquals(Setting.Kind.NUMBER, setting("optimiser.learningRate").kind());
        assertEquals("0.01", setting("optimiser.learningRate").value());
        assertEquals(Setting.Kind.SWITCH, setting("schedule.balanced").kind());
        assertEquals(List.of("LAST", "BEST"), setting("schedule.choose").choices());
        assertEquals(Setting.Kind.SOME_OF, setting("input.features").kind());
        assertEquals("dense", setting("layer1.units").layer());
    }

    @Test
    void textOfTheWrongKindDoesntFit() {
        assertFalse(setting("schedule.epochs").fits("ten"));
        assertFalse(setting("schedule.epochs").fits("1.5"));
        assertTrue(setting("optimiser.learningRate").fits("1e-4"));
        assertFalse(setting("schedule.choose").fits("FIRST"));
        assertFalse(setting("input.features").fits("MFCC,NOISE"));
        assertTrue(setting("input.features").fits("MFCC, CHROMA"));
    }

    @Test
    void whatThePresetRefusesIsSaidInItsWords() {
        Change change = setting("schedule.batch").to("1").orElseThrow();
        assertEquals("batch is at least 2, not 1", Settings.problem("segment-fc", List.of(change)));
        assertEquals("", Settings.problem("segment-fc", List.of()));
    }

    @Test
    void severalWordsBecomeAList() {
        Change change = setting("input.features").to("MFCC, CHROMA").orElseThrow();
        assertEquals("[\"MFCC\",\"CHROMA\"]", change.value());
        Preset changed = Presets.changed("segment-fc", List.of(change));
        assertEquals(2, changed.input().features().size());
    }

    private Setting setting(String where) {
        return settings.stream().filter(s -> s.where().equals(where)).findFirst().orElseThrow();
    }
}
