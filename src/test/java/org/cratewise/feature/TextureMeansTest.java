package org.cratewise.feature;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextureMeansTest {
    @Test
    void everyWindowCountsAlikeWhateverSegmentItIsIn() {
        float[][] one = {{1, 10}};
        float[][] two = {{2, 20}, {6, 0}};
        Textures textures = new Textures("texture-1", List.of(one, two));
        assertArrayEquals(new float[] {3, 10}, TextureMeans.of(textures));
    }

    @Test
    void withoutWindowsThereIsNothing() {
        assertArrayEquals(new float[0], TextureMeans.of(new Textures("texture-1", List.of())));
    }
}
