package org.cratewise.plot;

import java.util.EnumSet;
import org.cratewise.feature.FeatureExtractor;
import org.cratewise.feature.FeatureKind;
import org.cratewise.feature.FeatureSequence;
import org.cratewise.feature.FeatureSettings;
import org.cratewise.feature.Levels;
import org.cratewise.plot.PlotWords.Word;

/// Measures what is drawn.
public final class Plots {
    /// Cepstral coefficients, with the one that isn't drawn.
    private static final int COEFFICIENTS = 21;

    /// The most frames a spectrogram keeps: at 1,025 bins that is 25 MB.
    private static final int MOST_FRAMES = 6200;

    private final PlotWords words;

    public Plots(PlotWords words) {
        this.words = words;
    }

    /// Measures PCM. A spectrogram of a long stretch has fewer frames in a second.
    ///
    /// @throws IllegalArgumentException if there are no samples
    public Plot of(PlotKind kind, Excerpt pcm) {
        if (kind == PlotKind.WAVEFORM)
            return new Wave(pcm.samples(), pcm.rate(), pcm.start(), words);
        FeatureSettings settings = settings(kind, pcm);
        FeatureSequence frames =
                new FeatureExtractor(settings).extract(pcm.samples(), EnumSet.of(measure(kind)));
        return heat(
                kind, scaled(kind, frames), settings, Axes.time(pcm.start(), pcm.seconds(), words));
    }

    private static FeatureSettings settings(PlotKind kind, Excerpt pcm) {
        FeatureSettings usual = FeatureSettings.DEFAULT;
        int hop = usual.hop();
        boolean large = kind == PlotKind.SPECTROGRAM || kind == PlotKind.MEL;
        while (large && hop < usual.fftSize() && pcm.samples().length / hop > MOST_FRAMES) hop *= 2;
        return new FeatureSettings(pcm.rate(), usual.fftSize(), hop, COEFFICIENTS, usual.mels());
    }

    private static FeatureKind measure(PlotKind kind) {
        return switch (kind) {
            case SPECTROGRAM -> FeatureKind.SPECTRUM;
            case MEL -> FeatureKind.MEL;
            case MFCC -> FeatureKind.MFCC;
            case CHROMA -> FeatureKind.CHROMA;
            case TONNETZ -> FeatureKind.TONNETZ;
            case CONTRAST -> FeatureKind.CONTRAST;
            case WAVEFORM -> throw new IllegalArgumentException("Samples are their own measure");
        };
    }

    private static FeatureSequence scaled(PlotKind kind, FeatureSequence frames) {
        boolean power = kind == PlotKind.SPECTROGRAM || kind == PlotKind.MEL;
        if (!power) return frames;
        float[][] levels = Levels.belowLoudest(frames.values());
        return new FeatureSequence(frames.columns(), levels, frames.frameSeconds());
    }

    private Plot heat(PlotKind kind, FeatureSequence frames, FeatureSettings settings, Axis time) {
        float[][] values = frames.values();
        NumberScale plain = new NumberScale("", 2, words);
        NumberScale decibels = new NumberScale("dB", 1, words);
        Axis levels = Axes.levels(words);
        HeatOptions options =
                switch (kind) {
                    case SPECTROGRAM ->
                            new HeatOptions(
                                    time, Axes.hertz(settings, words), levels, decibels, 0, true);
                    case MEL ->
                            new HeatOptions(
                                    time, Axes.mel(settings, words), levels, decibels, 0, true);
                    case MFCC -> coefficients(time, plain);
                    case CHROMA -> pitches(time, plain);
                    case TONNETZ -> tonal(time, values, plain);
                    case CONTRAST -> octaves(time, settings, values, decibels);
                    case WAVEFORM -> throw new IllegalArgumentException("No rows of values");
                };
        // Each coefficient has a range of its own; only its ups and downs can be seen.
        float[][] shades = kind == PlotKind.MFCC ? Standard.columns(values) : values;
        return new Heat(kind, words.of(kind), frames, shades, options);
    }

    private HeatOptions coefficients(Axis time, Scale plain) {
        Axis rows = Axes.coefficients(COEFFICIENTS - 1, words);
        return new HeatOptions(time, rows, Axes.deviations(words), plain, 1, false);
    }

    private HeatOptions pitches(Axis time, Scale plain) {
        Axis energy = Axes.fixed(Word.ENERGY, 0, 1, words);
        return new HeatOptions(time, Axes.pitches(words), energy, plain, 0, false);
    }

    private HeatOptions tonal(Axis time, float[][] values, Scale plain) {
        Axis range = Axes.spread(words.of(Word.VALUE), values, plain);
        return new HeatOptions(time, Axes.tonal(words), range, plain, 0, false);
    }

    private HeatOptions octaves(
            Axis time, FeatureSettings settings, float[][] values, Scale decibels) {
        Axis range = Axes.spread(words.of(Word.PEAK_TO_VALLEY) + ", dB", values, decibels);
        return new HeatOptions(time, Axes.octaves(settings, words), range, decibels, 0, false);
    }
}
