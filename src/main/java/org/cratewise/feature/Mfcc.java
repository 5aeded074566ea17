package org.cratewise.feature;

/// `librosa.feature.mfcc`: the first coefficients of the cosine transform of the mel spectrum in
/// dB,
/// which is cut 80 dB below the loudest value of the recording.
final class Mfcc implements FrameFeature {
    private final Dct dct;
    private final MelHistory history = new MelHistory();

    Mfcc(FeatureSettings settings) {
        dct = new Dct(settings.mels(), settings.mfccs());
    }

    @Override
    public void add(SpectralFrame frame) {
        history.add(frame);
    }

    @Override
    public float[][] finish() {
        double[][] decibels = history.decibels();
        float[][] mfcc = new float[decibels.length][];
        for (int frame = 0; frame < mfcc.length; frame++)
            mfcc[frame] = Rows.floats(dct.apply(decibels[frame]));
        return mfcc;
    }
}
