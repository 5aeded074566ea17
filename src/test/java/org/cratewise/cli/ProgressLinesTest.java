package org.cratewise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.cratewise.scan.ScanProgress;
import org.cratewise.scan.ScanProgress.Phase;
import org.junit.jupiter.api.Test;

class ProgressLinesTest {
    private static ScanProgress listening(long failed, double rate, Optional<Duration> left) {
        return new ScanProgress(Phase.LISTENING, 2000, 500, 1500, 1200, failed, rate, left);
    }

    @Test
    void whileWalkingItCountsWhatWasFound() {
        assertEquals(
                "Looking: 2,000 tracks found, 3 listened to",
                ProgressLines.line(
                        new ScanProgress(Phase.WALKING, 2000, 0, 10, 3, 0, 1, Optional.empty())));
    }

    @Test
    void whereNothingMovedNothingIsSaid() {
        StringWriter said = new StringWriter();
        AtomicInteger done = new AtomicInteger();
        try (ProgressLines lines =
                new ProgressLines(
                        () ->
                                new ScanProgress(
                                        Phase.LISTENING,
                                        5,
                                        0,
                                        5,
                                        done.get(),
                                        0,
                                        0,
                                        Optional.empty()),
                        new PrintWriter(said),
                        false)) {
            lines.show();
            lines.show();
            done.set(1);
            lines.show();
        }
        assertEquals(
                List.of("Listening: 0 of 5", "Listening: 1 of 5"),
                said.toString().lines().toList());
    }

    @Test
    void whileListeningItTellsRateTimeLeftAndFailures() {
        assertEquals(
                "Listening: 1,200 of 1,500  7.5/s  40 s left  2 failed",
                ProgressLines.line(listening(2, 7.5, Optional.of(Duration.ofSeconds(40)))));
        assertEquals(
                "Listening: 1,200 of 1,500", ProgressLines.line(listening(0, 0, Optional.empty())));
    }

    @Test
    void longTimesAreInMinutesAndHours() {
        assertEquals(
                "Listening: 1,200 of 1,500  0.1/s  50 min left",
                ProgressLines.line(listening(0, 0.1, Optional.of(Duration.ofSeconds(3000)))));
        assertEquals(
                "Listening: 1,200 of 1,500  0.1/s  2 h 05 min left",
                ProgressLines.line(listening(0, 0.1, Optional.of(Duration.ofMinutes(125)))));
    }
}
