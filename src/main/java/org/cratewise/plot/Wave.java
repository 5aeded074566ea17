package org.cratewise.plot;

import java.io.IOException;
import java.util.Optional;
import org.cratewise.plot.PlotWords.Word;

/// Samples: in every pixel from the least to the greatest, and their root mean square as a core.
final class Wave implements Plot {
    private final float[] samples;
    private final int rate;
    private final double start;
    private final PlotWords words;
    private final View all;

    /// @param samples mono PCM in [-1, 1]
    /// @param rate Hz
    /// @param start where they begin in the track, s
    Wave(float[] samples, int rate, double start, PlotWords words) {
        this.samples = samples;
        this.rate = rate;
        this.start = start;
        this.words = words;
        Axis amplitude = new Axis(words.of(Word.AMPLITUDE), -1, 1, new NumberScale("", 4, words));
        this.all = View.of(Axes.time(start, (double) samples.length / rate, words), amplitude);
    }

    @Override
    public PlotKind kind() {
        return PlotKind.WAVEFORM;
    }

    @Override
    public String title() {
        return words.of(PlotKind.WAVEFORM);
    }

    @Override
    public View all() {
        return all;
    }

    @Override
    public Optional<Axis> colors() {
        return Optional.empty();
    }

    @Override
    public Pixels raster(View view, int width, int height, Look look) {
        Pixels pixels = Pixels.blank(width, height);
        for (int x = 0; x < width; x++) {
            Stroke stroke = stroke(view.x().at((double) x / width), view.x().at((x + 1.0) / width));
            draw(pixels, x, view.y(), stroke.low(), stroke.high(), look.wave());
            draw(pixels, x, view.y(), -stroke.core(), stroke.core(), look.core());
        }
        return pixels;
    }

    /// What happens within a pixel.
    ///
    /// @param core root mean square; 0 where there are too few samples to speak of one
    private record Stroke(float low, float high, float core) {}

    private Stroke stroke(double from, double to) {
        double first = (from - start) * rate;
        double last = (to - start) * rate;
        float low = Math.min(between(first), between(last));
        float high = Math.max(between(first), between(last));
        double squares = 0;
        int begin = (int) Math.ceil(first);
        int end = (int) Math.min(samples.length, Math.ceil(last));
        for (int i = begin; i < end; i++) {
            low = Math.min(low, samples[i]);
            high = Math.max(high, samples[i]);
            squares += samples[i] * samples[i];
        }
        boolean many = end - begin > 20;
        return new Stroke(low, high, many ? (float) Math.sqrt(squares / (end - begin)) : 0);
    }

    /// Near enough, samples are joined by lines.
    private float between(double at) {
        int before = Math.clamp((long) Math.floor(at), 0, samples.length - 1);
        int after = Math.min(before + 1, samples.length - 1);
        double share = Math.clamp(at - before, 0, 1);
        return (float) (samples[before] * (1 - share) + samples[after] * share);
    }

    private static void draw(Pixels pixels, int x, Axis y, float low, float high, int color) {
        int height = pixels.height();
        if (high < y.from() || low > y.to() || low == 0 && high == 0 && color == 0) return;
        int top = Math.clamp((long) Math.floor((1 - y.share(high)) * height), 0, height - 1);
        int bottom = Math.clamp((long) Math.floor((1 - y.share(low)) * height), 0, height - 1);
        for (int row = top; row <= bottom; row++) pixels.set(x, row, color);
    }

    @Override
    public String say(View view, double x, double y, double pixels) {
        double seconds = view.x().at(x);
        double half = (view.x().at(1) - view.x().at(0)) / pixels / 2;
        Stroke stroke = stroke(seconds - half, seconds + half);
        float peak = Math.max(Math.abs(stroke.low()), Math.abs(stroke.high()));
        double decibels = 20 * Math.log10(Math.max(peak, 1e-5));
        return "%s \u00b7 %s %s %s \u00b7 %s dBFS"
                .formatted(
                        view.x().say(seconds, pixels),
                        words.number(stroke.low(), 3),
                        words.of(Word.TO),
                        words.number(stroke.high(), 3),
                        words.number(decibels, 1));
    }

    @Override
    public void csv(Appendable out) throws IOException {
        out.append("time_s,amplitude\n");
        for (int i = 0; i < samples.length; i++)
            out.append(Numbers.time(start + (double) i / rate))
                    .append(',')
                    .append(Float.toString(samples[i]))
                    .append('\n');
    }
}
