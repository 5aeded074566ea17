package org.cratewise.feature;

import java.util.ArrayList;
import java.util.List;

/// Collects frames into texture windows of 24 frames every 12, segment by segment.
final class TextureSegments {
    /// Frames in a second: a segment shorter than that says too little.
    private static final int LEAST = 11;

    private final TextureFrame describer = new TextureFrame();
    private final TextureWindow window = new TextureWindow();
    private final float[][] frames = new float[TextureWindow.FRAMES][TextureFrame.SIZE];
    private final float[][] turned = new float[TextureWindow.FRAMES][];
    private final List<float[][]> segments = new ArrayList<>();
    private final List<float[]> open = new ArrayList<>();
    private int filled;
    private long heard;
    private double loudness;

    /// Takes the next frame of the open segment.
    ///
    /// @param rows [235] power
    void accept(double[] rows) {
        describer.describe(rows, frames[filled]);
        loudness += TextureFrame.loudness(frames[filled]);
        heard++;
        if (++filled == TextureWindow.FRAMES) slide();
    }

    private void slide() {
        open.add(window.describe(frames));
        int hop = TextureWindow.HOP;
        for (int i = 0; i < frames.length; i++) turned[i] = frames[(i + hop) % frames.length];
        System.arraycopy(turned, 0, frames, 0, frames.length);
        filled -= hop;
    }

    /// Ends the open segment: what comes next lies elsewhere in time.
    void cut() {
        if (open.isEmpty() && filled >= LEAST) repeat();
        if (!open.isEmpty()) segments.add(open.toArray(float[][]::new));
        open.clear();
        filled = 0;
    }

    /// A segment shorter than a window is heard again from its start.
    private void repeat() {
        for (int i = filled; i < frames.length; i++)
            System.arraycopy(frames[i - filled], 0, frames[i], 0, TextureFrame.SIZE);
        open.add(window.describe(frames));
    }

    /// The segments so far, less the mean level of all frames. Nothing can be added afterwards.
    List<float[][]> finish() {
        cut();
        double mean = heard == 0 ? 0 : loudness / heard;
        for (float[][] segment : segments) for (float[] w : segment) TextureWindow.unlevel(w, mean);
        return segments;
    }
}
