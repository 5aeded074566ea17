package org.cratewise.feature;

import java.nio.file.Path;
import java.util.Arrays;
import org.cratewise.audio.Decoder;
import org.cratewise.audio.Listening;
import org.cratewise.audio.UnreadableAudioException;
import org.cratewise.track.Stretch;

/// The mono PCM of a whole file. It lies in memory: about 5 MB per minute at 22,050 Hz.
public final class FileSamples {
    private float[] samples = new float[1 << 20];
    private int length;

    private FileSamples() {}

    /// @param sampleRate Hz
    /// @return samples in [-1, 1]
    /// @throws UnreadableAudioException with the reason, if it can't be decoded
    /// @throws InterruptedException if the calling thread was interrupted
    public static float[] of(Path file, int sampleRate)
            throws UnreadableAudioException, InterruptedException {
        FileSamples samples = new FileSamples();
        new Decoder(sampleRate)
                .decode(file, Listening.WHOLE, 0, (window, pcm, n) -> samples.add(pcm, n));
        return Arrays.copyOf(samples.samples, samples.length);
    }

    /// The mono PCM of some seconds of a file.
    ///
    /// @param from s, where to begin
    /// @throws UnreadableAudioException with the reason, if nothing is there to be decoded
    /// @throws InterruptedException if the calling thread was interrupted
    public static float[] of(Path file, int sampleRate, double from, double seconds)
            throws UnreadableAudioException, InterruptedException {
        FileSamples samples = new FileSamples();
        new Decoder(sampleRate)
                .decode(
                        file,
                        new Stretch(from, from + seconds),
                        (window, pcm, n) -> samples.add(pcm, n));
        return Arrays.copyOf(samples.samples, samples.length);
    }

    private void add(float[] more, int count) {
        if (length + count > samples.length)
            samples = Arrays.copyOf(samples, Math.addExact(length, Math.max(length, count)));
        System.arraycopy(more, 0, samples, length, count);
        length += count;
    }
}
