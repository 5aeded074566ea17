package org.cratewise.feature;

import java.util.function.Function;

/// `librosa.feature.spectral_centroid`: the mean frequency, weighted by magnitude; 0 in silence.
final class Centroid implements Function<SpectralFrame, double[]> {
    private final FeatureSettings settings;

    Centroid(FeatureSettings settings) {
        this.settings = settings;
    }

    @Override
    public double[] apply(SpectralFrame frame) {
        double[] magnitude = frame.magnitude();
        double[] shares = Rows.divided(magnitude, Rows.sum(magnitude));
        double hertz = 0;
        for (int bin = 0; bin < shares.length; bin++) hertz += shares[bin] * settings.hertz(bin);
        return new double[] {hertz};
    }
}
