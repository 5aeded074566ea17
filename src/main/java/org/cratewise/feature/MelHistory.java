package org.cratewise.feature;

import java.util.ArrayList;
import java.util.List;

/// The mel spectra of a whole recording: their dB depend on its loudest value.
final class MelHistory {
    private final List<double[]> frames = new ArrayList<>();

    void add(SpectralFrame frame) {
        frames.add(frame.mel());
    }

    /// `[frames][bands]`, dB
    double[][] decibels() {
        return Decibels.of(frames.toArray(double[][]::new));
    }
}
