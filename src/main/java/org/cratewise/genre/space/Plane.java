package org.cratewise.genre.space;

/// Points laid out in a plane.
///
/// @param points [points][x, y]
/// @param shares of all variance that each axis shows; both NaN where axes mean nothing
public record Plane(double[][] points, double[] shares) {
    static Plane withoutAxes(double[][] points) {
        return new Plane(points, new double[] {Double.NaN, Double.NaN});
    }
}
