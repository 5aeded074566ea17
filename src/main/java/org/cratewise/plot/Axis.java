package org.cratewise.plot;

import java.util.List;

/// One side of a plot: what it measures, in which unit, and the stretch that is looked at.
public final class Axis {
    private final String title;
    private final double from;
    private final double to;
    private final Scale scale;

    Axis(String title, double from, double to, Scale scale) {
        this.title = title;
        this.from = from;
        this.to = to;
        this.scale = scale;
    }

    /// What it measures, with its unit.
    public String title() {
        return title;
    }

    /// Where it begins: s on a time axis, rows on one of frequencies or names.
    public double from() {
        return from;
    }

    /// Where it ends.
    public double to() {
        return to;
    }

    /// How far along a coordinate lies: 0 at the beginning, 1 at the end.
    public double share(double at) {
        return (at - from) / (to - from);
    }

    /// The coordinate so far along.
    public double at(double share) {
        return from + share * (to - from);
    }

    /// Labelled places, at most about so many.
    public List<Tick> ticks(int most) {
        return scale.ticks(from, to, most);
    }

    /// What is at a coordinate, with its unit.
    ///
    /// @param pixels how long the axis is drawn
    public String say(double at, double pixels) {
        return scale.say(at, (to - from) / Math.max(1, pixels));
    }

    /// Whether a stretch of it can be looked at.
    public boolean zooms() {
        return scale.continuous();
    }

    /// This axis, looked at from one coordinate to another.
    Axis from(double from, double to) {
        return new Axis(title, from, to, scale);
    }
}
