package org.cratewise.plot;

import java.util.List;
import org.cratewise.plot.Surface.Anchor;
import org.cratewise.plot.Surface.Type;
import org.cratewise.track.Stretch;

/// Draws a plot: title, what was listened to, the values, axes, and what the colours mean. The one
/// drawing core of command line and window.
public final class PlotPainter {
    private static final double TICK = 4;
    private static final double STRIP = 4;

    private final Plot plot;
    private final View view;
    private final Marks marks;
    private final Look look;
    private final Surface surface;

    /// What is said around the values.
    ///
    /// @param subtitle beside the title: which track
    /// @param listened stretches that the model heard
    /// @param listenedWord what they are called
    public record Marks(String subtitle, List<Stretch> listened, String listenedWord) {
        /// Nothing but the values.
        public static final Marks NONE = new Marks("", List.of(), "");

        public Marks {
            listened = List.copyOf(listened);
        }
    }

    public PlotPainter(Plot plot, View view, Marks marks, Look look, Surface surface) {
        this.plot = plot;
        this.view = view;
        this.marks = marks;
        this.look = look;
        this.surface = surface;
    }

    /// Draws it all.
    ///
    /// @param values the inside, as {@link Plot#raster} gave it
    public void paint(Pixels values, double width, double height) {
        surface.fill(new Box(0, 0, width, height), look.paper());
        PlotLayout layout = PlotLayout.of(plot, view, width, height, surface);
        Box inside = layout.inside();
        boolean wave = plot.colors().isEmpty();
        if (wave) grid(inside);
        surface.image(values, inside);
        if (wave && view.y().from() < 0) zero(inside);
        frame(inside);
        listened(inside, layout.compact() ? "" : marks.listenedWord());
        ticks(inside);
        if (layout.compact()) smallTitles(inside);
        else titles(inside, width);
        if (layout.bar().width() > 0) plot.colors().ifPresent(axis -> bar(layout.bar(), axis));
    }

    private void title(Box inside, double width) {
        double y = 16;
        surface.text(plot.title(), inside.x(), y, Anchor.LEFT, Type.TITLE, look.ink());
        double begin = inside.x() + surface.width(plot.title(), Type.TITLE) + 12;
        String subtitle = fitted(marks.subtitle(), width - begin - 16);
        surface.text(subtitle, begin, y + 1, Anchor.LEFT, Type.LABEL, look.quiet());
    }

    private String fitted(String text, double room) {
        if (surface.width(text, Type.LABEL) <= room) return text;
        int length = text.length();
        while (length > 0 && surface.width(text.substring(0, length) + "\u2026", Type.LABEL) > room)
            length--;
        return length == 0 ? "" : text.substring(0, length).strip() + "\u2026";
    }

    /// A strip above the plot, its ends drawn down into it.
    private void listened(Box inside, String word) {
        double wordEnd = inside.x();
        for (Stretch stretch : marks.listened()) {
            double from = x(inside, Math.max(view.x().from(), stretch.from()));
            double to = x(inside, Math.min(view.x().to(), stretch.to()));
            if (to <= from) continue;
            double top = inside.y() - STRIP - 2;
            surface.fill(new Box(from, top, to - from, STRIP), look.mark());
            double wide = surface.width(word, Type.SMALL);
            if (wordEnd <= from + 1 && from + wide <= inside.right())
                surface.text(word, from, top - 7, Anchor.LEFT, Type.SMALL, look.mark());
            wordEnd = from + wide;
            edge(inside, stretch.from());
            edge(inside, stretch.to());
        }
    }

    private void edge(Box inside, double seconds) {
        if (seconds <= view.x().from() || seconds >= view.x().to()) return;
        double x = x(inside, seconds);
        int faint = look.mark() & 0xffffff | 0x99000000;
        surface.line(x, inside.y() - STRIP - 2, x, inside.bottom(), faint);
    }

    private void grid(Box inside) {
        for (Tick tick : view.x().ticks(PlotLayout.columns(inside.width()))) {
            double x = x(inside, tick.at());
            surface.line(x, inside.y(), x, inside.bottom(), look.grid());
        }
        for (Tick tick : view.y().ticks(PlotLayout.rows(inside.height()))) {
            double y = y(inside, tick.at());
            surface.line(inside.x(), y, inside.right(), y, look.grid());
        }
    }

    private void zero(Box inside) {
        double y = y(inside, 0);
        if (inside.contains(inside.x(), y))
            surface.line(inside.x(), y, inside.right(), y, look.core());
    }

    private void frame(Box inside) {
        double left = inside.x() - 0.5;
        double bottom = inside.bottom() + 0.5;
        surface.line(left, inside.y(), left, bottom, look.quiet());
        surface.line(left, bottom, inside.right(), bottom, look.quiet());
    }

    private void ticks(Box inside) {
        double bottom = inside.bottom();
        for (Tick tick : view.x().ticks(PlotLayout.columns(inside.width()))) {
            double x = x(inside, tick.at());
            surface.line(x, bottom, x, bottom + TICK, look.quiet());
            surface.text(tick.label(), x, bottom + 13, Anchor.CENTRE, Type.SMALL, look.quiet());
        }
        double left = inside.x();
        for (Tick tick : view.y().ticks(PlotLayout.rows(inside.height()))) {
            double y = y(inside, tick.at());
            surface.line(left - TICK, y, left, y, look.quiet());
            surface.text(tick.label(), left - TICK - 4, y, Anchor.RIGHT, Type.SMALL, look.quiet());
        }
    }

    private void titles(Box inside, double width) {
        title(inside, width);
        double middle = inside.x() + inside.width() / 2;
        surface.text(
                view.x().title(),
                middle,
                inside.bottom() + 33,
                Anchor.CENTRE,
                Type.LABEL,
                look.ink());
        double centre = inside.y() + inside.height() / 2;
        surface.textUp(view.y().title(), 14, centre, Type.LABEL, look.ink());
    }

    /// What is measured upwards stands above, where it needs no width.
    private void smallTitles(Box inside) {
        surface.text(view.y().title(), 0, 8, Anchor.LEFT, Type.SMALL, look.ink());
        double middle = inside.x() + inside.width() / 2;
        double bottom = inside.bottom() + 29;
        surface.text(view.x().title(), middle, bottom, Anchor.CENTRE, Type.SMALL, look.ink());
    }

    private void bar(Box bar, Axis axis) {
        int steps = 256;
        Pixels colors = Pixels.blank(1, steps);
        for (int i = 0; i < steps; i++) colors.set(0, i, look.map().of(1 - i / (steps - 1.0)));
        surface.image(colors, bar);
        for (Tick tick : axis.ticks(Math.min(6, PlotLayout.rows(bar.height())))) {
            double y = bar.bottom() - axis.share(tick.at()) * bar.height();
            surface.line(bar.right(), y, bar.right() + TICK, y, look.quiet());
            surface.text(tick.label(), bar.right() + 7, y, Anchor.LEFT, Type.SMALL, look.quiet());
        }
        double middle = bar.y() + bar.height() / 2;
        surface.textUp(axis.title(), bar.right() + 52, middle, Type.LABEL, look.ink());
    }

    private double x(Box inside, double at) {
        return inside.x() + view.x().share(at) * inside.width();
    }

    private double y(Box inside, double at) {
        return inside.bottom() - view.y().share(at) * inside.height();
    }
}
