package org.cratewise.plot;

/// A rectangle on a surface, in pixels from the upper left.
public record Box(double x, double y, double width, double height) {
    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    /// Whether a place lies within.
    public boolean contains(double px, double py) {
        return px >= x && px < right() && py >= y && py < bottom();
    }
}
