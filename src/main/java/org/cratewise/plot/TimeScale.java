package org.cratewise.plot;

import java.util.List;
import java.util.Locale;

/// Seconds; minutes and seconds once there are two minutes of them.
///
/// @param minutes whether `1:30` is written for 90
record TimeScale(boolean minutes, PlotWords words) implements Scale {
    private static final double[] STEPS = {1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1800, 3600};

    /// From so many seconds on minutes are written.
    static final double MINUTES_FROM = 120;

    @Override
    public List<Tick> ticks(double from, double to, int most) {
        double step = step(to - from, most);
        int digits = NiceSteps.digits(step);
        return NiceSteps.multiples(from, to, step).stream()
                .map(at -> new Tick(at, minutes ? clock(at, digits) : words.number(at, digits)))
                .toList();
    }

    private static double step(double length, int most) {
        double nice = NiceSteps.step(length, most);
        if (nice < 1) return nice;
        for (double step : STEPS) if (length / step <= most) return step;
        return nice;
    }

    @Override
    public String say(double at, double step) {
        int digits = Math.clamp(NiceSteps.digits(step), 1, 5);
        return minutes ? clock(at, digits) : words.number(at, digits) + " s";
    }

    /// `1:05`, `1:05.2`.
    private String clock(double seconds, int digits) {
        double unit = Math.pow(10, digits);
        double rounded = Math.round(seconds * unit) / unit;
        int whole = (int) (rounded / 60);
        int width = digits == 0 ? 2 : digits + 3;
        String rest =
                String.format(words.locale(), "%0" + width + "." + digits + "f", rounded % 60);
        return String.format(Locale.ROOT, "%d:%s", whole, rest);
    }
}
