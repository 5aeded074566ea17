package org.cratewise.plot;

import java.util.ArrayList;
import java.util.List;

/// One name for each row, from the lowest up.
///
/// @param unit what is said after a name, where it isn't written on the axis
record NameScale(List<String> names, String unit) implements Scale {
    NameScale {
        names = List.copyOf(names);
    }

    @Override
    public List<Tick> ticks(double from, double to, int most) {
        int step = Math.max(1, (int) Math.ceil((double) names.size() / Math.max(1, most)));
        List<Tick> ticks = new ArrayList<>();
        for (int row = 0; row < names.size(); row += step)
            ticks.add(new Tick(row + 0.5, names.get(row)));
        return ticks;
    }

    @Override
    public String say(double at, double step) {
        return names.get(Math.clamp((int) Math.floor(at), 0, names.size() - 1)) + unit;
    }

    @Override
    public boolean continuous() {
        return false;
    }
}
