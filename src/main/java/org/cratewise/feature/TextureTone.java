package org.cratewise.feature;

import java.util.random.RandomGenerator;

/// A smooth equalizer over the rows of the front end.
public final class TextureTone {
    private final double[] gains;
    private final double[] toned = new double[TextureRows.ROWS];

    private TextureTone(double[] gains) {
        this.gains = gains;
    }

    /// A random curve: a tilt and two slow waves over the octaves, like another room, another
    /// master or another loudspeaker.
    ///
    /// @param decibels how strong, as a standard deviation of each part, dB
    public static TextureTone random(RandomGenerator random, double decibels) {
        double tilt = random.nextGaussian() * decibels;
        double[] strength = {random.nextGaussian() * decibels, random.nextGaussian() * decibels};
        double[] phase = {random.nextDouble(), random.nextDouble()};
        double[] hz = TextureRows.centres();
        double[] gains = new double[hz.length];
        for (int row = 0; row < hz.length; row++) {
            // 0 at 20 Hz, 1 at 11 kHz
            double height = Math.log(1 + hz[row] / 20) / Math.log(1 + 11_025 / 20.0);
            double db = tilt * (2 * height - 1);
            for (int wave = 0; wave < 2; wave++)
                db += strength[wave] * Math.sin(2 * Math.PI * ((1 + wave) * height + phase[wave]));
            gains[row] = Math.pow(10, db / 10);
        }
        return new TextureTone(gains);
    }

    /// The rows through this equalizer, in an array used again.
    double[] apply(double[] rows) {
        for (int row = 0; row < rows.length; row++) toned[row] = rows[row] * gains[row];
        return toned;
    }
}
