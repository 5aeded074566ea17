package org.cratewise.genre.split;

/// How a data set is parted.
///
/// @param valid share for validation, of what isn't for the test
/// @param test share for the test; not used with folds
/// @param seed of everything random
/// @param folds 0, or how many parts take turns as the test
/// @param fold which part is the test, from 0
public record SplitOptions(
        SplitWay way, double valid, double test, long seed, int folds, int fold) {
    public SplitOptions {
        if (!(valid >= 0 && valid < 1 && test >= 0 && test < 1))
            throw new IllegalArgumentException(
                    "Shares lie between 0 and 1, not " + valid + " and " + test);
        if (folds == 1 || folds < 0 || fold < 0 || folds > 0 && fold >= folds)
            throw new IllegalArgumentException("There is no fold " + fold + " of " + folds);
        if (folds > 0 && way == SplitWay.LISTS)
            throw new IllegalArgumentException("Lists have no folds");
    }

    /// Without folds.
    public static SplitOptions of(SplitWay way, double valid, double test, long seed) {
        return new SplitOptions(way, valid, test, seed, 0, 0);
    }

    /// The same parted another way.
    public SplitOptions by(SplitWay other) {
        return new SplitOptions(other, valid, test, seed, folds, fold);
    }

    /// The same with another seed.
    public SplitOptions withSeed(long other) {
        return new SplitOptions(way, valid, test, other, folds, fold);
    }

    /// One part of so many as the test.
    public SplitOptions withFold(int folds, int fold) {
        return new SplitOptions(way, valid, test, seed, folds, fold);
    }
}
