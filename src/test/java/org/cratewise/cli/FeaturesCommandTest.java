package org.cratewise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.cratewise.cli.Shell.Result;
import org.cratewise.feature.FeatureKind;
import org.cratewise.feature.FeatureSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FeaturesCommandTest {
    private static final double SECONDS = 2;

    @TempDir Path folder;
    private Shell shell;
    private String tone;

    @BeforeEach
    void makeATone() throws IOException {
        shell = new Shell(new MadeUpServices(folder));
        tone = Wav.tone(folder.resolve("tone.wav"), SECONDS, 1000).toString();
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasAHeaderAndOneRowForEachFrame(FeatureKind kind) {
        Result result = shell.run("features", tone, "--kind", kind.name().toLowerCase(Locale.ROOT));
        assertEquals(0, result.code(), result.err());
        assertEquals("", result.err());
        List<String> columns = kind.columns(FeatureSettings.DEFAULT);
        assertEquals(String.join(",", columns), result.lines().getFirst());
        // As librosa centres its frames: one more than there are hops.
        int frames = 1 + (int) (SECONDS * Wav.RATE) / FeatureSettings.DEFAULT.hop();
        assertEquals(1 + frames, result.lines().size());
        for (String row : result.lines().subList(1, 1 + frames)) {
            double[] values = DoubleStream.of(numbers(row)).filter(Double::isFinite).toArray();
            assertEquals(columns.size(), values.length, row);
        }
    }

    private static double[] numbers(String row) {
        return List.of(row.split(",")).stream().mapToDouble(Double::parseDouble).toArray();
    }

    @Test
    void theCentroidOfAToneIsItsPitch() {
        List<String> rows = shell.run("features", tone, "--kind", "centroid").lines();
        assertEquals(1000, Double.parseDouble(rows.get(rows.size() / 2)), 30);
    }

    @Test
    void settingsChangeWhatIsMeasured() {
        Result mfcc = shell.run("features", tone, "--kind", "mfcc", "--n-mfcc", "20");
        assertEquals(20, mfcc.lines().getFirst().split(",").length);
        Result hop = shell.run("features", tone, "--kind", "rms", "--hop", "1024");
        assertEquals(2 + (int) (SECONDS * Wav.RATE) / 1024, hop.lines().size());
        Result rate = shell.run("features", tone, "--kind", "rms", "--sr", "11025");
        assertEquals(2 + (int) (SECONDS * 11_025) / 512, rate.lines().size());
    }

    @Test
    void aFileThatIsNoAudioIsOneSentenceAndNoData() throws IOException {
        Path text = Files.writeString(folder.resolve("song.mp3"), "la la la");
        Result result = shell.run("features", text.toString(), "--kind", "rms");
        assertEquals(1, result.code());
        assertEquals("", result.out());
        assertEquals(1, result.err().lines().count(), result.err());
        assertTrue(result.err().startsWith(text + ": Not an audio file"), result.err());
    }

    @Test
    void wrongUseSaysWhatIsWrong() {
        assertWrong("No such file: nowhere.mp3", "nowhere.mp3", "--kind", "rms");
        assertWrong("Not a usable hop: 0", tone, "--kind", "rms", "--hop", "0");
        assertWrong("Missing required option: '--kind=KIND'", tone);
        assertWrong("Invalid value for option '--kind'", tone, "--kind", "taste");
    }

    private void assertWrong(String message, String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "features";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        Result result = shell.run(all);
        assertEquals(2, result.code());
        assertEquals("", result.out());
        assertTrue(result.err().startsWith(message), result.err());
        assertTrue(result.err().endsWith("More with: cratewise features --help\n"), result.err());
    }
}
