package org.cratewise.audio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Audio made for the tests: WAV by hand, everything else by the bundled ffmpeg.
final class TestAudio {
    private TestAudio() {}

    static float[] sine(double hertz, double seconds, int sampleRate) {
        float[] samples = new float[(int) Math.round(seconds * sampleRate)];
        for (int i = 0; i < samples.length; i++)
            samples[i] = (float) (0.5 * Math.sin(2 * Math.PI * hertz * i / sampleRate));
        return samples;
    }

    /// Noise whose pitch never repeats, so that every second sounds different.
    static float[] noise(double seconds, int sampleRate) {
        Random random = new Random(42);
        float[] samples = new float[(int) Math.round(seconds * sampleRate)];
        float smooth = 0;
        for (int i = 0; i < samples.length; i++) {
            smooth += 0.2f * ((float) random.nextGaussian() * 0.2f - smooth);
            samples[i] = smooth;
        }
        return samples;
    }

    /// A 16-bit WAV file of one or more channels.
    static Path wav(Path file, int sampleRate, float[]... channels) throws IOException {
        int frames = channels[0].length;
        int dataBytes = frames * channels.length * 2;
        ByteBuffer out = ByteBuffer.allocate(44 + dataBytes).order(ByteOrder.LITTLE_ENDIAN);
        out.put(ascii("RIFF")).putInt(36 + dataBytes).put(ascii("WAVEfmt ")).putInt(16);
        out.putShort((short) 1).putShort((short) channels.length).putInt(sampleRate);
        out.putInt(sampleRate * channels.length * 2).putShort((short) (channels.length * 2));
        out.putShort((short) 16).put(ascii("data")).putInt(dataBytes);
        for (int i = 0; i < frames; i++)
            for (float[] channel : channels) out.putShort((short) Math.round(channel[i] * 32767));
        return Files.write(file, out.array());
    }

    /// Runs the bundled ffmpeg: `from` with `options` to `to`.
    static Path encode(Path from, Path to, String... options) throws Exception {
        Path ffmpeg = FfmpegProgram.path();
        List<String> command = new ArrayList<>(List.of(ffmpeg.toString()));
        command.addAll(List.of("-nostdin", "-v", "error", "-y", "-i", from.toString()));
        command.addAll(List.of(options));
        command.add(to.toString());
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(StandIns.beside(ffmpeg).environment());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) throw new IOException(said);
        return to;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
