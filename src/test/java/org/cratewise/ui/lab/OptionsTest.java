package org.cratewise.ui.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cratewise.genre.preset.Change;
import org.junit.jupiter.api.Test;

class OptionsTest {
    private final Options options = new Options();

    @Test
    void aPresetAsItIsHasNoChanges() {
        assertTrue(options.good());
        assertEquals(List.of(), options.changes());
    }

    @Test
    void onlyWhatDiffersIsAChange() {
        options.set("schedule.epochs", "10");
        options.set("schedule.batch", "50");
        assertEquals(List.of(new Change("schedule.batch", "50")), options.changes());
    }

    @Test
    void textOfTheWrongKindIsMarkedAtItsField() {
        options.set("schedule.batch", "many");
        assertEquals(Set.of("schedule.batch"), options.problemsProperty().get().keySet());
        assertFalse(options.good());
        options.set("schedule.batch", "20");
        assertTrue(options.good());
    }

    @Test
    void whatThePresetRefusesIsMarkedAtItsField() {
        options.set("schedule.batch", "1");
        assertEquals(
                Map.of("schedule.batch", "batch is at least 2, not 1"),
                options.problemsProperty().get());
    }

    @Test
    void valuesThatDontGoTogetherAreMarkedAtTheLast() {
        options.presetProperty().set("segment-fc");
        // Whole clips need steps; each of the two is fine alone.
        options.set("input.seconds", "0");
        assertTrue(options.good());
        options.set("input.steps", "0");
        assertFalse(options.good());
    }

    @Test
    void anotherPresetStartsAfresh() {
        options.set("schedule.batch", "1");
        options.presetProperty().set("lstm");
        assertTrue(options.good());
        assertTrue(
                options.settingsProperty().get().stream().anyMatch(s -> s.layer().equals("lstm")));
    }

    @Test
    void aLeakySplitIsNotFollowedUnasked() {
        Parting parting = new Parting();
        parting.follow(options.original().protocol());
        assertEquals("By track", LabWords.way(parting.options().orElseThrow().way()));
        assertEquals(0.2, parting.options().orElseThrow().test(), 1e-9);
        parting.testProperty().set("a fifth");
        assertTrue(parting.options().isEmpty());
    }
}
