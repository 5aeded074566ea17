package org.cratewise.plot;

import java.util.ArrayList;
import java.util.List;

/// Round numbers for axes: 1, 2 or 5 times a power of ten.
final class NiceSteps {
    // So that 0.3 / 0.1 counts as 3.
    private static final double SLACK = 1e-9;

    private NiceSteps() {}

    /// The smallest round step that divides a length into at most so many parts.
    static double step(double length, int most) {
        double rough = length / Math.max(1, most);
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        for (double factor : new double[] {1, 2, 5})
            if (factor * power >= rough * (1 - SLACK)) return factor * power;
        return 10 * power;
    }

    /// All multiples of a step within `[from, to]`.
    static List<Double> multiples(double from, double to, double step) {
        List<Double> values = new ArrayList<>();
        long last = (long) Math.floor(to / step + SLACK);
        for (long i = (long) Math.ceil(from / step - SLACK); i <= last; i++) values.add(i * step);
        return values;
    }

    /// Digits after the point that tell multiples of a step apart.
    static int digits(double step) {
        return (int) Math.max(0, -Math.floor(Math.log10(step) + SLACK));
    }
}
