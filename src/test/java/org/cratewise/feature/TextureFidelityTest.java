package org.cratewise.feature;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.cratewise.audio.Decoder;
import org.cratewise.audio.Listening;
import org.junit.jupiter.api.Test;

/// The front end against the published levels of the same 100 clips. Skipped without the research
/// data.
class TextureFidelityTest {
    private static final Path DATA = Path.of(System.getProperty("cratewise.data", "absent"));
    private final Decoder decoder = new Decoder();
    private final TextureBands bands = new TextureBands();

    /// Two figures. Averaged over a clip, a band's level is what the model mostly hears, and the
    /// front ends must agree on it. Frame by frame the clips' lossy coding shows: coding such a
    /// clip as Opus (34 kbit/s) once more moves its bands by 0.6 dB, and levels are known to
    /// 0.125 dB.
    @Test
    void melBandsOfSoundAgreeWithTheLevelsTheModelLearnsFrom() throws Exception {
        assumeTrue(Files.isDirectory(DATA.resolve("gtzan")), "no research data at " + DATA);
        List<Difference> all = new ArrayList<>();
        for (String key : keys()) all.add(difference(key));
        double averaged = print("averaged over a clip", all, Difference::averaged);
        double framed = print("frame by frame", all, Difference::framed);
        assertTrue(averaged <= 0.3, "averaged: mean absolute difference " + averaged + " dB");
        assertTrue(framed <= 0.9, "by frame: mean absolute difference " + framed + " dB");
    }

    /// Mean absolute differences of a clip's mel bands, dB.
    private record Difference(String key, double averaged, double framed) {}

    private static double print(
            String what, List<Difference> all, ToDoubleFunction<Difference> figure) {
        Difference worst = Collections.max(all, Comparator.comparingDouble(figure));
        double mean = all.stream().mapToDouble(figure).average().orElseThrow();
        System.out.printf(
                Locale.ROOT,
                "Mel bands, sound against levels, %d clips, %s: mean %.3f dB, worst %.3f dB (%s)%n",
                all.size(),
                what,
                mean,
                figure.applyAsDouble(worst),
                worst.key());
        return mean;
    }

    private static List<String> keys() throws IOException {
        try (var files = Files.newDirectoryStream(DATA.resolve("audio"), "gtzan-*.opus")) {
            List<String> keys = new ArrayList<>();
            for (Path file : files)
                keys.add(file.getFileName().toString().replaceAll("^gtzan-|\\.opus$", ""));
            keys.sort(null);
            return keys;
        }
    }

    private final Map<String, Map<String, byte[][]>> archives = new HashMap<>();

    private Difference difference(String key) throws IOException, InterruptedException {
        String genre = key.substring(0, key.indexOf('.'));
        if (!archives.containsKey(genre))
            archives.put(genre, LevelArchive.read(DATA.resolve("gtzan/" + genre + ".npz")));
        byte[][] levels = archives.get(genre).get(key);
        List<float[]> heard = heard(DATA.resolve("audio/gtzan-" + key + ".opus"));
        int frames = Math.min(levels.length, heard.size());
        assertTrue(frames >= 340, key + " has " + frames + " frames");
        double[] rows = new double[TextureRows.ROWS];
        float[] db = new float[TextureBands.BANDS];
        double[] bias = new double[TextureBands.BANDS];
        double framed = 0;
        for (int i = 0; i < frames; i++) {
            LevelTextures.rows(levels[i], rows);
            bands.levels(rows, db);
            for (int band = 0; band < db.length; band++) {
                double off = db[band] - heard.get(i)[band];
                framed += Math.abs(off) / frames / db.length;
                bias[band] += off / frames;
            }
        }
        double averaged = Arrays.stream(bias).map(Math::abs).average().orElseThrow();
        return new Difference(key, averaged, framed);
    }

    private List<float[]> heard(Path file) throws IOException, InterruptedException {
        List<float[]> heard = new ArrayList<>();
        TextureFrames frames =
                new TextureFrames(
                        rows -> {
                            float[] db = new float[TextureBands.BANDS];
                            bands.levels(rows, db);
                            heard.add(db);
                        });
        decoder.decode(
                file,
                Listening.WHOLE,
                0,
                (window, samples, length) -> frames.accept(samples, length));
        return heard;
    }
}
