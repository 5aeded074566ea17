package org.cratewise.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.cratewise.cli.Shell.Result;
import org.cratewise.plot.PlotKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlotCommandTest {
    @TempDir Path folder;
    private Shell shell;
    private String tone;
    private Path out;

    @BeforeEach
    void makeATone() throws IOException {
        shell = new Shell(new MadeUpServices(folder));
        tone = Wav.tone(folder.resolve("tone.wav"), 3, 440).toString();
        out = folder.resolve("out.png");
    }

    @ParameterizedTest
    @EnumSource
    void everyKindBecomesAPicture(PlotKind kind) throws IOException {
        Result result = plot(kind.key(), tone, "-o", out.toString(), "--size", "500x300");
        assertEquals(0, result.code(), result.err());
        assertEquals("", result.out() + result.err());
        BufferedImage image = ImageIO.read(out.toFile());
        assertEquals(500, image.getWidth());
        assertEquals(300, image.getHeight());
        long colors =
                Stream.iterate(0, y -> y + 1)
                        .limit(300)
                        .flatMap(
                                y ->
                                        Stream.iterate(0, x -> x + 1)
                                                .limit(500)
                                                .map(x -> image.getRGB(x, y)))
                        .distinct()
                        .count();
        assertTrue(colors > 20, "Hardly anything is drawn: " + colors + " colours");
    }

    @Test
    void aPartIsPlottedWithTheTimesOfTheTrack() throws IOException {
        Path csv = folder.resolve("part.csv");
        Result result = plot("chroma", tone, "-o", csv.toString(), "--from", "1", "--to", "1.5");
        assertEquals(0, result.code(), result.err());
        List<String> lines = Files.readAllLines(csv);
        assertEquals("time_s,chroma_C,chroma_C#", lines.getFirst().substring(0, 25));
        assertEquals(1 + 1 + Wav.RATE / 2 / 512, lines.size());
        assertEquals("1.00000", lines.get(1).split(",")[0]);
        // A is the tenth pitch class from C.
        assertEquals(1, Double.parseDouble(lines.get(10).split(",")[10]), 1e-6);
    }

    @Test
    void whatIsThereIsNotReplacedWithoutForce() throws IOException {
        Files.writeString(out, "mine");
        Result result = plot("mel", tone, "-o", out.toString());
        assertEquals(2, result.code());
        assertTrue(result.err().startsWith(out + " is there already"), result.err());
        assertEquals("mine", Files.readString(out));
        assertEquals(0, plot("mel", tone, "-o", out.toString(), "--force").code());
        assertFalse(Files.readString(out, StandardCharsets.ISO_8859_1).equals("mine"));
    }

    @Test
    void theTrackItselfIsNeverReplaced() throws IOException {
        Path track = Files.copy(Path.of(tone), folder.resolve("music.csv"));
        byte[] before = Files.readAllBytes(track);
        Result result = plot("mel", track.toString(), "-o", track.toString(), "--force");
        assertEquals(2, result.code());
        assertTrue(result.err().startsWith("The plot would replace the track"), result.err());
        assertArrayEquals(before, Files.readAllBytes(track));
    }

    @Test
    void aFileThatIsNoAudioIsOneSentenceAndNoPlot() throws IOException {
        Path text = Files.writeString(folder.resolve("song.mp3"), "la la la");
        Result result = plot("mel", text.toString(), "-o", out.toString());
        assertEquals(1, result.code());
        assertEquals(1, result.err().lines().count(), result.err());
        assertTrue(result.err().startsWith(text + ": Not an audio file"), result.err());
        assertFalse(Files.exists(out));
    }

    @Test
    void aPartBeyondTheEndIsOneSentence() {
        Result result = plot("mel", tone, "-o", out.toString(), "--from", "60");
        assertEquals(1, result.code());
        assertEquals(tone + ": It ends before 60 s\n", result.err());
    }

    @Test
    void wrongUseSaysWhatIsWrong() {
        String to = out.toString();
        assertWrong(
                "Invalid value for positional parameter at index 0 (KIND)",
                "taste",
                tone,
                "-o",
                to);
        assertWrong("No such file: nowhere.mp3", "mel", "nowhere.mp3", "-o", to);
        assertWrong("Missing required option: '--output=OUT'", "mel", tone);
        assertWrong("a.txt: the name must end with .png", "mel", tone, "-o", "a.txt");
        assertWrong("No such folder: ", "mel", tone, "-o", folder.resolve("x/a.png").toString());
        assertWrong("Not a size like 1200x520: huge", "mel", tone, "-o", to, "--size", "huge");
        assertWrong("Not a usable size: 20x9000", "mel", tone, "-o", to, "--size", "20x9000");
        assertWrong("Not a usable scale: 9", "mel", tone, "-o", to, "--scale", "9");
        assertWrong("--to must be later", "mel", tone, "-o", to, "--from", "2", "--to", "1");
    }

    private void assertWrong(String message, String... arguments) {
        Result result = plot(arguments);
        assertEquals(2, result.code(), result.err());
        assertEquals("", result.out());
        assertTrue(result.err().startsWith(message), result.err());
        assertFalse(Files.exists(out));
    }

    private Result plot(String... arguments) {
        return shell.run(
                Stream.concat(Stream.of("plot"), Stream.of(arguments)).toArray(String[]::new));
    }
}
