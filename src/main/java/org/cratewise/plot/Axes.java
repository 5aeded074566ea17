package org.cratewise.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.cratewise.feature.FeatureSettings;
import org.cratewise.feature.Levels;
import org.cratewise.plot.PlotWords.Word;

/// The axes of all kinds of plots.
final class Axes {
    private static final List<String> PITCHES =
            List.of("C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B");
    private static final int[] OCTAVES = {0, 200, 400, 800, 1600, 3200, 6400};

    private Axes() {}

    static Axis time(double start, double seconds, PlotWords words) {
        boolean minutes = start + seconds >= TimeScale.MINUTES_FROM;
        String title = words.of(Word.TIME) + (minutes ? ", min:s" : ", s");
        return new Axis(title, start, start + seconds, new TimeScale(minutes, words));
    }

    static Axis hertz(FeatureSettings settings, PlotWords words) {
        double bin = settings.binHertz(1);
        Scale scale = new HertzScale(settings::binHertz, hertz -> hertz / bin, words);
        // The last bin ends at half the rate as the first begins at 0: half of each is drawn.
        double last = settings.fftSize() / 2.0 + 0.5;
        return new Axis(words.of(Word.FREQUENCY) + ", Hz", 0.5, last, scale);
    }

    static Axis mel(FeatureSettings settings, PlotWords words) {
        Scale scale = new HertzScale(settings::melHertz, settings::melBand, words);
        return new Axis(words.of(Word.FREQUENCY) + ", Hz", 0, settings.mels(), scale);
    }

    static Axis coefficients(int count, PlotWords words) {
        List<String> names = IntStream.rangeClosed(1, count).mapToObj(String::valueOf).toList();
        return new Axis(words.of(Word.COEFFICIENT), 0, count, new NameScale(names, ""));
    }

    static Axis pitches(PlotWords words) {
        return names(Word.PITCH_CLASS, PITCHES, words);
    }

    static Axis tonal(PlotWords words) {
        List<String> names = new ArrayList<>();
        for (Word circle : List.of(Word.FIFTHS, Word.MINOR_THIRDS, Word.MAJOR_THIRDS))
            for (String axis : List.of(" x", " y")) names.add(words.of(circle) + axis);
        return names(Word.TONAL_AXIS, names, words);
    }

    /// Octave bands as {@link org.cratewise.feature.FeatureKind#CONTRAST} has them.
    static Axis octaves(FeatureSettings settings, PlotWords words) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < OCTAVES.length; i++) {
            int to = i + 1 < OCTAVES.length ? OCTAVES[i + 1] : settings.sampleRate() / 2;
            names.add(OCTAVES[i] + "\u2013" + to);
        }
        return new Axis(words.of(Word.BAND) + ", Hz", 0, names.size(), new NameScale(names, " Hz"));
    }

    private static Axis names(Word title, List<String> names, PlotWords words) {
        return new Axis(words.of(title), 0, names.size(), new NameScale(names, ""));
    }

    static Axis levels(PlotWords words) {
        return new Axis(
                words.of(Word.LEVEL) + ", dB", Levels.FLOOR, 0, new NumberScale("dB", 1, words));
    }

    static Axis fixed(Word title, double from, double to, PlotWords words) {
        return new Axis(words.of(title), from, to, new NumberScale("", 2, words));
    }

    /// Standard deviations around the mean.
    static Axis deviations(PlotWords words) {
        return new Axis(words.of(Word.DEVIATION), -2.5, 2.5, new NumberScale("", 1, words));
    }

    /// A range that the hundredth least and greatest values don't stretch.
    static Axis spread(String title, float[][] frames, Scale scale) {
        float[] values = new float[frames.length * frames[0].length];
        int count = 0;
        for (float[] frame : frames) for (float value : frame) values[count++] = value;
        Arrays.sort(values);
        float low = values[count / 100];
        float high = values[count - 1 - count / 100];
        return new Axis(title, low, high > low ? high : low + 1, scale);
    }
}
