package org.cratewise.audio;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class FfmpegProcessTest {
    private static final String HELPER =
            "Cannot run program \"ffmpeg\": Failed to exec spawn helper: pid: 26170, signal: %d,"
                    + " error: 0 (none)";

    @Test
    void ctrlCWhileAProgramIsStartedIsNoFaultOfTheTrack() {
        assertTrue(FfmpegProcess.interrupted(new IOException(HELPER.formatted(2))));
        assertTrue(FfmpegProcess.interrupted(new IOException(HELPER.formatted(15))));
    }

    @Test
    void anyOtherFaultAtTheStartIsOne() {
        assertFalse(FfmpegProcess.interrupted(new IOException(HELPER.formatted(9))));
        assertFalse(FfmpegProcess.interrupted(new IOException("error=13, Permission denied")));
        assertFalse(FfmpegProcess.interrupted(new IOException()));
    }
}
