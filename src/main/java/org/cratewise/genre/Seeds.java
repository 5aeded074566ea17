package org.cratewise.genre;

import java.util.Random;

/// Random things that depend on seeds only.
public final class Seeds {
    private Seeds() {}

    /// A seed for one step, unlike those of its neighbours (the finalizer of SplitMix64).
    public static long of(long seed, int step) {
        long z = seed * 0x9E3779B97F4A7C15L + step * 0xD1B54A32D192ED03L;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    /// A draw from the beta distribution with both parameters the same (Jöhnk 1964).
    static double beta(Random random, double parameter) {
        while (true) {
            double a = Math.pow(random.nextDouble(), 1 / parameter);
            double b = Math.pow(random.nextDouble(), 1 / parameter);
            if (a + b > 0 && a + b <= 1) return a / (a + b);
        }
    }

    static int[] permutation(Random random, int size) {
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            int j = random.nextInt(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }
}
