package org.cratewise.genre.measure;

/// What a network made of one segment or clip.
///
/// @param clip whose it is
/// @param group what is drawn together when intervals are estimated: the artist or the track
/// @param truth [genres] whether it has the genre
/// @param probabilities [genres]
public record Judgement(String clip, String group, boolean[] truth, double[] probabilities) {
    /// The most probable genre.
    int best() {
        return Likeliest.of(probabilities);
    }

    /// Whether the most probable genre is one it has.
    boolean hit() {
        return truth[best()];
    }

    /// How many genres it doesn't have are at least as probable as the likeliest that it has.
    int rank() {
        double top = Double.NEGATIVE_INFINITY;
        for (int g = 0; g < truth.length; g++) if (truth[g]) top = Math.max(top, probabilities[g]);
        int rank = 0;
        for (int g = 0; g < truth.length; g++) if (!truth[g] && probabilities[g] >= top) rank++;
        return hit() ? 0 : Math.max(1, rank);
    }

    /// [genres] what is claimed: the most probable genre, or, where a clip may have several, all of
    /// at least a half.
    boolean[] claims(boolean several) {
        boolean[] claims = new boolean[probabilities.length];
        if (!several) claims[best()] = true;
        else for (int g = 0; g < claims.length; g++) claims[g] = probabilities[g] >= 0.5;
        return claims;
    }
}
