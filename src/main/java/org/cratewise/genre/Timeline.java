package org.cratewise.genre;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cratewise.feature.Textures;
import org.cratewise.track.Genre;
import org.cratewise.track.Passage;
import org.cratewise.track.Prediction;
import org.cratewise.track.Stretch;

/// Which genre is heard when: why a track is called what it is called.
public final class Timeline {
    /// A model hears a window with two before and two after it, about 6 s; one alone says little.
    private static final int AROUND = 2;

    private Timeline() {}

    /// Lets a model hear each texture window of a track in its surroundings, all in one go.
    ///
    /// @param times [segments][windows], when they are heard
    /// @throws ModelException if the model can't hear these windows
    public static List<Passage> of(GenreModel model, Textures textures, List<List<Stretch>> times) {
        List<Textures> stretches = new ArrayList<>();
        List<Stretch> cells = new ArrayList<>();
        for (int segment = 0; segment < times.size(); segment++)
            for (int window = 0; window < times.get(segment).size(); window++) {
                stretches.add(around(textures, segment, window));
                cells.add(times.get(segment).get(window));
            }
        return passages(cells, stretches.isEmpty() ? List.of() : model.predict(stretches));
    }

    private static Textures around(Textures textures, int segment, int window) {
        float[][] all = textures.segments().get(segment);
        int from = Math.max(0, window - AROUND);
        int to = Math.min(all.length, window + AROUND + 1);
        return new Textures(
                textures.version(), List.<float[][]>of(Arrays.copyOfRange(all, from, to)));
    }

    private static List<Passage> passages(List<Stretch> cells, List<Prediction> predictions) {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++)
            passages.add(new Passage(cells.get(i), predictions.get(i).ranked()));
        return passages;
    }

    /// The passage that sounds most like a genre: the one to play to somebody who wonders.
    public static Optional<Passage> telling(List<Passage> passages, Genre genre) {
        return passages.stream().max(Comparator.comparingDouble(p -> p.probability(genre)));
    }
}
