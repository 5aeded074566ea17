package org.cratewise.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/// Sound files made for the tests.
public final class Wav {
    static final int RATE = 22_050;

    private Wav() {}

    /// Noise, 16 bit, mono; every seed sounds different.
    public static Path noise(Path file, double seconds, long seed) throws IOException {
        byte[] bytes = new byte[2 * (int) (seconds * RATE)];
        new Random(seed).nextBytes(bytes);
        return write(file, bytes);
    }

    /// A tone at half of full scale.
    public static Path tone(Path file, double seconds, double hertz) throws IOException {
        byte[] bytes = new byte[2 * (int) (seconds * RATE)];
        for (int i = 0; i < bytes.length / 2; i++) {
            int sample = (int) Math.round(16_384 * Math.sin(2 * Math.PI * hertz * i / RATE));
            bytes[2 * i] = (byte) sample;
            bytes[2 * i + 1] = (byte) (sample >> 8);
        }
        return write(file, bytes);
    }

    private static Path write(Path file, byte[] samples) throws IOException {
        AudioFormat format = new AudioFormat(RATE, 16, 1, true, false);
        try (AudioInputStream in =
                new AudioInputStream(
                        new ByteArrayInputStream(samples), format, samples.length / 2)) {
            AudioSystem.write(in, AudioFileFormat.Type.WAVE, file.toFile());
        }
        return file;
    }
}
