package org.cratewise.plot;

import java.io.IOException;
import java.util.Optional;

/// Something measured in a track, ready to be drawn, looked up and written down. Never changes;
/// safe for several threads.
public interface Plot {
    PlotKind kind();

    /// What it is called.
    String title();

    /// All of it.
    View all();

    /// What the colours mean; nothing where no colour does.
    Optional<Axis> colors();

    /// The inside of the plot, without axes.
    Pixels raster(View view, int width, int height, Look look);

    /// What is at a place, with units.
    ///
    /// @param x share of the view from the left, 0 to 1
    /// @param y share from the bottom
    /// @param pixels how wide the view is drawn
    String say(View view, double x, double y, double pixels);

    /// Writes the numbers, not only those in view: one row for each frame or sample, the time in s
    /// first, below a row of names.
    void csv(Appendable out) throws IOException;
}
