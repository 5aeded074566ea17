package org.cratewise.feature;

import java.util.function.Function;

/// `librosa.feature.zero_crossing_rate`: sign changes within a centred frame, by its length. Beyond
/// both ends the first and the last sample go on (`mode="edge"`); what is below 1e-10 is 0, and 0
/// is
/// positive.
final class ZeroCrossings implements Function<SpectralFrame, double[]> {
    private static final float THRESHOLD = 1e-10f;

    @Override
    public double[] apply(SpectralFrame frame) {
        int crossings = 0;
        boolean before = negative(frame, 0);
        for (int i = 1; i < frame.length(); i++) {
            boolean now = negative(frame, i);
            if (now != before) crossings++;
            before = now;
        }
        return new double[] {(double) crossings / frame.length()};
    }

    private static boolean negative(SpectralFrame frame, int i) {
        float[] signal = frame.signal();
        return signal[Math.clamp(frame.from() + i, 0, signal.length - 1)] < -THRESHOLD;
    }
}
