package org.cratewise.ui.scanning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cratewise.scan.ScanProgress;
import org.cratewise.scan.ScanReport;
import org.cratewise.ui.kit.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScanWordsTest {
    @BeforeEach
    @AfterEach
    void speakEnglish() {
        Messages.speak(Locale.ENGLISH);
    }

    @Test
    void timeLeftIsNoMoreExactThanItCanBe() {
        assertEquals("a moment left", left(0));
        assertEquals("a moment left", left(9));
        assertEquals("20 s left", left(11));
        assertEquals("1 min left", left(55));
        assertEquals("1 min left", left(89));
        assertEquals("2 min left", left(90));
        assertEquals("19 min left", left(19 * 60));
        assertEquals("2 h left", left(91 * 60));
        assertEquals("28 h left", left(100_000));
    }

    @Test
    void noTimeLeftIsNamedWhileItIsUnknownOrPaused() {
        assertEquals("", ScanWords.left(progress(ScanProgress.Phase.WALKING)));
        assertEquals("", ScanWords.left(progress(ScanProgress.Phase.PAUSED)));
        ScanProgress unknown =
                new ScanProgress(ScanProgress.Phase.LISTENING, 9, 0, 9, 0, 0, 0, Optional.empty());
        assertEquals("", ScanWords.left(unknown));
        assertEquals("", ScanWords.rate(unknown));
    }

    @Test
    void theRateHasADigitAfterThePointBelowTen() {
        assertEquals("8.1/s", ScanWords.rate(progress(ScanProgress.Phase.LISTENING)));
        Messages.speak(Locale.GERMAN);
        assertEquals("8,1/s", ScanWords.rate(progress(ScanProgress.Phase.LISTENING)));
    }

    @Test
    void saysHowFarItIs() {
        assertEquals(
                "Listening: 3,204 of 12,480",
                ScanWords.doing(progress(ScanProgress.Phase.LISTENING)));
        assertEquals(
                "Paused: 3,204 of 12,480", ScanWords.doing(progress(ScanProgress.Phase.PAUSED)));
        assertEquals(
                "Looking for music: 12,480 files, 3,204 heard",
                ScanWords.doing(progress(ScanProgress.Phase.WALKING)));
        assertEquals(
                "Looking for music: nothing yet",
                ScanWords.doing(FakeScan.progress(ScanProgress.Phase.WALKING, 0, 0, 0)));
    }

    @Test
    void sumsUpWhatCameOfIt() {
        assertEquals("Listened to 312 tracks, 2 couldn’t be read", summary(314, 312, 2, false));
        ScanReport rich = new ScanReport(99, 50, 0, 3, 40, 2, List.of(), List.of(), false);
        assertEquals(
                "Nothing new to listen to, 3 recognised though moved or retagged, 40 judged anew,"
                        + " 2 gone",
                ScanWords.summary(rich));
        assertEquals("Listened to 1 track", summary(1, 1, 0, false));
        assertEquals("Nothing new among 7 files", summary(7, 0, 0, false));
        assertEquals("No music was found there", summary(0, 0, 0, false));
        assertEquals("Stopped. 5 tracks were heard and are kept", summary(9, 5, 0, true));
    }

    private static String summary(long found, long analysed, long failed, boolean cancelled) {
        return ScanWords.summary(FakeScan.report(found, analysed, failed, cancelled));
    }

    private static String left(long seconds) {
        return ScanWords.left(Duration.ofSeconds(seconds));
    }

    private static ScanProgress progress(ScanProgress.Phase phase) {
        return FakeScan.progress(phase, 3204, 12480, 2);
    }
}
