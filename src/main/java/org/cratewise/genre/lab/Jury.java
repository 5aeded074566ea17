package org.cratewise.genre.lab;

import java.util.ArrayList;
import java.util.List;
import org.cratewise.genre.dataset.Example;
import org.cratewise.genre.measure.Judgement;
import org.cratewise.genre.measure.Judgements;
import org.cratewise.genre.network.LayerNetwork;

/// Lets a network judge segments.
record Jury(LayerNetwork network, Targets targets) {
    Judgements judge(List<Segment> segments) {
        double[][] probabilities =
                network.probabilities(segments.stream().map(Segment::values).toList());
        List<Judgement> all = new ArrayList<>();
        for (int i = 0; i < probabilities.length; i++) {
            Example example = segments.get(i).example();
            all.add(
                    new Judgement(
                            example.key(),
                            group(example),
                            targets.truth(example),
                            probabilities[i]));
        }
        return new Judgements(targets.genres(), targets.several(), all);
    }

    private static String group(Example example) {
        return example.artist().isEmpty() ? "track " + example.track() : example.artist();
    }
}
