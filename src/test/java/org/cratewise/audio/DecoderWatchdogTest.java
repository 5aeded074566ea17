package org.cratewise.audio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Decoders that hang: shell scripts in place of ffmpeg, which write their process id down.
@Timeout(20)
class DecoderWatchdogTest {
    private static final String HEADER =
            "echo '[info] Input #0, wav, from x' >&2; echo '[info]   Duration: 00:03:00.00' >&2;"
                    + " echo '[info]   Stream #0:0: Audio: mp3, 44100 Hz' >&2;";

    @TempDir Path folder;
    private Path music;
    private Path pid;

    @BeforeEach
    void haveAFile() throws IOException {
        assumeTrue(Files.exists(Path.of("/bin/sh")), "needs a shell");
        music = TestAudio.wav(folder.resolve("a.wav"), 22_050, new float[22_050]);
        pid = folder.resolve("pid");
    }

    @Test
    void oneThatSaysNothingIsKilled() throws Exception {
        assertStuck(program("exec sleep 60"));
    }

    @Test
    void oneThatStopsAfterTheHeaderIsKilled() throws Exception {
        assertStuck(program(HEADER + "exec sleep 60"));
    }

    @Test
    void oneThatStopsInTheMidstIsKilled() throws Exception {
        assertStuck(program(HEADER + "head -c 100000 /dev/zero; exec sleep 60"));
    }

    @Test
    void aListenerSlowerThanThePatienceIsWaitedFor() throws Exception {
        Decoder decoder =
                new Decoder(FfmpegProgram.path(), Decoder.SAMPLE_RATE, Duration.ofMillis(400));
        var pieces = new AtomicReference<>(0);
        decoder.decode(
                music,
                Listening.WHOLE,
                0,
                (w, s, n) -> {
                    pieces.updateAndGet(p -> p + n);
                    pause(200);
                });
        assertEquals(22_050, pieces.get());
    }

    @Test
    void anInterruptKillsTheChild() throws Exception {
        Decoder decoder = program(HEADER + "exec sleep 60");
        var outcome = new AtomicReference<Throwable>();
        Thread worker = Thread.ofPlatform().start(() -> decodeInto(decoder, outcome));
        while (!Files.exists(pid)) pause(10);
        worker.interrupt();
        worker.join();
        assertInstanceOf(InterruptedException.class, outcome.get());
        assertDead();
    }

    @Test
    void aFailingListenerKillsTheChild() throws Exception {
        Decoder decoder = program(HEADER + "exec cat /dev/zero");
        PcmSink failing =
                (w, s, n) -> {
                    throw new IllegalStateException("full");
                };
        assertThrows(
                IllegalStateException.class,
                () -> decoder.decode(music, Listening.WHOLE, 0, failing));
        assertDead();
    }

    @Test
    void aFloodOfMessagesBlocksNothing() throws Exception {
        Decoder decoder =
                program("head -c 3000000 /dev/zero >&2;" + HEADER + "head -c 200000 /dev/zero");
        assertEquals(
                50_000 / 22_050.0,
                decoder.decode(music, Listening.WHOLE, 0, (w, s, n) -> {}).seconds());
    }

    private Decoder program(String commands) throws IOException {
        Path script = folder.resolve("ffmpeg.sh");
        Files.writeString(script, "#!/bin/sh\necho $$ > '" + pid + "'\n" + commands + "\n");
        assertTrue(script.toFile().setExecutable(true));
        return new Decoder(script, Decoder.SAMPLE_RATE, Duration.ofMillis(500));
    }

    private void assertStuck(Decoder decoder) throws Exception {
        var failure =
                assertThrows(
                        UnreadableAudioException.class,
                        () -> decoder.decode(music, Listening.SPREAD, 180, (w, s, n) -> {}));
        assertEquals("Decoding made no progress for 0.5 s", failure.getMessage());
        assertDead();
    }

    private void assertDead() throws Exception {
        long id = Long.parseLong(Files.readString(pid).strip());
        for (int i = 0; i < 100 && alive(id); i++) pause(20);
        assertFalse(alive(id), "process " + id + " lives");
    }

    private static boolean alive(long id) {
        return ProcessHandle.of(id).filter(ProcessHandle::isAlive).isPresent();
    }

    private void decodeInto(Decoder decoder, AtomicReference<Throwable> outcome) {
        try {
            decoder.decode(music, Listening.WHOLE, 0, (w, s, n) -> {});
        } catch (Exception e) {
            outcome.set(e);
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
