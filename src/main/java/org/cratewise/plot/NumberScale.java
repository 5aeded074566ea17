package org.cratewise.plot;

import java.util.List;

/// Plain numbers with a unit.
///
/// @param unit empty if there is none
/// @param digits after the point, when a value is said
record NumberScale(String unit, int digits, PlotWords words) implements Scale {
    @Override
    public List<Tick> ticks(double from, double to, int most) {
        double step = NiceSteps.step(to - from, most);
        int shown = NiceSteps.digits(step);
        return NiceSteps.multiples(from, to, step).stream()
                .map(value -> new Tick(value, words.number(value, shown)))
                .toList();
    }

    @Override
    public String say(double at, double step) {
        return words.number(at, digits) + (unit.isEmpty() ? "" : " " + unit);
    }
}
