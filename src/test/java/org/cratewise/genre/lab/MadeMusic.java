package org.cratewise.genre.lab;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.cratewise.genre.dataset.DataSet;
import org.cratewise.genre.dataset.FolderData;
import org.cratewise.genre.dataset.LabelMap;
import org.cratewise.genre.dataset.LevelData;

/// Made-up music of three genres: hiss, hum and beats.
public final class MadeMusic {
    private static final int RATE = 22_050;
    private static final List<String> GENRES = List.of("metal", "classical", "disco");
    private static final int FRAMES = 80;
    private static final int ROWS = 235;

    private MadeMusic() {}

    /// A folder per genre with so many WAV files each.
    public static DataSet sound(Path folder, int clips, double seconds) throws IOException {
        for (int genre = 0; genre < GENRES.size(); genre++)
            for (int i = 0; i < clips; i++)
                wav(folder, genre, i, samples(genre, new Random(100L * genre + i), seconds));
        return FolderData.read(folder, LabelMap.builtIn());
    }

    /// An archive of levels per genre with so many clips each.
    public static DataSet levels(Path folder, int clips) throws IOException {
        for (int genre = 0; genre < GENRES.size(); genre++) archive(folder, genre, clips);
        return LevelData.read(folder, LabelMap.builtIn());
    }

    private static float[] samples(int genre, Random random, double seconds) {
        float[] samples = new float[(int) (seconds * RATE)];
        double pitch = 200 + random.nextInt(100);
        for (int i = 0; i < samples.length; i++) {
            double noise = 0.1 * random.nextGaussian();
            double hum = 0.4 * Math.sin(2 * Math.PI * pitch * i / RATE);
            double beat = i % (RATE / 4) < RATE / 40 ? 6 * noise : 0;
            double sound = genre == 0 ? 3 * noise : genre == 1 ? hum + 0.1 * noise : beat + hum / 8;
            samples[i] = (float) Math.max(-1, Math.min(1, sound));
        }
        return samples;
    }

    private static void wav(Path folder, int genre, int number, float[] samples)
            throws IOException {
        byte[] bytes = new byte[2 * samples.length];
        for (int i = 0; i < samples.length; i++) {
            int level = Math.round(samples[i] * 32_767);
            bytes[2 * i] = (byte) level;
            bytes[2 * i + 1] = (byte) (level >> 8);
        }
        Path file = folder.resolve(GENRES.get(genre)).resolve("clip" + number + ".wav");
        Files.createDirectories(file.getParent());
        var stream =
                new AudioInputStream(
                        new ByteArrayInputStream(bytes),
                        new AudioFormat(RATE, 16, 1, true, false),
                        samples.length);
        AudioSystem.write(stream, AudioFileFormat.Type.WAVE, file.toFile());
    }

    private static void archive(Path folder, int genre, int clips) throws IOException {
        String name = GENRES.get(genre);
        String header =
                "{'descr': '|u1', 'fortran_order': False, 'shape': (%d, %d), }\n"
                        .formatted(FRAMES, ROWS);
        Files.createDirectories(folder);
        try (var zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(name + ".npz")))) {
            for (int i = 0; i < clips; i++) {
                zip.putNextEntry(new ZipEntry("%s.%05d.npy".formatted(name, i)));
                zip.write(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0});
                zip.write(new byte[] {(byte) header.length(), 0});
                zip.write(header.getBytes(StandardCharsets.US_ASCII));
                zip.write(levels(genre, new Random(100L * genre + i)));
            }
        }
    }

    private static byte[] levels(int genre, Random random) {
        byte[] levels = new byte[FRAMES * ROWS];
        for (int frame = 0; frame < FRAMES; frame++)
            for (int row = 0; row < ROWS; row++) {
                int loud = genre == 0 ? row : genre == 1 ? ROWS - row : frame % 6 == 0 ? 200 : 40;
                levels[frame * ROWS + row] =
                        (byte) Math.clamp(loud / 2 + random.nextInt(40), 0, 255);
            }
        return levels;
    }

    /// Genres by name.
    static List<String> genres() {
        return new ArrayList<>(GENRES).stream().sorted().toList();
    }
}
