package org.cratewise.genre.trust;

/// What a share seen in few cases promises for many (Wilson 1927).
public final class Wilson {
    /// One-sided 95 %: the normal distribution's quantile.
    private static final double Z = 1.6449;

    private Wilson() {}

    /// The share that is true with 95 % confidence at least; 0 without cases.
    ///
    /// @param share seen, 0 to 1
    /// @param cases how many
    public static double lower(double share, int cases) {
        if (cases <= 0) return 0;
        double z2 = Z * Z / cases;
        double spread = Z * Math.sqrt(share * (1 - share) / cases + z2 / cases / 4);
        return Math.max(0, (share + z2 / 2 - spread) / (1 + z2));
    }
}
