package org.cratewise.genre.measure;

/// @param precision share of claims that are right; 0 without any
/// @param recall share of what is there that is claimed
/// @param f1 their harmonic mean
public record Rates(double precision, double recall, double f1) {
    static Rates of(long right, long wrong, long missed) {
        return new Rates(
                share(right, right + wrong),
                share(right, right + missed),
                share(2 * right, 2 * right + wrong + missed));
    }

    private static double share(long part, long all) {
        return all == 0 ? 0 : (double) part / all;
    }
}
