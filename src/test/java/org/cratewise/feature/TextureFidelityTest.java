package org.cratewise.feature;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The front end against the published levels of the same 100 clips. Wants the research data and an
/// `ffmpeg` on the path; skipped without.
class TextureFidelityTest {
    private static final Path DATA = Path.of(System.getProperty("cratewise.data", "absent"));
    private final TextureBands bands = new TextureBands();

    @Test
    void melBandsOfSoundAgreeWithTheLevelsTheModelLearnsFrom() throws Exception {
        assumeTrue(Files.isDirectory(DATA.resolve("gtzan")), "no research data at " + DATA);
        assumeTrue(ffmpeg(), "no ffmpeg on the path");
        double sum = 0;
        double worst = 0;
        String worstName = "";
        List<String> keys = keys();
        for (String key : keys) {
            double off = difference(key);
            sum += off;
            if (off > worst) {
                worst = off;
                worstName = key;
            }
        }
        double mean = sum / keys.size();
        System.out.printf(
                Locale.ROOT,
                "Mel bands, sound against levels, %d clips: mean %.3f dB, worst %.3f dB (%s)%n",
                keys.size(),
                mean,
                worst,
                worstName);
        assertTrue(mean <= 0.3, "mean absolute difference " + mean + " dB");
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

    private double difference(String key) throws IOException, InterruptedException {
        String genre = key.substring(0, key.indexOf('.'));
        if (!archives.containsKey(genre))
            archives.put(genre, LevelArchive.read(DATA.resolve("gtzan/" + genre + ".npz")));
        byte[][] levels = archives.get(genre).get(key);
        List<float[]> heard = heard(DATA.resolve("audio/gtzan-" + key + ".opus"));
        int frames = Math.min(levels.length, heard.size());
        assertTrue(frames >= 340, key + " has " + frames + " frames");
        double[] rows = new double[TextureRows.ROWS];
        float[] db = new float[TextureBands.BANDS];
        double sum = 0;
        for (int i = 0; i < frames; i++) {
            LevelTextures.rows(levels[i], rows);
            bands.levels(rows, db);
            for (int band = 0; band < db.length; band++)
                sum += Math.abs(db[band] - heard.get(i)[band]);
        }
        return sum / frames / db.length;
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
        float[] samples = decode(file);
        frames.accept(samples, samples.length);
        return heard;
    }

    private static float[] decode(Path file) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                "ffmpeg",
                                "-v",
                                "error",
                                "-i",
                                file.toString(),
                                "-ac",
                                "1",
                                "-ar",
                                "22050",
                                "-f",
                                "f32le",
                                "-")
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        process.getOutputStream().close();
        try (DataInputStream in = new DataInputStream(process.getInputStream())) {
            ByteBuffer bytes = ByteBuffer.wrap(in.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
            float[] samples = new float[bytes.remaining() / Float.BYTES];
            bytes.asFloatBuffer().get(samples);
            return samples;
        } finally {
            process.waitFor();
        }
    }

    private static boolean ffmpeg() {
        try {
            Process process = new ProcessBuilder("ffmpeg", "-version").start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }
}
