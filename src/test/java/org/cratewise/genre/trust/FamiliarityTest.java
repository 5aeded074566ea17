package org.cratewise.genre.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FamiliarityTest {
    private static final int FEATURES = 40;
    private final Random random = new Random(1);

    private List<float[][]> clips(int count) {
        List<float[][]> clips = new ArrayList<>();
        for (int i = 0; i < count; i++) clips.add(clip(random.nextGaussian(), 1));
        return clips;
    }

    private float[][] clip(double mean, double deviation) {
        float[][] clip = new float[20][FEATURES];
        for (float[] window : clip)
            for (int f = 0; f < FEATURES; f++)
                window[f] = (float) (mean + deviation * random.nextGaussian());
        return clip;
    }

    private Familiarity familiarity(List<float[][]> others) {
        Familiarity all = Familiarity.of(clips(200));
        return all.within(
                Familiarity.limit(others.stream().mapToDouble(all::strangeness).toArray()));
    }

    @Test
    void oneInFiftyOfTheValidationClipsIsGivenUpAtMost() {
        List<float[][]> valid = clips(200);
        valid.replaceAll(clip -> random.nextInt(20) == 0 ? clip(6, 1) : clip);
        Familiarity familiarity = familiarity(valid);
        long strange = valid.stream().filter(familiarity::isStrange).count();
        assertTrue(strange <= 4, strange + " of 200");
    }

    @Test
    void whatDoesntMoveOrLiesFarOffIsStrange() {
        Familiarity familiarity = familiarity(clips(200));
        assertTrue(familiarity.isStrange(clip(0, 0)));
        assertTrue(familiarity.isStrange(clip(6, 1)));
        assertFalse(familiarity.isStrange(clip(0, 1)));
    }

    @Test
    void toAnOldModelNothingIsStrange() {
        assertEquals(0, Familiarity.withAll().strangeness(clip(6, 0)));
    }
}
