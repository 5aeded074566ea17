package org.cratewise.feature;

/// Describes 24 frames, about 2 s, in 585 numbers: timbre, its spread and movement, percentiles of
/// every mel band, onsets and their slow modulation, harmony and contrast.
final class TextureWindow {
    static final int FRAMES = 24;
    static final int HOP = 12;
    static final int TIMBRE = 0;
    static final int PERCENTILES = TIMBRE + TextureTimbre.SIZE;
    static final int ONSETS = PERCENTILES + TexturePercentiles.SIZE;
    static final int HARMONY = ONSETS + TextureOnsets.SIZE;
    static final int SIZE = HARMONY + TextureHarmony.SIZE;

    private final TextureTimbre timbre = new TextureTimbre();
    private final TexturePercentiles percentiles = new TexturePercentiles();
    private final TextureOnsets onsets = new TextureOnsets();
    private final TextureHarmony harmony = new TextureHarmony();

    /// @param frames [24][118] as {@link TextureFrame} describes them
    /// @return [585]
    float[] describe(float[][] frames) {
        float[] window = new float[SIZE];
        timbre.of(frames, window, TIMBRE);
        percentiles.of(frames, window, PERCENTILES);
        onsets.of(frames, window, ONSETS);
        harmony.of(frames, window, HARMONY);
        return window;
    }

    /// Takes the level of the whole track out of a window: only means and percentiles know it.
    ///
    /// @param db mean level of all frames and mel bands
    static void unlevel(float[] window, double db) {
        window[TIMBRE] -= (float) (db * TextureCepstrum.perDecibel());
        for (int i = PERCENTILES; i < ONSETS; i++) window[i] -= (float) db;
        window[HARMONY + TextureHarmony.LEVEL] -= (float) db;
    }
}
