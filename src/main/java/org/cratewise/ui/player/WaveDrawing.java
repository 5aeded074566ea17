package org.cratewise.ui.player;

import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.cratewise.plot.Envelope;
import org.cratewise.plot.ListenedTo;
import org.cratewise.track.Passage;
import org.cratewise.track.Stretch;
import org.cratewise.track.TrackState;
import org.cratewise.ui.kit.GenreColors;
import org.cratewise.ui.player.PlayerModel.Picture;

/// Draws the waveform and its ribbon.
final class WaveDrawing {
    static final double RIBBON = 14;
    private static final double GAP = 4;

    private final PlayerModel model;
    private final boolean dark;
    private final WaveColors colors;
    private final GraphicsContext pen;
    private final double width;
    private final double waveHeight;
    private final double height;

    WaveDrawing(PlayerModel model, boolean dark, Canvas canvas) {
        this.model = model;
        this.dark = dark;
        this.colors = dark ? WaveColors.DARK : WaveColors.LIGHT;
        this.pen = canvas.getGraphicsContext2D();
        this.width = canvas.getWidth();
        this.height = canvas.getHeight();
        this.waveHeight = height - RIBBON - GAP;
    }

    /// @param pointer where the pointer is; NaN if it is elsewhere
    void draw(double pointer) {
        pen.clearRect(0, 0, width, height);
        if (model.trackProperty().get() == null) return;
        Picture picture = model.pictureProperty().get();
        listened();
        picture.outline().ifPresentOrElse(this::wave, this::still);
        ribbon(picture.passages());
        if (!Double.isNaN(pointer)) upright(pointer, colors.pointer());
        if (model.positionProperty().get() > 0)
            upright(x(model.positionProperty().get()), colors.played());
    }

    /// A tint behind the stretches that the model heard.
    private void listened() {
        boolean heard = model.trackProperty().get().state() == TrackState.ANALYSED;
        if (!heard || model.duration() <= 0) return;
        pen.setFill(colors.listened());
        for (Stretch stretch : ListenedTo.of(model.duration())) {
            double from = x(stretch.from());
            pen.fillRect(from, 0, x(stretch.to()) - from, waveHeight);
        }
        pen.setFill(colors.played());
        for (Stretch stretch : ListenedTo.of(model.duration())) {
            double from = x(stretch.from());
            pen.fillRect(from, 0, x(stretch.to()) - from, 2);
        }
    }

    private void wave(Envelope outline) {
        double played = x(model.positionProperty().get());
        double middle = waveHeight / 2 + 1;
        double half = waveHeight / 2 - 3;
        for (int x = 0; x < width; x++) {
            int from = (int) (x / width * outline.parts());
            int to = Math.max(from + 1, (int) ((x + 1) / width * outline.parts()));
            to = Math.min(to, outline.parts());
            boolean before = x < played;
            column(x, middle, half, largest(outline.high(), from, to), before ? 0 : 1);
            column(x, middle, -half, -least(outline.low(), from, to), before ? 0 : 1);
            double core = largest(outline.core(), from, to);
            column(x, middle, half, core, before ? 2 : 3);
            column(x, middle, -half, core, before ? 2 : 3);
        }
    }

    // 0 and 1: peaks played and to come; 2 and 3: their cores.
    private void column(int x, double middle, double half, double share, int kind) {
        Color fill =
                switch (kind) {
                    case 0 -> colors.playedPeak();
                    case 1 -> colors.peak();
                    case 2 -> colors.played();
                    default -> colors.core();
                };
        double length = Math.max(0.5, Math.abs(half) * share);
        pen.setFill(fill);
        pen.fillRect(x, half > 0 ? middle - length : middle, 1, length);
    }

    private static double largest(byte[] values, int from, int to) {
        int largest = 0;
        for (int i = from; i < to; i++) largest = Math.max(largest, values[i]);
        return largest / 127.0;
    }

    private static double least(byte[] values, int from, int to) {
        int least = 0;
        for (int i = from; i < to; i++) least = Math.min(least, values[i]);
        return least / 127.0;
    }

    /// A line where the waveform will be.
    private void still() {
        pen.setFill(colors.peak());
        pen.fillRect(0, waveHeight / 2, width, 1);
    }

    /// One cell for each passage: its genre's colour, the stronger the likelier it is.
    private void ribbon(List<Passage> passages) {
        double top = height - RIBBON;
        pen.setFill(colors.groove());
        pen.fillRoundRect(0, top, width, RIBBON, 4, 4);
        if (model.duration() <= 0) return;
        for (Passage passage : passages) {
            Color genre = GenreColors.of(passage.best().genre(), dark);
            double from = x(passage.when().from());
            double to = x(passage.when().to());
            pen.setFill(genre.deriveColor(0, 1, 1, 0.2 + 0.8 * passage.best().probability()));
            // A hair between two cells, where there is room for one.
            double gap = to - from > 4 ? 1 : 0;
            pen.fillRect(from, top, Math.max(1, to - from - gap), RIBBON);
        }
    }

    private void upright(double x, Color color) {
        pen.setFill(color);
        pen.fillRect(Math.clamp(Math.round(x) - 0.5, 0, width - 1), 0, 1.5, height);
    }

    private double x(double seconds) {
        return model.duration() > 0 ? seconds / model.duration() * width : 0;
    }
}
