package org.cratewise.feature;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.cratewise.audio.Decoder;
import org.cratewise.audio.Listening;

/// Features of a whole file. Its PCM lies in memory meanwhile: about 5 MB per minute at 22,050 Hz.
public final class FileFeatures {
    private final FeatureSettings settings;

    public FileFeatures(FeatureSettings settings) {
        this.settings = settings;
    }

    /// Decodes all of the file at the settings' rate and measures it.
    ///
    /// @throws IOException with the reason, if the file can't be decoded
    /// @throws IllegalArgumentException as {@link FeatureExtractor#extract}
    /// @throws InterruptedException if the calling thread was interrupted
    public FeatureSequence of(Path file, Set<FeatureKind> kinds)
            throws IOException, InterruptedException {
        Samples samples = new Samples();
        new Decoder(settings.sampleRate())
                .decode(file, Listening.WHOLE, 0, (w, pcm, n) -> samples.add(pcm, n));
        return new FeatureExtractor(settings).extract(samples.all(), kinds);
    }

    private static final class Samples {
        private float[] samples = new float[1 << 20];
        private int length;

        void add(float[] more, int count) {
            if (length + count > samples.length)
                samples = Arrays.copyOf(samples, Math.addExact(length, Math.max(length, count)));
            System.arraycopy(more, 0, samples, length, count);
            length += count;
        }

        float[] all() {
            return Arrays.copyOf(samples, length);
        }
    }
}
