package org.cratewise.genre.lab;

import java.util.List;
import org.cratewise.genre.dataset.Example;
import org.cratewise.track.Genre;

/// What a network should answer.
///
/// @param genres in the order of its outputs
/// @param several whether a clip may have several genres; otherwise its first counts
/// @param smoothing share of the target spread over all genres
record Targets(List<Genre> genres, boolean several, double smoothing) {
    /// [genres] whether it is one of the clip's.
    boolean[] truth(Example example) {
        boolean[] truth = new boolean[genres.size()];
        for (Genre genre : several ? example.genres() : List.of(example.genre())) {
            int at = genres.indexOf(genre);
            if (at >= 0) truth[at] = true;
        }
        return truth;
    }

    /// [segments][genres]
    float[][] of(List<Segment> segments) {
        float[][] targets = new float[segments.size()][genres.size()];
        for (int i = 0; i < targets.length; i++) {
            boolean[] truth = truth(segments.get(i).example());
            double floor = smoothing / (several ? 2 : truth.length);
            for (int g = 0; g < truth.length; g++)
                targets[i][g] = (float) (floor + (truth[g] ? 1 - smoothing : 0));
        }
        return targets;
    }
}
