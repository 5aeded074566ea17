package org.cratewise.plot;

/// The stretch of a plot that is looked at. It never leaves the whole.
///
/// @param whole all there is to see of x and y
/// @param x from left to right
/// @param y from bottom to top
public record View(Whole whole, Axis x, Axis y) {
    /// Both axes, unzoomed.
    public record Whole(Axis x, Axis y) {}

    /// The smallest part of an axis that can be looked at.
    private static final double LEAST = 1e-4;

    static View of(Axis x, Axis y) {
        return new View(new Whole(x, y), x, y);
    }

    /// Looks at a part of it, around a place that stays where it is.
    ///
    /// @param factor above 1 comes nearer, below 1 goes away
    /// @param shareX where the place is along x, 0 to 1
    /// @param shareY where it is along y; negative leaves y as it is
    public View zoomed(double factor, double shareX, double shareY) {
        Axis newX = zoomed(whole.x(), x, factor, shareX);
        Axis newY = shareY < 0 ? y : zoomed(whole.y(), y, factor, shareY);
        return new View(whole, newX, newY);
    }

    /// Looks a little further along, by shares of what is seen.
    public View moved(double byX, double byY) {
        return new View(whole, moved(whole.x(), x, byX), moved(whole.y(), y, byY));
    }

    /// Looks at these seconds.
    public View during(double from, double to) {
        Axis all = whole.x();
        double start = Math.clamp(from, all.from(), all.to());
        double end = Math.clamp(to, start, all.to());
        return end > start ? new View(whole, all.from(start, end), y) : this;
    }

    /// Looks at all of it again.
    public View reset() {
        return of(whole.x(), whole.y());
    }

    /// Whether less than all is seen.
    public boolean isZoomed() {
        return x.to() - x.from() < whole.x().to() - whole.x().from()
                || y.to() - y.from() < whole.y().to() - whole.y().from();
    }

    private static Axis zoomed(Axis all, Axis now, double factor, double share) {
        if (!now.zooms()) return now;
        double most = all.to() - all.from();
        double length = Math.clamp((now.to() - now.from()) / factor, most * LEAST, most);
        return placed(all, now, now.at(share) - share * length, length);
    }

    private static Axis moved(Axis all, Axis now, double by) {
        if (!now.zooms()) return now;
        double length = now.to() - now.from();
        return placed(all, now, now.from() + by * length, length);
    }

    private static Axis placed(Axis all, Axis now, double from, double length) {
        double start = Math.clamp(from, all.from(), Math.max(all.from(), all.to() - length));
        return now.from(start, Math.min(all.to(), start + length));
    }
}
