package org.cratewise.scan;

import java.nio.file.Path;
import org.cratewise.audio.Decoder;
import org.cratewise.audio.Listening;
import org.cratewise.audio.UnreadableAudioException;
import org.cratewise.feature.TextureExtractor;
import org.cratewise.track.Sound;

/// Decodes files and takes texture windows of what it hears meanwhile.
public final class TextureEars implements Ears {
    private final Decoder decoder;

    /// @param decoder at {@link TextureExtractor#RATE}
    public TextureEars(Decoder decoder) {
        this.decoder = decoder;
    }

    @Override
    public Heard listen(Path file, Listening listening, double expectedSeconds)
            throws UnreadableAudioException, InterruptedException {
        TextureExtractor extractor = new TextureExtractor();
        Sound sound = decoder.decode(file, listening, expectedSeconds, extractor);
        return new Heard(sound, extractor.finish());
    }
}
