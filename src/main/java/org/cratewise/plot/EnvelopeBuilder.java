package org.cratewise.plot;

import org.cratewise.audio.PcmSink;

/// Collects the outline of a track of any length: when its parts are used up, two become one.
final class EnvelopeBuilder implements PcmSink {
    private static final int PARTS = 1500;
    private static final int FIRST_LENGTH = 64;

    private final float[] low = new float[2 * PARTS];
    private final float[] high = new float[2 * PARTS];
    private final double[] squares = new double[2 * PARTS];
    private int length = FIRST_LENGTH;
    private int part;
    private int filled;
    private long heard;

    @Override
    public void accept(int window, float[] samples, int count) {
        for (int i = 0; i < count; i++) add(samples[i]);
        heard += count;
    }

    private void add(float sample) {
        if (filled == length) next();
        low[part] = filled == 0 ? sample : Math.min(low[part], sample);
        high[part] = filled == 0 ? sample : Math.max(high[part], sample);
        squares[part] = (filled == 0 ? 0 : squares[part]) + (double) sample * sample;
        filled++;
    }

    private void next() {
        filled = 0;
        if (++part < low.length) return;
        for (int i = 0; i < PARTS; i++) {
            low[i] = Math.min(low[2 * i], low[2 * i + 1]);
            high[i] = Math.max(high[2 * i], high[2 * i + 1]);
            squares[i] = squares[2 * i] + squares[2 * i + 1];
        }
        part = PARTS;
        length *= 2;
    }

    /// @param rate Hz
    Envelope finish(int rate) {
        int parts = part + (filled > 0 ? 1 : 0);
        byte[] lows = new byte[parts];
        byte[] highs = new byte[parts];
        byte[] cores = new byte[parts];
        for (int i = 0; i < parts; i++) {
            int count = i == part ? filled : length;
            lows[i] = step(low[i]);
            highs[i] = step(high[i]);
            cores[i] = step(Math.sqrt(squares[i] / count));
        }
        return new Envelope((double) heard / rate, lows, highs, cores);
    }

    private static byte step(double value) {
        return (byte) Math.round(Math.clamp(value, -1, 1) * 127);
    }
}
