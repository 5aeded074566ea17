package org.cratewise.plot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.cratewise.audio.MadeAudio;
import org.cratewise.audio.UnreadableAudioException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnvelopesTest {
    @TempDir Path folder;

    @Test
    void theOutlineOfALongSoundIsItsLeastAndGreatestSampleInEveryPart() {
        EnvelopeBuilder builder = new EnvelopeBuilder();
        // Silence, then a square wave of 0.8 up and 0.4 down.
        float[] samples = new float[1_000_000];
        for (int i = 500_000; i < samples.length; i++) samples[i] = i % 2 == 0 ? 0.8f : -0.4f;
        for (int from = 0; from < samples.length; from += 1000)
            builder.accept(0, Arrays.copyOfRange(samples, from, from + 1000), 1000);
        Envelope outline = builder.finish(10_000);
        assertEquals(100, outline.seconds());
        assertTrue(outline.parts() > 1000 && outline.parts() <= 3000, outline.parts() + " parts");
        int early = outline.parts() / 4;
        int late = 3 * outline.parts() / 4;
        assertEquals(0, outline.high()[early]);
        assertEquals(Math.round(0.8 * 127), outline.high()[late]);
        assertEquals(Math.round(-0.4 * 127), outline.low()[late]);
        assertEquals(Math.round(Math.sqrt(0.4) * 127), outline.core()[late]);
        assertEquals(Math.round(-0.4 * 127), outline.low()[outline.parts() - 1]);
    }

    @Test
    void whatWasOutlinedOnceIsKept() throws Exception {
        Path tone = MadeAudio.sound(folder.resolve("tone.flac"), 2);
        Envelopes envelopes = new Envelopes(folder.resolve("waves"));
        Envelope first = envelopes.of(tone, "abc123");
        assertEquals(2, first.seconds(), 0.01);
        Files.delete(tone);
        Envelope again = envelopes.of(tone, "abc123");
        assertArrayEquals(first.high(), again.high());
        assertTrue(Files.size(folder.resolve("waves/abc123.wave")) < 10_000);
        assertThrows(UnreadableAudioException.class, () -> envelopes.of(tone, ""));
    }

    @Test
    void aDamagedOutlineIsMadeAgain() throws Exception {
        Path tone = MadeAudio.sound(folder.resolve("tone.flac"), 2);
        Envelopes envelopes = new Envelopes(folder.resolve("waves"));
        envelopes.of(tone, "abc");
        Files.writeString(folder.resolve("waves/abc.wave"), "CWWE and nonsense");
        assertEquals(2, envelopes.of(tone, "abc").seconds(), 0.01);
    }

    @Test
    void theOldestGoWhenThereAreTooMany() throws Exception {
        Path tone = MadeAudio.sound(folder.resolve("tone.flac"), 2);
        Envelopes envelopes = new Envelopes(folder.resolve("waves"), 10);
        for (int i = 0; i < 14; i++) envelopes.of(tone, "key" + i);
        try (var files = Files.list(folder.resolve("waves"))) {
            assertTrue(files.count() <= 10);
        }
        assertTrue(Files.exists(folder.resolve("waves/key13.wave")));
    }

    @Test
    void aKeyIsNeverAPath() throws Exception {
        Path tone = MadeAudio.sound(folder.resolve("tone.flac"), 2);
        new Envelopes(folder.resolve("waves")).of(tone, "../escaped");
        assertTrue(Files.notExists(folder.resolve("escaped.wave")));
    }
}
