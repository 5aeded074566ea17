package org.cratewise.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.DoubleUnaryOperator;

/// Frequencies over rows of bins or bands; 0.5 is the middle of the first row.
///
/// @param hertz of a row's middle, counted from 0
/// @param row the other way round
record HertzScale(DoubleUnaryOperator hertz, DoubleUnaryOperator row, PlotWords words)
        implements Scale {
    // Evenly spaced frequencies look even as long as the ends are no further apart than that.
    private static final double STRAIGHT = 1.5;

    @Override
    public List<Tick> ticks(double from, double to, int most) {
        double low = Math.max(0, hertz(from));
        double high = hertz(to);
        TreeSet<Double> candidates = new TreeSet<>(even(low, high, most));
        if (bent(from, to)) candidates = ladder(low, high);
        return spaced(candidates, from, to, most);
    }

    private static TreeSet<Double> even(double low, double high, int most) {
        return new TreeSet<>(NiceSteps.multiples(low, high, NiceSteps.step(high - low, most)));
    }

    /// Whether the upper half of the rows spans far more hertz than the lower.
    private boolean bent(double from, double to) {
        double middle = hertz((from + to) / 2);
        return hertz(to) - middle > STRAIGHT * (middle - hertz(from));
    }

    private static TreeSet<Double> ladder(double low, double high) {
        TreeSet<Double> values = new TreeSet<>();
        if (low <= 0) values.add(0.0);
        // Below, the ear's rows lie as evenly as the frequencies, and 100 is label enough.
        for (double power = 100; power <= high; power *= 10)
            for (double factor : new double[] {1, 2, 5}) values.add(factor * power);
        values.removeIf(value -> value < low || value > high);
        return values;
    }

    private List<Tick> spaced(TreeSet<Double> hertz, double from, double to, int most) {
        double gap = 0.8 * (to - from) / Math.max(1, most);
        List<Tick> ticks = new ArrayList<>();
        for (double value : hertz) {
            double at = row.applyAsDouble(value) + 0.5;
            boolean room = ticks.isEmpty() || at - ticks.getLast().at() >= gap;
            if (room && at >= from && at <= to) ticks.add(new Tick(at, label(value)));
        }
        return ticks;
    }

    private String label(double hertz) {
        return words.number(hertz, hertz == Math.rint(hertz) ? 0 : 1);
    }

    @Override
    public String say(double at, double step) {
        return words.number(Math.max(0, hertz(at)), 0) + " Hz";
    }

    private double hertz(double at) {
        return hertz.applyAsDouble(at - 0.5);
    }
}
