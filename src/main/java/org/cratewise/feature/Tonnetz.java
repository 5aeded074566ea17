package org.cratewise.feature;

import java.util.List;
import java.util.function.Function;

/// Tonal centroids of Harte, Sandler and Gasser (2006) with the phases of
/// `librosa.feature.tonnetz`:
/// a chroma, divided by its sum, placed on circles of fifths, minor and major thirds.
///
/// librosa takes a constant-Q chroma; this is from the chroma of the STFT.
final class Tonnetz implements Function<SpectralFrame, double[]> {
    static final List<String> AXES =
            List.of("fifth_x", "fifth_y", "minor_x", "minor_y", "major_x", "major_y");
    private static final double[] STEP = {7.0 / 6, 7.0 / 6, 3.0 / 2, 3.0 / 2, 2.0 / 3, 2.0 / 3};
    private static final double[] RADIUS = {1, 1, 1, 1, 0.5, 0.5};

    @Override
    public double[] apply(SpectralFrame frame) {
        return of(frame.chroma());
    }

    /// @param chroma [12] from C
    static double[] of(double[] chroma) {
        double[] shares = Rows.divided(chroma, Rows.sum(chroma));
        double[] centroid = new double[STEP.length];
        for (int axis = 0; axis < STEP.length; axis++)
            for (int pitch = 0; pitch < shares.length; pitch++)
                centroid[axis] += shares[pitch] * place(axis, pitch);
        return centroid;
    }

    /// The x axes are sines: cosines half a turn of pi earlier.
    private static double place(int axis, int pitch) {
        double turns = STEP[axis] * pitch - (axis % 2 == 0 ? 0.5 : 0);
        return RADIUS[axis] * Math.cos(Math.PI * turns);
    }
}
