package org.cratewise.plot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.cratewise.feature.FeatureSettings;
import org.cratewise.feature.FileSamples;

/// A stretch of a track as samples.
///
/// @param samples mono PCM in [-1, 1], at least one
/// @param rate Hz
/// @param start where it begins in the track, s
/// @param cut whether the track goes on, for it was too long to be drawn as a whole
public record Excerpt(float[] samples, int rate, double start, boolean cut) {
    /// The longest stretch that is drawn, s: its PCM takes 106 MB.
    public static final double LONGEST = 20 * 60;

    public Excerpt {
        if (samples.length == 0) throw new IllegalArgumentException("No samples");
    }

    /// Decodes a file, or its first 20 minutes.
    ///
    /// @throws IOException with the reason, if it can't be decoded
    /// @throws InterruptedException if the calling thread was interrupted
    public static Excerpt of(Path file) throws IOException, InterruptedException {
        return of(file, 0, LONGEST);
    }

    /// Decodes some seconds of a file, 20 minutes at most.
    ///
    /// @param from s, where to begin
    /// @throws IOException with the reason, if there is nothing to decode
    /// @throws InterruptedException if the calling thread was interrupted
    public static Excerpt of(Path file, double from, double seconds)
            throws IOException, InterruptedException {
        int rate = FeatureSettings.DEFAULT.sampleRate();
        double most = Math.min(seconds, LONGEST);
        float[] samples = FileSamples.of(file, rate, from, most + 1);
        int length = (int) Math.min(samples.length, Math.round(most * rate));
        boolean cut = seconds > LONGEST - 1 && samples.length > length;
        return new Excerpt(Arrays.copyOf(samples, length), rate, from, cut);
    }

    /// How long it is, s.
    public double seconds() {
        return (double) samples.length / rate;
    }
}
