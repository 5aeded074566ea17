package org.cratewise.plot;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Locale;

/// A plot with all that decides how its picture looks.
///
/// @param view what of it is seen
public record PlotPicture(Plot plot, View view, PlotPainter.Marks marks, Look look, Size size) {
    /// How large it gets.
    ///
    /// @param scale pixels of the picture for one of the plot: 2 is sharp on fine screens
    public record Size(int width, int height, int scale) {
        /// For a report or a screen.
        public static final Size FINE = new Size(1200, 520, 2);

        private static final int LEAST = 200;
        private static final int MOST = 8000;

        public Size {
            if (width < LEAST || height < LEAST || width > MOST || height > MOST)
                throw new IllegalArgumentException(
                        "Not a usable size: " + width + "x" + height + " (200 to 8000 each)");
        }
    }

    /// Draws it, without a screen.
    ///
    /// @throws IOException if the system has no font to write with
    BufferedImage draw() throws IOException {
        try (ImageSurface surface = new ImageSurface(size.width(), size.height(), size.scale())) {
            Box inside = PlotLayout.of(plot, view, size.width(), size.height(), surface).inside();
            Pixels values =
                    plot.raster(
                            view,
                            (int) Math.round(inside.width() * size.scale()),
                            (int) Math.round(inside.height() * size.scale()),
                            look);
            new PlotPainter(plot, view, marks, look, surface)
                    .paint(values, size.width(), size.height());
            return surface.picture();
        } catch (InternalError | NoClassDefFoundError | RuntimeException e) {
            if (!isFontFault(e)) throw e;
            throw new IOException(
                    "This system has no font to write on a picture with (install fontconfig and a"
                            + " font); the numbers can be had as .csv",
                    e);
        }
    }

    private static boolean isFontFault(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause())
            if (String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT).contains("font"))
                return true;
        return false;
    }
}
