package org.cratewise.feature;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FeatureExtractorTest {
    private static final Set<FeatureKind> ALL = EnumSet.allOf(FeatureKind.class);

    private final FeatureExtractor extractor = new FeatureExtractor(FeatureSettings.DEFAULT);

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SPECTRUM")
    void everyFeatureAgreesWithTheReference(FeatureKind kind) throws Exception {
        float[][] values = extractor.extract(Chirp.samples(), EnumSet.of(kind)).values();
        List<Golden> golden = Golden.of(kind.name());
        assertEquals(5, golden.size());
        assertEquals(values.length - 1, golden.get(4).frame());
        for (Golden row : golden) assertClose(row, values[row.frame()]);
    }

    @Test
    void allTogetherAreTheSameAsEachAlone() {
        float[] samples = Chirp.samples();
        FeatureSequence all = extractor.extract(samples, ALL);
        assertEquals(171 + 1025, all.columns().size());
        for (FeatureKind kind : FeatureKind.values()) {
            FeatureSequence alone = extractor.extract(samples, EnumSet.of(kind));
            int from = all.columns().indexOf(alone.columns().get(0));
            for (int column = 0; column < alone.columns().size(); column++) {
                assertEquals(alone.columns().get(column), all.columns().get(from + column));
                assertEquals(alone.values()[40][column], all.values()[40][from + column]);
            }
        }
    }

    /// Parseval: the power of all bins, both halves, is the energy of the windowed frame.
    @Test
    void theSpectrumHasTheEnergyOfTheFrame() {
        float[] samples = Chirp.samples();
        FeatureSequence spectrum = extractor.extract(samples, EnumSet.of(FeatureKind.SPECTRUM));
        assertEquals("hz_10.8", spectrum.columns().get(1));
        float[] power = spectrum.values()[20];
        double bins = -power[0] - power[1024];
        for (float bin : power) bins += 2.0 * bin;
        double energy = 0;
        for (int i = 0; i < 2048; i++) {
            double window = 0.5 - 0.5 * Math.cos(2 * Math.PI * i / 2048);
            energy += Math.pow(window * samples[20 * 512 - 1024 + i], 2);
        }
        assertEquals(2048 * energy, bins, 1e-4 * bins);
    }

    @Test
    void columnsSayWhatTheyHold() {
        assertEquals("mfcc_12", FeatureKind.MFCC.columns(FeatureSettings.DEFAULT).get(12));
        assertEquals("chroma_A#", FeatureKind.CHROMA.columns(FeatureSettings.DEFAULT).get(10));
        assertEquals(List.of("centroid_hz"), FeatureKind.CENTROID.columns(FeatureSettings.DEFAULT));
    }

    @Test
    void aSineHasItsCentroidRolloffAndPitchAtItsFrequency() {
        float[][] rows =
                extractor
                        .extract(
                                Chirp.sine(440, 2),
                                EnumSet.of(
                                        FeatureKind.CHROMA,
                                        FeatureKind.CENTROID,
                                        FeatureKind.ROLLOFF))
                        .values();
        float[] middle = rows[43];
        assertEquals(1, middle[9], "A is the loudest pitch class");
        for (int pitch : new int[] {0, 3, 6}) assertTrue(middle[pitch] < 0.05, "pitch " + pitch);
        assertEquals(440, middle[12], 5);
        double hannLobe = 2 * 22_050 / 2048.0;
        assertEquals(440, middle[13], hannLobe);
    }

    @Test
    void aSineHasItsLevelAndItsCrossings() {
        float[][] rows =
                extractor
                        .extract(Chirp.sine(440, 2), EnumSet.of(FeatureKind.ZCR, FeatureKind.RMS))
                        .values();
        assertEquals(2 * 440 / 22_050.0, rows[43][0], 5e-4);
        assertEquals(0.5 / Math.sqrt(2), rows[43][1], 1e-3);
    }

    @Test
    void silenceAndAVeryShortSoundGiveFiniteValues() {
        for (float[] sound : List.of(new float[22_050], new float[] {0.1f})) {
            FeatureSequence sequence = extractor.extract(sound, ALL);
            assertEquals(1 + sound.length / 512, sequence.frames());
            for (float[] row : sequence.values())
                for (float value : row) assertTrue(Float.isFinite(value));
        }
    }

    @Test
    void anOnsetIsFoundWhereTheSoundStarts() {
        float[] sound = new float[22_050];
        float[] tone = Chirp.sine(440, 0.5);
        System.arraycopy(tone, 0, sound, sound.length - tone.length, tone.length);
        float[][] strength = extractor.extract(sound, EnumSet.of(FeatureKind.ONSET)).values();
        int loudest = 0;
        for (int frame = 0; frame < strength.length; frame++)
            if (strength[frame][0] > strength[loudest][0]) loudest = frame;
        assertEquals(0.5 * 22_050 / 512, loudest, 2);
    }

    @Test
    void otherSettingsGiveOtherShapes() {
        var settings = new FeatureSettings(16_000, 1024, 256, 20, 40);
        FeatureSequence sequence =
                new FeatureExtractor(settings)
                        .extract(new float[16_000], EnumSet.of(FeatureKind.MFCC, FeatureKind.MEL));
        assertEquals(60, sequence.columns().size());
        assertEquals(63, sequence.frames());
        assertEquals(0.016, sequence.frameSeconds(), 1e-9);
    }

    @Test
    void impossibleWishesAreRefused() {
        Set<FeatureKind> none = EnumSet.noneOf(FeatureKind.class);
        assertThrows(IllegalArgumentException.class, () -> extractor.extract(new float[0], ALL));
        assertThrows(IllegalArgumentException.class, () -> extractor.extract(new float[9], none));
        assertThrows(
                IllegalArgumentException.class,
                () -> new FeatureSettings(22_050, 2000, 512, 13, 128));
        assertThrows(
                IllegalArgumentException.class,
                () -> new FeatureSettings(22_050, 2048, 512, 130, 128));
        var low = new FeatureExtractor(new FeatureSettings(8000, 1024, 256, 13, 40));
        var refusal =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> low.extract(new float[9000], EnumSet.of(FeatureKind.CONTRAST)));
        assertFalse(refusal.getMessage().isBlank());
    }

    @Test
    void deltasAgreeWithTheReference() throws Exception {
        float[][] mfcc = extractor.extract(Chirp.samples(), EnumSet.of(FeatureKind.MFCC)).values();
        float[][] delta = Delta.of(mfcc);
        for (Golden row : Golden.of("DELTA")) assertClose(row, delta[row.frame()]);
    }

    private static void assertClose(Golden golden, float[] values) {
        double largest = 0;
        for (double value : golden.values()) largest = Math.max(largest, Math.abs(value));
        double[] doubles = new double[values.length];
        for (int i = 0; i < values.length; i++) doubles[i] = values[i];
        assertArrayEquals(golden.values(), doubles, 1e-9 + 1e-4 * largest, golden::toString);
    }
}
