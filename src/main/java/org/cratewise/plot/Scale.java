package org.cratewise.plot;

import java.util.List;

/// What the coordinates of an axis mean.
interface Scale {
    /// Labelled places within `[from, to]`, at most about so many.
    List<Tick> ticks(double from, double to, int most);

    /// What is at a coordinate, with its unit, for a person.
    ///
    /// @param step how much lies under one pixel
    String say(double at, double step);

    /// Whether a stretch of it can be looked at; names stand all together or not at all.
    default boolean continuous() {
        return true;
    }
}
