package org.cratewise.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// One axis: which values it spans and where round numbers lie on it.
public record Scale(double from, double to) {
    private static final double[] ROUND = {1, 2, 5, 10};

    public Scale {
        if (!(to > from)) to = from + 1;
    }

    /// Shares from 0 to 1.
    public static Scale share() {
        return new Scale(0, 1);
    }

    /// From 0 to a round number that isn't less than the greatest value.
    public static Scale upTo(double greatest) {
        double most = greatest > 0 ? greatest : 1;
        double step = step(most / 5);
        return new Scale(0, Math.ceil(most / step - 1e-9) * step);
    }

    /// Where a value lies, as a share of the axis.
    public double at(double value) {
        return (value - from) / (to - from);
    }

    /// The value at a share of the axis.
    public double back(double share) {
        return from + share * (to - from);
    }

    /// Round values on the axis.
    ///
    /// @param about how many, at least 1
    public List<Double> ticks(int about) {
        double step = step((to - from) / Math.max(1, about));
        List<Double> ticks = new ArrayList<>();
        for (long i = (long) Math.ceil(from / step - 1e-9); i * step <= to + step * 1e-9; i++)
            ticks.add(i * step);
        return ticks;
    }

    /// A value with as many decimals as steps between ticks need.
    public String text(double value, int about) {
        double step = step((to - from) / Math.max(1, about));
        int decimals = (int) Math.max(0, Math.ceil(-Math.log10(step) - 1e-9));
        return String.format(Locale.ROOT, "%." + decimals + "f", value + 0.0);
    }

    /// The smallest of 1, 2, 5, 10, 20... that isn't less.
    private static double step(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (double round : ROUND) if (round * power >= least * (1 - 1e-9)) return round * power;
        return 10 * power;
    }
}
