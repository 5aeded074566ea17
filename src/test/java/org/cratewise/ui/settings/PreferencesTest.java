package org.cratewise.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cratewise.scan.Machine;
import org.cratewise.scan.ScanOptions;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Remembered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesTest {
    @TempDir Path folder;
    private Optional<Boolean> battery = Optional.of(true);
    private final Machine machine =
            new Machine() {
                @Override
                public Optional<Boolean> onBattery() {
                    return battery;
                }

                @Override
                public Optional<Boolean> busyWithOthers() {
                    return Optional.of(true);
                }
            };

    @AfterEach
    void speakEnglishAgain() {
        Messages.speak(Locale.ENGLISH);
    }

    private Preferences start(int processors) {
        return new Preferences(
                new Remembered(folder.resolve("settings.properties")), processors, machine);
    }

    private static ScanOptions scan(Preferences preferences) {
        return preferences.applied(ScanOptions.of(List.of()));
    }

    @Test
    void atFirstAllProcessorsListen() {
        assertEquals(8, scan(start(8)).jobs());
        assertFalse(scan(start(8)).quiet());
    }

    @Test
    void fewerProcessorsAreRememberedAtOnce() {
        start(8).jobsProperty().set(3);
        assertEquals(3, scan(start(8)).jobs());
    }

    @Test
    void allProcessorsMeansAllOfTheNextMachineToo() {
        Preferences preferences = start(8);
        preferences.jobsProperty().set(3);
        preferences.jobsProperty().set(8);
        assertEquals(12, scan(start(12)).jobs());
    }

    @Test
    void aSmallerMachineGetsNoMoreThanItHas() {
        start(8).jobsProperty().set(6);
        assertEquals(2, scan(start(2)).jobs());
    }

    @Test
    void quietIsOneTrackAtATimeBehindOtherPrograms() {
        start(8).quietProperty().set(true);
        ScanOptions options = scan(start(8));
        assertEquals(1, options.jobs());
        assertTrue(options.quiet());
    }

    @Test
    void onBatteryOneTrackAtATimeIsEnoughIfOneWantsThat() {
        assertFalse(scan(start(8)).hush().getAsBoolean());
        start(8).onBatteryProperty().set(true);
        ScanOptions options = scan(start(8));
        assertEquals(8, options.jobs());
        assertTrue(options.hush().getAsBoolean());
        battery = Optional.of(false);
        assertFalse(options.hush().getAsBoolean(), "it was plugged in meanwhile");
    }

    @Test
    void whatOthersDoCountsOnlyIfOneWantsThat() {
        battery = Optional.empty();
        Preferences preferences = start(8);
        assertFalse(preferences.knowsBattery());
        assertFalse(scan(preferences).hush().getAsBoolean());
        preferences.onLoadProperty().set(true);
        assertTrue(scan(start(8)).hush().getAsBoolean());
    }

    @Test
    void aLanguageIsSpokenFromTheNextStartOn() {
        Preferences preferences = start(8);
        preferences.languageProperty().set(Language.FRENCH);
        assertTrue(preferences.speaksAnotherNext());
        preferences.speak();
        assertEquals("Quit", Messages.text("menu.quit"));
        start(8).speak();
        assertEquals("Quitter", Messages.text("menu.quit"));
    }

    @Test
    void takingALanguageBackNeedsNoStart() {
        Preferences preferences = start(8);
        preferences.languageProperty().set(Language.GERMAN);
        preferences.languageProperty().set(Language.SYSTEM);
        assertFalse(preferences.speaksAnotherNext());
    }

    @Test
    void everyLanguageCallsItselfByItsOwnName() {
        assertEquals("English", Language.ENGLISH.label());
        assertEquals("Deutsch", Language.GERMAN.label());
        assertEquals("Français", Language.FRENCH.label());
    }
}
