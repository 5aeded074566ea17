package org.cratewise.feature;

/// `librosa.onset.onset_strength` with its defaults: the rises of the mel bands in dB since the
/// frame
/// before, their mean over the bands, moved right by half a frame. The first frames, which look
/// back
/// beyond the beginning, are 0.
final class Onset implements FrameFeature {
    private final MelHistory history = new MelHistory();
    private final int shift;

    Onset(FeatureSettings settings) {
        shift = settings.fftSize() / (2 * settings.hop());
    }

    @Override
    public void add(SpectralFrame frame) {
        history.add(frame);
    }

    @Override
    public float[][] finish() {
        double[][] decibels = history.decibels();
        float[][] strength = new float[decibels.length][1];
        for (int frame = shift + 1; frame < strength.length; frame++)
            strength[frame][0] = (float) rise(decibels[frame - shift - 1], decibels[frame - shift]);
        return strength;
    }

    private static double rise(double[] before, double[] now) {
        double sum = 0;
        for (int band = 0; band < now.length; band++) sum += Math.max(0, now[band] - before[band]);
        return sum / now.length;
    }
}
