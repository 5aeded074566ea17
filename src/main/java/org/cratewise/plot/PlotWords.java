package org.cratewise.plot;

import java.util.Locale;
import java.util.function.Function;

/// The words on a plot, in the language of whoever looks at it.
///
/// @param words what a word is in that language
/// @param locale how numbers are written
public record PlotWords(Function<Word, String> words, Locale locale) {
    /// Plain English, for the command line.
    public static final PlotWords ENGLISH = new PlotWords(Word::english, Locale.ROOT);

    /// What needs a word.
    public enum Word {
        WAVEFORM("Waveform"),
        SPECTROGRAM("Spectrogram"),
        MEL("Mel spectrogram"),
        MFCC("MFCC"),
        CHROMA("Chroma"),
        TONNETZ("Tonnetz"),
        CONTRAST("Spectral contrast"),
        TIME("Time"),
        FREQUENCY("Frequency"),
        AMPLITUDE("Amplitude"),
        LEVEL("Level below the loudest"),
        PITCH_CLASS("Pitch class"),
        COEFFICIENT("Coefficient"),
        VALUE("Value"),
        DEVIATION("Standard deviations from the mean"),
        ENERGY("Energy, loudest = 1"),
        TONAL_AXIS("Tonal axis"),
        FIFTHS("Fifths"),
        MINOR_THIRDS("Minor thirds"),
        MAJOR_THIRDS("Major thirds"),
        BAND("Octave band"),
        PEAK_TO_VALLEY("Peak to valley"),
        TO("to"),
        LISTENED("listened to");

        private final String english;

        Word(String english) {
            this.english = english;
        }

        String english() {
            return english;
        }
    }

    /// The word for something.
    public String of(Word word) {
        return words.apply(word);
    }

    /// What a kind of plot is called.
    public String of(PlotKind kind) {
        return of(Word.valueOf(kind.name()));
    }

    /// A number with a fixed count of digits after the point, with a real minus sign.
    public String number(double value, int digits) {
        String text = String.format(locale, "%." + digits + "f", value);
        boolean zero = text.chars().noneMatch(c -> c >= '1' && c <= '9');
        return text.replace("-", zero ? "" : "\u2212");
    }
}
