package org.cratewise.feature;

import java.util.function.Function;

/// `librosa.feature.spectral_rolloff`: the lowest bin that has 85 % of all magnitude at or below
/// it.
final class Rolloff implements Function<SpectralFrame, double[]> {
    private static final double SHARE = 0.85;

    private final FeatureSettings settings;

    Rolloff(FeatureSettings settings) {
        this.settings = settings;
    }

    @Override
    public double[] apply(SpectralFrame frame) {
        double[] magnitude = frame.magnitude();
        double wanted = SHARE * Rows.sum(magnitude);
        int bin = 0;
        double below = magnitude[0];
        while (below < wanted && bin < magnitude.length - 1) below += magnitude[++bin];
        return new double[] {settings.hertz(bin)};
    }
}
