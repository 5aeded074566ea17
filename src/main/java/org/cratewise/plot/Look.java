package org.cratewise.plot;

/// The colours of a plot, `0xAARRGGBB`.
///
/// @param paper behind everything
/// @param ink of text and frame
/// @param quiet of numbers and small print
/// @param grid of lines through the plot
/// @param wave of samples
/// @param core of the root mean square within them
/// @param mark of what was listened to
/// @param map of values
public record Look(
        int paper, int ink, int quiet, int grid, int wave, int core, int mark, ColorMap map) {
    /// For a light theme, and for paper.
    public static Look light(ColorMap map) {
        return new Look(
                0xffffffff,
                0xff1f2328,
                0xff59636e,
                0xffe6e8eb,
                0xff7aa7d9,
                0xff2f6fb3,
                0xff0969da,
                map);
    }

    /// For a dark theme.
    public static Look dark(ColorMap map) {
        return new Look(
                0xff0d1117,
                0xffe6edf3,
                0xff9198a1,
                0xff21262d,
                0xff35669c,
                0xff79b8ff,
                0xff4493f8,
                map);
    }
}
