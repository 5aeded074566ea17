package org.cratewise.genre.measure;

/// The place of the largest of some numbers.
public final class Likeliest {
    private Likeliest() {}

    /// The first of the largest.
    ///
    /// @param values at least one
    public static int of(double[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) if (values[i] > values[best]) best = i;
        return best;
    }
}
