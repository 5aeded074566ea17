package org.cratewise.feature;

import org.cratewise.audio.PcmSink;

/// Turns mono PCM of 22,050 Hz into texture windows while it is decoded. One extractor serves one
/// track and one thread.
public final class TextureExtractor implements PcmSink {
    /// Changes whenever the numbers change: windows of another version can't be compared.
    public static final String VERSION = "texture-1";

    /// Sampling rate of the PCM it takes, Hz.
    public static final int RATE = TextureRows.RATE;

    /// Numbers in a window.
    public static final int FEATURES = TextureWindow.SIZE;

    private final TextureSegments segments = new TextureSegments();
    private final TextureFrames frames;
    private int window;

    public TextureExtractor() {
        frames = new TextureFrames(segments::accept);
    }

    /// An extractor that hears through a tone control; training uses it to vary recordings.
    public TextureExtractor(TextureTone tone) {
        frames = new TextureFrames(rows -> segments.accept(tone.apply(rows)));
    }

    /// A new listening window begins a new segment: no texture window crosses a gap.
    @Override
    public void accept(int window, float[] samples, int length) {
        if (window != this.window) {
            segments.cut();
            frames.restart();
            this.window = window;
        }
        frames.accept(samples, length);
    }

    /// The texture windows of all that was heard, without the track's mean level; no segment at all
    /// where no listening window had a second of sound. Call it once.
    public Textures finish() {
        return new Textures(VERSION, segments.finish());
    }
}
