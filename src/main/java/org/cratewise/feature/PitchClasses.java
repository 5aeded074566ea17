package org.cratewise.feature;

import java.util.List;

/// The twelve pitch classes of equal temperament, from C up.
final class PitchClasses {
    static final List<String> NAMES =
            List.of("C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B");
    static final int COUNT = 12;

    private PitchClasses() {}

    /// Octaves above A0 (27.5 Hz), as `librosa.hz_to_octs`.
    ///
    /// @param tuning offset of the concert pitch from 440 Hz, semitones
    static double octaves(double hertz, double tuning) {
        double a4 = 440 * Math.pow(2, tuning / COUNT);
        return Math.log(hertz / (a4 / 16)) / Math.log(2);
    }
}
