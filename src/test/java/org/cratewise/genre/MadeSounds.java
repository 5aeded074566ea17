package org.cratewise.genre;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/// Sounds that are no music, 20 s each at 22,050 Hz.
final class MadeSounds {
    private static final int RATE = 22_050;
    private static final int LENGTH = 20 * RATE;

    private MadeSounds() {}

    static Map<String, float[]> all() {
        Map<String, float[]> sounds = new LinkedHashMap<>();
        sounds.put("silence", new float[LENGTH]);
        sounds.put("faint noise", noise(1e-4, 0));
        sounds.put("white noise", noise(0.2, 0));
        sounds.put("pink noise", noise(0.2, 0.95));
        sounds.put("brown noise", noise(0.2, 0.999));
        sounds.put("hum", hum(50));
        sounds.put("tone", hum(1000));
        sounds.put("clicks", clicks());
        sounds.put("siren", siren());
        sounds.put("speech", speech());
        return sounds;
    }

    /// @param memory share of the last sample in the next
    private static float[] noise(double level, double memory) {
        Random random = new Random(1);
        float[] noise = new float[LENGTH];
        double last = 0;
        for (int i = 0; i < LENGTH; i++) {
            last = memory * last + Math.sqrt(1 - memory * memory) * random.nextGaussian();
            noise[i] = (float) (level * last);
        }
        return noise;
    }

    private static float[] hum(double hertz) {
        float[] hum = new float[LENGTH];
        for (int i = 0; i < LENGTH; i++)
            for (int k = 1; k <= 8 && k * hertz < RATE / 2.0; k++)
                hum[i] += (float) (0.2 / k * Math.sin(2 * Math.PI * k * hertz * i / RATE));
        return hum;
    }

    private static float[] clicks() {
        float[] clicks = new float[LENGTH];
        for (int i = 0; i < LENGTH; i += RATE / 2) clicks[i] = 0.9f;
        return clicks;
    }

    private static float[] siren() {
        float[] siren = new float[LENGTH];
        double phase = 0;
        for (int i = 0; i < LENGTH; i++) {
            phase += (700 + 400 * Math.sin(Math.PI * i / RATE)) / RATE;
            siren[i] = phase % 1 < 0.5 ? 0.4f : -0.4f;
        }
        return siren;
    }

    /// A glottal buzz of wandering pitch through two formants that change with every syllable, with
    /// pauses between words and hissed consonants.
    private static float[] speech() {
        Random random = new Random(2);
        float[] speech = new float[LENGTH];
        double phase = 0;
        int syllable = RATE / 5;
        for (int from = 0; from < LENGTH; from += syllable) {
            if (random.nextInt(5) == 0) continue;
            Formant first = new Formant(300 + random.nextInt(500));
            Formant second = new Formant(900 + random.nextInt(1500));
            double pitch = 110 + random.nextInt(50);
            int hiss = random.nextInt(syllable / 3);
            for (int i = 0; i < syllable && from + i < LENGTH; i++) {
                phase += pitch / RATE;
                double buzz = phase >= 1 ? 1 : 0;
                phase %= 1;
                double source = i < hiss ? 0.1 * random.nextGaussian() : buzz;
                double envelope = Math.sin(Math.PI * i / syllable);
                speech[from + i] =
                        (float) (0.1 * envelope * (first.of(source) + second.of(source)));
            }
        }
        return speech;
    }

    /// A resonator of two poles, 80 Hz wide.
    private static final class Formant {
        private final double a;
        private final double b;
        private double last;
        private double before;

        Formant(double hertz) {
            double radius = Math.exp(-Math.PI * 80 / RATE);
            a = 2 * radius * Math.cos(2 * Math.PI * hertz / RATE);
            b = -radius * radius;
        }

        double of(double source) {
            double now = source + a * last + b * before;
            before = last;
            last = now;
            return now;
        }
    }
}
