package org.cratewise.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cratewise.track.Stretch;

/// When the texture windows of a track are heard.
public final class TextureTimes {
    private static final double FRAME_SECONDS = (double) TextureRows.HOP / TextureRows.RATE;
    private static final double HOP_SECONDS = TextureWindow.HOP * FRAME_SECONDS;

    // Durations are often estimated, and a header may be off by a frame.
    private static final int SLACK = 1;

    private TextureTimes() {}

    /// The time around the middle of each window, so that together they fill what was listened to.
    ///
    /// @param listened what was listened to, one stretch for each segment
    /// @return [segments][windows]; nothing if the windows aren't all that was heard there: those
    ///     of long stretches are thinned before they are kept
    public static Optional<List<List<Stretch>>> of(Textures textures, List<Stretch> listened) {
        if (textures.segments().size() != listened.size()) return Optional.empty();
        List<List<Stretch>> times = new ArrayList<>();
        for (int i = 0; i < listened.size(); i++) {
            int windows = textures.segments().get(i).length;
            if (Math.abs(windows - windows(listened.get(i).seconds())) > SLACK)
                return Optional.empty();
            times.add(cells(listened.get(i), windows));
        }
        return Optional.of(times);
    }

    /// How many windows a stretch has.
    private static int windows(double seconds) {
        int samples = (int) Math.round(seconds * TextureRows.RATE);
        int frames = Math.max(0, (samples - TextureRows.FRAME) / TextureRows.HOP + 1);
        return frames < TextureWindow.FRAMES
                ? 1
                : (frames - TextureWindow.FRAMES) / TextureWindow.HOP + 1;
    }

    private static List<Stretch> cells(Stretch stretch, int windows) {
        List<Stretch> cells = new ArrayList<>();
        for (int window = 0; window < windows; window++) {
            double from = window == 0 ? stretch.from() : edge(stretch, window);
            double to = window == windows - 1 ? stretch.to() : edge(stretch, window + 1);
            cells.add(new Stretch(from, Math.max(from, to)));
        }
        return cells;
    }

    /// Halfway between the middles of a window and the one before it.
    private static double edge(Stretch stretch, int window) {
        double edge = stretch.from() + (window + 0.5) * HOP_SECONDS;
        return Math.min(edge, stretch.to());
    }
}
