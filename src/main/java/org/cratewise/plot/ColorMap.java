package org.cratewise.plot;

/// Colours for values, perceptually even: equal steps look equally large, in grey too. Both are
/// those of Matplotlib (Smith and van der Walt 2015), as the polynomials that Matt Zucker fitted to
/// them and gave away (shadertoy.com/view/WlfXRN).
public enum ColorMap {
    /// Dark violet over green to yellow.
    VIRIDIS(
            new double[][] {
                {0.2777273272234177, 0.005407344544966578, 0.3340998053353061},
                {0.1050930431085774, 1.404613529898575, 1.384590162594685},
                {-0.3308618287255563, 0.214847559468213, 0.09509516302823659},
                {-4.634230498983486, -5.799100973351585, -19.33244095627987},
                {6.228269936347081, 14.17993336680509, 56.69055260068105},
                {4.776384997670288, -13.74514537774601, -65.35303263337234},
                {-5.435455855934631, 4.645852612178535, 26.3124352495832}
            }),
    /// Black over purple to pale yellow.
    MAGMA(
            new double[][] {
                {-0.002136485053939582, -0.000749655052795221, -0.005386127855323933},
                {0.2516605407371642, 0.6775232436837668, 2.494026599312351},
                {8.353717279216625, -3.577719514958484, 0.3144679030132573},
                {-27.66873308576866, 14.26473078096533, -13.64921318813922},
                {52.17613981234068, -27.94360607168351, 12.94416944238394},
                {-50.76852536473588, 29.04658282127291, 4.23415299384598},
                {18.65570506591883, -11.48977351997711, -5.601961508734096}
            });

    private static final int STEPS = 256;

    private final int[] colors = new int[STEPS];

    ColorMap(double[][] coefficients) {
        for (int i = 0; i < STEPS; i++) colors[i] = color(coefficients, i / (STEPS - 1.0));
    }

    /// The colour of a value in [0, 1], `0xAARRGGBB`; what is beyond is drawn as the nearest end.
    public int of(double value) {
        return colors[Math.clamp(Math.round(value * (STEPS - 1)), 0, STEPS - 1)];
    }

    private static int color(double[][] coefficients, double at) {
        int color = 0xff;
        for (int channel = 0; channel < 3; channel++) {
            double sum = 0;
            for (int power = coefficients.length - 1; power >= 0; power--)
                sum = sum * at + coefficients[power][channel];
            color = color << 8 | Math.clamp(Math.round(255 * sum), 0, 255);
        }
        return color;
    }
}
