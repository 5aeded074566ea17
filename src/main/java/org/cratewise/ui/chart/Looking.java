package org.cratewise.ui.chart;

import java.util.BitSet;

/// Which part of a cloud of points is seen, how large, and what lies where. Pixels go down, values
/// up; a unit is equally long both ways.
final class Looking {
    private static final double MARGIN = 0.08;
    private static final double MOST = 200;

    private final Cloud cloud;
    private double width = 1;
    private double height = 1;
    private double middleX;
    private double middleY;
    private double spanX = 1;
    private double spanY = 1;
    private double zoom = 1;

    Looking(Cloud cloud) {
        this.cloud = cloud;
        all();
    }

    /// @param width of the drawing, px
    void size(double width, double height) {
        this.width = Math.max(1, width);
        this.height = Math.max(1, height);
    }

    /// All points again.
    final void all() {
        double[] x = span(cloud.xs());
        double[] y = span(cloud.ys());
        middleX = (x[0] + x[1]) / 2;
        middleY = (y[0] + y[1]) / 2;
        spanX = Math.max(1e-9, x[1] - x[0]);
        spanY = Math.max(1e-9, y[1] - y[0]);
        zoom = 1;
    }

    private static double[] span(double[] values) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        return values.length == 0 ? new double[] {0, 1} : new double[] {least, most};
    }

    /// Pixels for a unit.
    private double scale() {
        double room = 1 - 2 * MARGIN;
        return zoom * Math.min(width * room / spanX, height * room / spanY);
    }

    double x(int point) {
        return width / 2 + (cloud.xs()[point] - middleX) * scale();
    }

    double y(int point) {
        return height / 2 - (cloud.ys()[point] - middleY) * scale();
    }

    double zoom() {
        return zoom;
    }

    /// Comes nearer, or goes away, so that what lies at a place stays there.
    void zoom(double factor, double px, double py) {
        double valueX = middleX + (px - width / 2) / scale();
        double valueY = middleY - (py - height / 2) / scale();
        zoom = Math.clamp(zoom * factor, 0.5, MOST);
        middleX = valueX - (px - width / 2) / scale();
        middleY = valueY + (py - height / 2) / scale();
    }

    /// Moves the points by so many pixels.
    void move(double px, double py) {
        middleX -= px / scale();
        middleY += py / scale();
    }

    /// The nearest point not farther than so many pixels; -1 if there is none.
    int nearest(double px, double py, double within) {
        int nearest = -1;
        double least = within * within;
        for (int i = 0; i < cloud.size(); i++) {
            double distance = Math.pow(x(i) - px, 2) + Math.pow(y(i) - py, 2);
            if (distance <= least) {
                least = distance;
                nearest = i;
            }
        }
        return nearest;
    }

    /// The points within a drawn line, by the even-odd rule.
    BitSet within(double[] xs, double[] ys) {
        BitSet inside = new BitSet(cloud.size());
        for (int i = 0; i < cloud.size(); i++) if (within(x(i), y(i), xs, ys)) inside.set(i);
        return inside;
    }

    private static boolean within(double x, double y, double[] xs, double[] ys) {
        boolean inside = false;
        for (int i = 0, j = xs.length - 1; i < xs.length; j = i++) {
            boolean spans = ys[i] > y != ys[j] > y;
            if (spans && x < (xs[j] - xs[i]) * (y - ys[i]) / (ys[j] - ys[i]) + xs[i])
                inside = !inside;
        }
        return inside;
    }
}
