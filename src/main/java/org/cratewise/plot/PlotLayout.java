package org.cratewise.plot;

/// Where the parts of a plot lie.
///
/// @param inside the plot itself
/// @param bar the colours and their values; of no width where there are none
public record PlotLayout(Box inside, Box bar) {
    private static final double TOP = 44;
    private static final double BOTTOM = 46;
    private static final double RIGHT = 16;
    private static final double BAR = 12;
    private static final double BAR_GAP = 14;
    private static final double BAR_LABELS = 64;
    private static final double LEFT_LABELS = 38;

    /// Lays a plot out.
    ///
    /// @param surface tells how wide the labels are
    public static PlotLayout of(
            Plot plot, View view, double width, double height, Surface surface) {
        boolean colors = plot.colors().isPresent();
        double left = LEFT_LABELS + widest(view.y(), height, surface);
        double right = colors ? BAR_GAP + BAR + BAR_LABELS : RIGHT;
        Box inside =
                new Box(
                        left,
                        TOP,
                        Math.max(16, width - left - right),
                        Math.max(16, height - TOP - BOTTOM));
        double barWidth = colors ? BAR : 0;
        return new PlotLayout(
                inside, new Box(inside.right() + BAR_GAP, TOP, barWidth, inside.height()));
    }

    private static double widest(Axis axis, double height, Surface surface) {
        double widest = 0;
        for (Tick tick : axis.ticks(rows(height - TOP - BOTTOM)))
            widest = Math.max(widest, surface.width(tick.label(), Surface.Type.SMALL));
        return Math.ceil(widest);
    }

    /// How many labels one above the other find room.
    static int rows(double height) {
        return (int) Math.clamp(height / 26, 2, 14);
    }

    /// How many labels side by side find room.
    static int columns(double width) {
        return (int) Math.clamp(width / 80, 2, 14);
    }
}
