package org.cratewise.ui.kit;

import java.util.List;
import javafx.scene.paint.Color;

/// How people see colours: contrast (WCAG 2.1) and distance (OKLab), with the three kinds of
/// colour blindness (matrices of Machado et al. 2009 for full severity, on linear RGB).
final class Vision {
    static final List<double[][]> KINDS =
            List.of(
                    new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
                    new double[][] {
                        {0.152286, 1.052583, -0.204868},
                        {0.114503, 0.786281, 0.099216},
                        {-0.003882, -0.048116, 1.051998}
                    },
                    new double[][] {
                        {0.367322, 0.860646, -0.227968},
                        {0.280085, 0.672501, 0.047413},
                        {-0.011820, 0.042940, 0.968881}
                    },
                    new double[][] {
                        {1.255528, -0.076749, -0.178779},
                        {-0.078411, 0.930809, 0.147602},
                        {0.004733, 0.691367, 0.303900}
                    });
    private static final double[][] TO_LMS = {
        {0.4122214708, 0.5363325363, 0.0514459929},
        {0.2119034982, 0.6806995451, 0.1073969566},
        {0.0883024619, 0.2817188376, 0.6299787005}
    };
    private static final double[][] TO_LAB = {
        {0.2104542553, 0.7936177850, -0.0040720468},
        {1.9779984951, -2.4285922050, 0.4505937099},
        {0.0259040371, 0.7827717662, -0.8086757660}
    };

    private Vision() {}

    /// 1 for the same luminance to 21 for black on white.
    static double contrast(Color a, Color b) {
        double light = Math.max(luminance(a), luminance(b));
        double dark = Math.min(luminance(a), luminance(b));
        return (light + 0.05) / (dark + 0.05);
    }

    /// Distance in OKLab as somebody with this vision sees it; 0.02 is about just noticeable.
    static double distance(Color a, Color b, double[][] kind) {
        double[] x = lab(a, kind);
        double[] y = lab(b, kind);
        return Math.sqrt(square(x[0] - y[0]) + square(x[1] - y[1]) + square(x[2] - y[2]));
    }

    private static double[] lab(Color color, double[][] kind) {
        double[] seen = times(kind, linear(color));
        for (int i = 0; i < 3; i++) seen[i] = Math.clamp(seen[i], 0, 1);
        double[] lms = times(TO_LMS, seen);
        for (int i = 0; i < 3; i++) lms[i] = Math.cbrt(lms[i]);
        return times(TO_LAB, lms);
    }

    private static double luminance(Color color) {
        double[] rgb = linear(color);
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    }

    private static double[] linear(Color color) {
        return new double[] {
            linear(color.getRed()), linear(color.getGreen()), linear(color.getBlue())
        };
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static double[] times(double[][] matrix, double[] vector) {
        double[] product = new double[3];
        for (int row = 0; row < 3; row++)
            for (int column = 0; column < 3; column++)
                product[row] += matrix[row][column] * vector[column];
        return product;
    }

    private static double square(double x) {
        return x * x;
    }
}
