package org.cratewise.plot;

/// A picture.
///
/// @param argb `[height * width]`, row by row from the top, `0xAARRGGBB`
public record Pixels(int width, int height, int[] argb) {
    static Pixels blank(int width, int height) {
        return new Pixels(width, height, new int[width * height]);
    }

    void set(int x, int y, int color) {
        argb[y * width + x] = color;
    }
}
