package org.cratewise.audio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A program that ends in the midst of a decode leaves no decoder behind.
@Timeout(60)
class DecoderExitIT {
    @TempDir Path folder;

    @Test
    void noChildOutlivesTheProgram() throws Exception {
        assumeTrue(Files.exists(Path.of("/bin/sh")), "needs a shell");
        Path pid = folder.resolve("pid");
        Path script = folder.resolve("ffmpeg.sh");
        Files.writeString(script, "#!/bin/sh\necho $$ > '" + pid + "'\nexec sleep 50\n");
        assertTrue(script.toFile().setExecutable(true));
        Path music = TestAudio.wav(folder.resolve("a.wav"), 22_050, new float[22_050]);

        Process program =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Quitter.class.getName(),
                                script.toString(),
                                music.toString(),
                                pid.toString())
                        .inheritIO()
                        .start();
        assertTrue(program.waitFor(40, TimeUnit.SECONDS));
        assertEquals(0, program.exitValue());
        long child = Long.parseLong(Files.readString(pid).strip());
        for (int i = 0; i < 100 && alive(child); i++) Thread.sleep(20);
        assertFalse(alive(child), "process " + child + " lives");
    }

    private static boolean alive(long id) {
        return ProcessHandle.of(id).filter(ProcessHandle::isAlive).isPresent();
    }

    /// Starts a decode that hangs, then exits.
    static final class Quitter {
        private Quitter() {}

        public static void main(String[] args) throws Exception {
            Decoder decoder =
                    new Decoder(Path.of(args[0]), Decoder.SAMPLE_RATE, Duration.ofSeconds(30));
            Thread.ofPlatform().daemon().start(() -> decode(decoder, Path.of(args[1])));
            Path pid = Path.of(args[2]);
            while (!Files.exists(pid) || Files.size(pid) == 0) Thread.sleep(20);
            System.exit(0);
        }

        private static void decode(Decoder decoder, Path file) {
            try {
                decoder.decode(file, Listening.WHOLE, 0, (w, s, n) -> {});
            } catch (UnreadableAudioException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
