package org.cratewise.ui.plot;

import org.cratewise.plot.PlotWords;
import org.cratewise.ui.kit.Messages;

/// The words of plots in the window's language.
final class WindowWords {
    private WindowWords() {}

    static PlotWords now() {
        return new PlotWords(WindowWords::of, Messages.language());
    }

    static String of(PlotWords.Word word) {
        return switch (word) {
            case WAVEFORM -> Messages.text("plot.waveform");
            case SPECTROGRAM -> Messages.text("plot.spectrogram");
            case MEL -> Messages.text("plot.mel");
            case MFCC -> Messages.text("plot.mfcc");
            case CHROMA -> Messages.text("plot.chroma");
            case TONNETZ -> Messages.text("plot.tonnetz");
            case CONTRAST -> Messages.text("plot.contrast");
            case TIME -> Messages.text("plot.time");
            case FREQUENCY -> Messages.text("plot.frequency");
            case AMPLITUDE -> Messages.text("plot.amplitude");
            case LEVEL -> Messages.text("plot.level");
            case PITCH_CLASS -> Messages.text("plot.pitch_class");
            case COEFFICIENT -> Messages.text("plot.coefficient");
            case VALUE -> Messages.text("plot.value");
            case DEVIATION -> Messages.text("plot.deviation");
            case ENERGY -> Messages.text("plot.energy");
            case TONAL_AXIS -> Messages.text("plot.tonal_axis");
            case FIFTHS -> Messages.text("plot.fifths");
            case MINOR_THIRDS -> Messages.text("plot.minor_thirds");
            case MAJOR_THIRDS -> Messages.text("plot.major_thirds");
            case BAND -> Messages.text("plot.band");
            case PEAK_TO_VALLEY -> Messages.text("plot.peak_to_valley");
            case TO -> Messages.text("plot.to");
            case LISTENED -> Messages.text("plot.listened");
        };
    }
}
