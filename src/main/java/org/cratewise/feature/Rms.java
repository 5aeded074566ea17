package org.cratewise.feature;

import java.util.function.Function;

/// `librosa.feature.rms`: root mean square of a centred frame, with zeros beyond both ends.
final class Rms implements Function<SpectralFrame, double[]> {
    @Override
    public double[] apply(SpectralFrame frame) {
        float[] signal = frame.signal();
        int to = Math.min(frame.from() + frame.length(), signal.length);
        double squares = 0;
        for (int i = Math.max(frame.from(), 0); i < to; i++)
            squares += (double) signal[i] * signal[i];
        return new double[] {Math.sqrt(squares / frame.length())};
    }
}
