package org.cratewise.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileFeaturesTest {
    private static final EnumSet<FeatureKind> SIMPLE =
            EnumSet.of(FeatureKind.CENTROID, FeatureKind.RMS);

    @TempDir Path folder;

    @Test
    void aFileIsMeasuredFromItsFirstToItsLastFrame() throws Exception {
        Path file = wav(Chirp.sine(440, 60));
        FeatureSequence sequence = new FileFeatures(FeatureSettings.DEFAULT).of(file, SIMPLE);
        assertEquals(1 + 60 * 22_050 / 512, sequence.frames());
        for (int frame : new int[] {100, 1300, 2500}) {
            assertEquals(440, sequence.values()[frame][0], 5);
            assertEquals(0.354, sequence.values()[frame][1], 1e-3);
        }
    }

    @Test
    void theFileIsResampledToTheSettingsRate() throws Exception {
        var settings = new FeatureSettings(16_000, 1024, 160, 13, 40);
        FeatureSequence sequence = new FileFeatures(settings).of(wav(Chirp.sine(440, 2)), SIMPLE);
        assertEquals(201, sequence.frames());
        assertEquals(440, sequence.values()[100][0], 5);
    }

    @Test
    void whatCantBeDecodedSaysWhy() throws IOException {
        Path text = Files.writeString(folder.resolve("a.mp3"), "no music\n".repeat(100));
        var failure =
                assertThrows(
                        IOException.class,
                        () -> new FileFeatures(FeatureSettings.DEFAULT).of(text, SIMPLE));
        assertEquals("Not an audio file", failure.getMessage().substring(0, 17));
    }

    private Path wav(float[] samples) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(2 * samples.length).order(ByteOrder.LITTLE_ENDIAN);
        for (float sample : samples) bytes.putShort((short) Math.round(sample * 32767));
        var format = new AudioFormat(22_050, 16, 1, true, false);
        var stream =
                new AudioInputStream(
                        new ByteArrayInputStream(bytes.array()), format, samples.length);
        Path file = folder.resolve("sine.wav");
        AudioSystem.write(stream, AudioFileFormat.Type.WAVE, file.toFile());
        return file;
    }
}
