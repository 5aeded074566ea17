package org.cratewise.ui.player;

import javafx.scene.paint.Color;

/// The colours of the waveform; beside those of the genres.
///
/// @param peak of what is to come, from the least to the greatest sample
/// @param core of what is to come, root mean square
/// @param playedPeak of what was played
/// @param played its core, the place it is at, and the edge of what was listened to
/// @param listened behind what was listened to
/// @param groove where no genre is known
/// @param pointer under the pointer
record WaveColors(
        Color peak,
        Color core,
        Color playedPeak,
        Color played,
        Color listened,
        Color groove,
        Color pointer) {
    static final WaveColors LIGHT =
            of("#c3c9d0", "#818b98", "#7ab0ee", "#0969da", "#0969da14", "#818b9822", "#8b949e");
    static final WaveColors DARK =
            of("#3d444d", "#7d8590", "#2b62a8", "#4493f8", "#4493f81f", "#656c7633", "#8b949e");

    private static WaveColors of(String... colors) {
        Color[] c = new Color[colors.length];
        for (int i = 0; i < c.length; i++) c[i] = Color.web(colors[i]);
        return new WaveColors(c[0], c[1], c[2], c[3], c[4], c[5], c[6]);
    }
}
