package org.cratewise.genre.trust;

/// What a share seen in few cases promises for many (Wilson 1927).
public final class Wilson {
    /// One-sided 95 %: the normal distribution's quantile.
    public static final double ONCE = 1.6449;

    /// The same for some fourteen questions at once (Bonferroni).
    public static final double OFTEN = 2.69;

    private Wilson() {}

    /// The share that is true at least, with some confidence; 0 without cases.
    ///
    /// @param share seen, 0 to 1
    /// @param cases how many
    /// @param confidence as a quantile of the normal distribution
    public static double lower(double share, int cases, double confidence) {
        if (cases <= 0) return 0;
        double z2 = confidence * confidence / cases;
        double spread = confidence * Math.sqrt(share * (1 - share) / cases + z2 / cases / 4);
        return Math.max(0, (share + z2 / 2 - spread) / (1 + z2));
    }
}
