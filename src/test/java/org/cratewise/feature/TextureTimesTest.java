package org.cratewise.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.cratewise.track.Stretch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextureTimesTest {
    @ParameterizedTest
    @ValueSource(doubles = {1.5, 3, 15, 29.99, 30.04, 44})
    void windowsFillWhatWasListenedTo(double seconds) {
        Textures textures = heard(seconds);
        List<Stretch> times =
                TextureTimes.of(textures, List.of(new Stretch(10, 10 + seconds)))
                        .orElseThrow()
                        .getFirst();
        assertEquals(textures.windows(), times.size());
        assertEquals(10, times.getFirst().from());
        assertEquals(10 + seconds, times.getLast().to());
        for (int i = 1; i < times.size(); i++)
            assertEquals(times.get(i - 1).to(), times.get(i).from());
    }

    /// Silence that ends in noise: the windows that differ are those around the change.
    @Test
    void aWindowLiesWhereItWasHeard() {
        float[] samples = Chirp.sine(440, 20);
        for (int i = 0; i < 12 * 22_050; i++) samples[i] *= 0.001f;
        TextureExtractor extractor = new TextureExtractor();
        extractor.accept(0, samples, samples.length);
        Textures textures = extractor.finish();
        List<Stretch> times =
                TextureTimes.of(textures, List.of(new Stretch(0, 20))).orElseThrow().getFirst();
        float[][] windows = textures.segments().getFirst();
        int loudest = 0;
        for (int i = 1; i < windows.length; i++)
            if (level(windows[i]) - level(windows[i - 1])
                    > level(windows[Math.max(1, loudest)])
                            - level(windows[Math.max(1, loudest) - 1])) loudest = i;
        double middle = (times.get(loudest).from() + times.get(loudest).to()) / 2;
        assertEquals(12, middle, 1.6);
    }

    // The first number is the mean of the first cepstral coefficient, which is the level.
    private static float level(float[] window) {
        return window[0];
    }

    @Test
    void thinnedWindowsHaveNoKnownTime() {
        Textures textures = heard(60).atMost(24);
        assertTrue(TextureTimes.of(textures, List.of(new Stretch(0, 60))).isEmpty());
    }

    @Test
    void everySegmentNeedsItsStretch() {
        assertTrue(
                TextureTimes.of(heard(15), List.of(new Stretch(0, 15), new Stretch(20, 35)))
                        .isEmpty());
    }

    private static Textures heard(double seconds) {
        TextureExtractor extractor = new TextureExtractor();
        float[] samples = Chirp.sine(440, seconds);
        extractor.accept(0, samples, samples.length);
        return extractor.finish();
    }
}
