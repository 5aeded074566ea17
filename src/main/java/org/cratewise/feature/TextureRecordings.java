package org.cratewise.feature;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cratewise.audio.Decoder;
import org.cratewise.audio.Listening;
import org.cratewise.audio.UnreadableAudioException;

/// Hears recordings for training: each plain, and through some tone controls as well, from one
/// decoding. Safe for several threads.
public final class TextureRecordings {
    private final Decoder decoder = new Decoder();

    /// The texture windows of a whole file.
    ///
    /// @param tones what else to hear it through
    /// @return plain first, then one per tone
    /// @throws UnreadableAudioException with the reason, if it can't be decoded
    /// @throws InterruptedException if the calling thread was interrupted
    public List<Textures> hear(Path file, List<TextureTone> tones)
            throws UnreadableAudioException, InterruptedException {
        List<TextureExtractor> ears =
                Stream.concat(
                                Stream.of(new TextureExtractor()),
                                tones.stream().map(TextureExtractor::new))
                        .toList();
        decoder.decode(
                file,
                Listening.WHOLE,
                0,
                (window, samples, length) ->
                        ears.forEach(ear -> ear.accept(window, samples, length)));
        return ears.stream().map(TextureExtractor::finish).toList();
    }
}
