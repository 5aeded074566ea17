package org.cratewise.feature;

/// A feature in the making: it is shown every frame, then gives its values.
interface FrameFeature {
    void add(SpectralFrame frame);

    /// `[frames][values]`; to be called once, after the last frame.
    float[][] finish();
}
