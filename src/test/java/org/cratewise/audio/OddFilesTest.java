package org.cratewise.audio;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cratewise.track.Sound;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Odd, tagged, truncated and broken files: each gets a result or a reason, and none hangs.
class OddFilesTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("cratewise.data", "../shared/data"), "oddfiles");

    @TestFactory
    Stream<DynamicTest> everyOddFileGetsAResultOrAReason() throws IOException {
        Path list = FOLDER.resolve("files.csv");
        assumeTrue(Files.exists(list), "no odd files in " + FOLDER);
        List<String> lines = Files.readAllLines(list);
        return lines.stream().skip(1).map(l -> l.split(",")).map(this::testOf);
    }

    private DynamicTest testOf(String[] row) {
        double seconds = Double.parseDouble(row[2]);
        boolean decodes = row[3].equals("yes") && seconds >= 1;
        return dynamicTest(row[0], () -> check(FOLDER.resolve(row[0]), row[1], seconds, decodes));
    }

    private void check(Path file, String codec, double seconds, boolean decodes) throws Exception {
        try {
            Sound sound = new Decoder().decode(file, Listening.SPREAD, 0, (w, s, n) -> {});
            assertTrue(decodes, () -> "decoded " + sound);
            assertTrue(Math.abs(sound.seconds() - seconds) < 0.1 + 0.02 * seconds, sound::toString);
            assertTrue(sound.codec().equals(codec), sound::codec);
        } catch (UnreadableAudioException e) {
            assertFalse(decodes, e.getMessage());
            assertFalse(e.getMessage().isBlank());
        }
    }
}
