package org.cratewise.feature;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

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
        float[] samples = FileSamples.of(file, settings.sampleRate());
        return new FeatureExtractor(settings).extract(samples, kinds);
    }
}
