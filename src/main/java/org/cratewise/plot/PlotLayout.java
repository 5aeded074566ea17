package org.cratewise.plot;

/// Where the parts of a plot lie.
///
/// @param inside the plot itself
/// @param bar the colours and their values; of no width where there are none
/// @param compact whether there is room for little more than the values and their axes
public record PlotLayout(Box inside, Box bar, boolean compact) {
    private static final double TOP = 44;
    private static final double BOTTOM = 46;
    private static final double RIGHT = 16;
    private static final double BAR = 12;
    private static final double BAR_GAP = 14;
    private static final double BAR_LABELS = 64;
    private static final double LEFT_LABELS = 38;

    private static final double COMPACT_BELOW = 420;
    private static final double COMPACT_TOP = 24;
    private static final double COMPACT_BOTTOM = 38;
    private static final double COMPACT_LEFT = 10;
    private static final double COMPACT_RIGHT = 8;

    /// Lays a plot out.
    ///
    /// @param surface tells how wide the labels are
    public static PlotLayout of(
            Plot plot, View view, double width, double height, Surface surface) {
        boolean compact = width < COMPACT_BELOW;
        double top = compact ? COMPACT_TOP : TOP;
        double tall = Math.max(16, height - top - (compact ? COMPACT_BOTTOM : BOTTOM));
        double left = (compact ? COMPACT_LEFT : LEFT_LABELS) + widest(view.y(), tall, surface);
        boolean colors = plot.colors().isPresent() && !compact;
        double right = colors ? BAR_GAP + BAR + BAR_LABELS : compact ? COMPACT_RIGHT : RIGHT;
        Box inside = new Box(left, top, Math.max(16, width - left - right), tall);
        Box bar = new Box(inside.right() + BAR_GAP, top, colors ? BAR : 0, tall);
        return new PlotLayout(inside, bar, compact);
    }

    private static double widest(Axis axis, double height, Surface surface) {
        double widest = 0;
        for (Tick tick : axis.ticks(rows(height)))
            widest = Math.max(widest, surface.width(tick.label(), Surface.Type.SMALL));
        return Math.ceil(widest);
    }

    /// How many labels one above the other find room.
    static int rows(double height) {
        return (int) Math.clamp(height / 26, 2, 14);
    }

    /// How many labels side by side find room.
    static int columns(double width) {
        return (int) Math.clamp(width / 70, 2, 14);
    }
}
