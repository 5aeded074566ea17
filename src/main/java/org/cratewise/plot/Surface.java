package org.cratewise.plot;

/// What a plot is drawn on: a picture in memory or a part of the window. Colours are `0xAARRGGBB`,
/// places in pixels from the upper left.
public interface Surface {
    /// Where a text stands from its place: horizontally, and always centred vertically.
    enum Anchor {
        LEFT,
        CENTRE,
        RIGHT
    }

    /// Sizes of text.
    enum Type {
        TITLE,
        LABEL,
        SMALL
    }

    void fill(Box box, int color);

    void line(double x1, double y1, double x2, double y2, int color);

    void text(String text, double x, double y, Anchor anchor, Type type, int color);

    /// A text that reads from bottom to top, centred on its place.
    void textUp(String text, double x, double y, Type type, int color);

    /// How wide a text is.
    double width(String text, Type type);

    /// A picture, stretched over a box.
    void image(Pixels pixels, Box box);
}
