package org.cratewise.plot;

import java.io.IOException;
import java.util.Optional;
import org.cratewise.feature.FeatureSequence;

/// Rows of values that change with time, each value a colour.
final class Heat implements Plot {
    private static final String BETWEEN = " \u00b7 ";

    private final PlotKind kind;
    private final String title;
    private final FeatureSequence frames;
    private final float[][] shades;
    private final HeatOptions options;

    /// @param frames what is said and written down; columns before `options.first` are only written
    /// @param shades `[frames][columns]`, what the colours show of it
    Heat(
            PlotKind kind,
            String title,
            FeatureSequence frames,
            float[][] shades,
            HeatOptions options) {
        this.kind = kind;
        this.title = title;
        this.frames = frames;
        this.shades = shades;
        this.options = options;
    }

    @Override
    public PlotKind kind() {
        return kind;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public View all() {
        return View.of(options.time(), options.rows());
    }

    @Override
    public Optional<Axis> colors() {
        return Optional.of(options.colors());
    }

    @Override
    public Pixels raster(View view, int width, int height, Look look) {
        Pixels pixels = Pixels.blank(width, height);
        for (int x = 0; x < width; x++) {
            int from = frame(view.x().at((double) x / width));
            int to = Math.max(from + 1, frame(view.x().at((x + 1.0) / width)));
            column(pixels, x, new int[] {from, Math.min(to, frames.frames())}, view, look);
        }
        return pixels;
    }

    /// @param span the first frame, and the one after the last
    private void column(Pixels pixels, int x, int[] span, View view, Look look) {
        int height = pixels.height();
        for (int y = 0; y < height; y++) {
            int low = row(view.y().at(1 - (y + 1.0) / height));
            int high = Math.max(low + 1, row(view.y().at(1 - (double) y / height)));
            float value = options.peaks() ? peak(span, low, high) : mean(span, low, high);
            pixels.set(x, y, look.map().of(options.colors().share(value)));
        }
    }

    // A thin line must not drown among its quiet neighbours.
    private float peak(int[] span, int low, int high) {
        float peak = Float.NEGATIVE_INFINITY;
        for (int frame = span[0]; frame < span[1]; frame++)
            for (int row = low; row < Math.min(high, rows()); row++)
                peak = Math.max(peak, shade(frame, row));
        return peak;
    }

    private float mean(int[] span, int low, int high) {
        float sum = 0;
        int count = 0;
        for (int frame = span[0]; frame < span[1]; frame++)
            for (int row = low; row < Math.min(high, rows()); row++) {
                sum += shade(frame, row);
                count++;
            }
        return sum / count;
    }

    private float shade(int frame, int row) {
        return shades[frame][options.first() + row];
    }

    private int rows() {
        return frames.columns().size() - options.first();
    }

    /// The frame whose middle is nearest.
    private int frame(double seconds) {
        double frame = (seconds - options.time().from()) / frames.frameSeconds();
        return Math.clamp(Math.round(frame), 0, frames.frames() - 1);
    }

    private int row(double at) {
        return Math.clamp((int) Math.floor(at + 1e-9), 0, rows() - 1);
    }

    @Override
    public String say(View view, double x, double y, double pixels) {
        double seconds = view.x().at(x);
        double at = view.y().at(y);
        return view.x().say(seconds, pixels)
                + BETWEEN
                + view.y().say(at, pixels)
                + BETWEEN
                + options.values().say(value(frame(seconds), row(at)), 0);
    }

    private double value(int frame, int row) {
        return frames.values()[frame][options.first() + row];
    }

    @Override
    public void csv(Appendable out) throws IOException {
        out.append("time_s");
        for (String column : frames.columns()) out.append(',').append(column);
        out.append('\n');
        for (int frame = 0; frame < frames.frames(); frame++) {
            double seconds = options.time().from() + frame * frames.frameSeconds();
            out.append(Numbers.time(seconds));
            for (float value : frames.values()[frame])
                out.append(',').append(Float.toString(value));
            out.append('\n');
        }
    }
}
