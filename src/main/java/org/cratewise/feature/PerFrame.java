package org.cratewise.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A feature whose values depend on their own frame only.
final class PerFrame implements FrameFeature {
    private final Function<SpectralFrame, double[]> measure;
    private final List<float[]> rows = new ArrayList<>();

    PerFrame(Function<SpectralFrame, double[]> measure) {
        this.measure = measure;
    }

    @Override
    public void add(SpectralFrame frame) {
        rows.add(Rows.floats(measure.apply(frame)));
    }

    @Override
    public float[][] finish() {
        return rows.toArray(float[][]::new);
    }
}
