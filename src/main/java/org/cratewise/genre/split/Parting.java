package org.cratewise.genre.split;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Draws sides for groups of clips, so that every genre, one call each, is parted in the same
/// shares.
final class Parting {
    private final SplitOptions options;
    private final Random random;

    Parting(SplitOptions options) {
        this.options = options;
        this.random = new Random(options.seed());
    }

    /// @param sizes clips in each group
    /// @return the side of each group
    List<Side> sides(List<Integer> sizes) {
        List<Side> sides = new ArrayList<>(Collections.nCopies(sizes.size(), Side.TRAIN));
        List<Integer> order = new ArrayList<>(IntStream.range(0, sizes.size()).boxed().toList());
        Collections.shuffle(order, random);
        List<Integer> test = options.folds() > 0 ? fold(order, sizes) : first(order, sizes);
        test.forEach(group -> sides.set(group, Side.TEST));
        order.removeAll(new HashSet<>(test));
        draw(order, sizes, options.valid()).forEach(group -> sides.set(group, Side.VALID));
        return sides;
    }

    private List<Integer> first(List<Integer> order, List<Integer> sizes) {
        return draw(order, sizes, options.test());
    }

    /// As many groups as come nearest to a share of the clips.
    private static List<Integer> draw(List<Integer> order, List<Integer> sizes, double share) {
        double wanted = share * order.stream().mapToInt(sizes::get).sum();
        List<Integer> drawn = new ArrayList<>();
        double clips = 0;
        for (int group : order) {
            if (clips + sizes.get(group) / 2.0 > wanted) continue;
            drawn.add(group);
            clips += sizes.get(group);
        }
        return drawn;
    }

    /// Big groups first, each to the fold that has the fewest clips.
    private List<Integer> fold(List<Integer> order, List<Integer> sizes) {
        int[] clips = new int[options.folds()];
        List<Integer> mine = new ArrayList<>();
        List<Integer> bigFirst =
                order.stream().sorted(Comparator.comparing(sizes::get).reversed()).toList();
        for (int group : bigFirst) {
            int fewest = 0;
            for (int f = 1; f < clips.length; f++) if (clips[f] < clips[fewest]) fewest = f;
            clips[fewest] += sizes.get(group);
            if (fewest == options.fold()) mine.add(group);
        }
        return mine;
    }

    String describe() {
        String test =
                options.folds() > 0
                        ? "fold %d of %d is the test".formatted(options.fold() + 1, options.folds())
                        : "%.0f %% for the test".formatted(100 * options.test());
        return "%s, %.0f %% of the rest for validation, each genre alike; seed %d"
                .formatted(test, 100 * options.valid(), options.seed());
    }
}
