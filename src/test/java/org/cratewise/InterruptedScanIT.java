package org.cratewise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cratewise.Program.Result;
import org.cratewise.catalog.Catalog;
import org.cratewise.catalog.Catalog.Access;
import org.cratewise.cli.Wav;
import org.cratewise.track.Track;
import org.cratewise.track.TrackState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Ctrl-C in the midst of a scan. A terminal sends it to the whole process group: to the program
/// and to its decoders. `-Dcratewise.interrupts=20` tries more often.
class InterruptedScanIT {
    private static final int TRACKS = 120;
    private static final int INTERRUPTS = Integer.getInteger("cratewise.interrupts", 3);

    @TempDir Path folder;
    private Path music;
    private Program program;

    @BeforeEach
    void makeMusic() throws Exception {
        assumeTrue(Files.exists(Path.of("/usr/bin/setsid")), "needs process groups");
        music = Files.createDirectory(folder.resolve("music")).toRealPath();
        program = Program.in(folder.resolve("program"));
        for (int i = 0; i < TRACKS; i++) Wav.noise(music.resolve("%03d.wav".formatted(i)), 30, i);
    }

    @Test
    void ctrlCEndsTheScanCleanlyAndTheNextGoesOn() throws Exception {
        long before = 0;
        int interrupted = 0;
        for (int i = 0; i < INTERRUPTS && before < TRACKS / 2; i++) {
            Process process = startInItsOwnGroup();
            awaitDecoding(process, i);
            kill("-INT", "-" + process.pid());
            Result result = program.result(process);
            if (result.code() == 0) break;
            interrupted++;
            assertEquals(130, result.code(), result.err());
            assertTrue(
                    result.out().contains("Stopped; the same command goes on from here. "),
                    result.out() + result.err());
            assertEquals("", result.err());
            assertEquals(List.of(), in(TrackState.FAILED));
            before = in(TrackState.ANALYSED).size();
        }
        assertTrue(interrupted > 0, "every scan was over before Ctrl-C");
        assertTrue(before < TRACKS, "nothing was left to do");
        System.out.println(interrupted + " interrupts, " + before + " analysed by then");
        Result last = program.run("scan", "--whole", music.toString());
        assertEquals(0, last.code(), last.err());
        assertTrue(
                last.out().contains("%d tracks: %d listened to".formatted(TRACKS, TRACKS - before)),
                last.out());
        assertEquals(TRACKS, in(TrackState.ANALYSED).size());
    }

    /// Slowly, so that the signal comes before the end.
    private Process startInItsOwnGroup() throws Exception {
        // A background job is born deaf to Ctrl-C, and its children with it.
        List<String> group = List.of("/usr/bin/env", "--default-signal=INT", "/usr/bin/setsid");
        return program.start(group, "scan", "--whole", "--jobs", "1", music.toString());
    }

    /// Waits until a decoder runs, and then so that the signal meets it now here, now there.
    private static void awaitDecoding(Process process, int time) throws Exception {
        while (process.isAlive() && process.descendants().findAny().isEmpty()) Thread.sleep(10);
        Thread.sleep(100 + 900L * time);
    }

    private List<Track> in(TrackState state) {
        try (Catalog catalog = Catalog.open(catalog(), Access.READ)) {
            return catalog.tracks().stream().filter(track -> track.state() == state).toList();
        }
    }

    private Path catalog() {
        return program.home().resolve("catalog.db");
    }

    private static void kill(String signal, String target) throws Exception {
        new ProcessBuilder("kill", signal, "--", target).inheritIO().start().waitFor();
    }
}
