package org.cratewise;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Locale;
import org.cratewise.RealWindow.Look;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole program on real music: a track is played, and running down the list never holds the
/// window up.
class TrackScreensIT {
    private static final int TRACKS = 30;

    @TempDir Path folder;

    @Test
    void tracksAreRunThroughAndPlayed() throws Exception {
        Messages.speak(Locale.ENGLISH);
        String kept = System.getProperty("cratewise.screens.home", "");
        ListenedLibrary library =
                ListenedLibrary.in(kept.isEmpty() ? folder.resolve("home") : Path.of(kept));
        try (RealWindow window = new RealWindow(library.home(), Look.LIGHT).awaitTracks()) {
            window.select("A long mix.mp3").await("#player-play");
            Toolkit.await(
                    "similar tracks", () -> window.scene().lookup(".similar .genre-row") != null);
            playsOrSaysWhyNot(window);
            runDownTheList(window);
        }
    }

    /// This computer may have sound or not.
    private static void playsOrSaysWhyNot(RealWindow window) {
        window.press("#player-play");
        Toolkit.await(
                "sound or a sentence",
                () ->
                        window.text("#player-trouble").startsWith("No audio device")
                                || !window.text("#player-time").startsWith("0:00"));
        window.press("#player-play");
    }

    /// Loading never holds the window's thread: its own work on each track is a matter of
    /// milliseconds, whatever else the machine does.
    private static void runDownTheList(RealWindow window) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long most = 0;
        for (int i = 0; i < TRACKS; i++) {
            int row = i;
            long nanos =
                    Toolkit.on(
                            () -> {
                                long before = threads.getCurrentThreadCpuTime();
                                window.tracks().getSelectionModel().clearAndSelect(row);
                                return threads.getCurrentThreadCpuTime() - before;
                            });
            most = Math.max(most, nanos);
            Toolkit.pause(30);
        }
        System.out.printf("The most work on selecting a track: %.1f ms%n", most / 1e6);
        assertTrue(most < 100_000_000, most / 1_000_000 + " ms of work on the window's thread");
    }
}
