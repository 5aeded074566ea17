package org.cratewise.genre.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/// Between what a figure would lie in 95 of 100 tests like this one.
public record Interval(double low, double high) {
    private static final int DRAWS = 1000;
    private static final double TAIL = 0.025;

    /// By drawing whole groups with replacement (Efron's percentile bootstrap), since the segments
    /// of a track and the tracks of an artist are right or wrong together.
    static Interval of(Judgements judgements, ToDoubleFunction<Counts> figure) {
        List<Counts> groups = groups(judgements);
        if (groups.isEmpty()) return new Interval(0, 0);
        Random random = new Random(1);
        double[] figures = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            Counts drawn = new Counts(judgements.genres().size());
            for (int i = 0; i < groups.size(); i++)
                drawn.add(groups.get(random.nextInt(groups.size())));
            figures[draw] = figure.applyAsDouble(drawn);
        }
        Arrays.sort(figures);
        int tail = (int) (TAIL * DRAWS);
        return new Interval(figures[tail], figures[DRAWS - 1 - tail]);
    }

    private static List<Counts> groups(Judgements judgements) {
        Map<String, Counts> groups = new HashMap<>();
        List<Counts> inOrder = new ArrayList<>();
        for (Judgement judgement : judgements.all()) {
            Counts counts = groups.get(judgement.group());
            if (counts == null) {
                counts = new Counts(judgements.genres().size());
                groups.put(judgement.group(), counts);
                inOrder.add(counts);
            }
            counts.add(judgement, judgements.several());
        }
        return inOrder;
    }
}
