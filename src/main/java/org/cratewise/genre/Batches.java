package org.cratewise.genre;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.cratewise.track.Genre;

/// Draws training batches. Step n's batch depends on nothing but the seed and n, so an interrupted
/// training goes on as if nothing had happened.
final class Batches {
    private final List<List<Clip>> byGenre = new ArrayList<>();
    private final List<Genre> genres;
    private final Standardization standard;
    private final TrainingOptions options;
    private final double[] chances;

    Batches(
            List<Clip> clips,
            List<Genre> genres,
            Standardization standard,
            TrainingOptions options) {
        this.genres = genres;
        this.standard = standard;
        this.options = options;
        for (Genre genre : genres)
            byGenre.add(clips.stream().filter(c -> c.plan().genre().equals(genre)).toList());
        chances = byGenre.stream().mapToDouble(of -> Math.sqrt(of.size())).toArray();
    }

    /// Standardized sequences and their targets.
    ///
    /// @param x [sequences][features][windows], row by row
    /// @param y [sequences][genres], row by row
    record Batch(float[] x, float[] y) {}

    Batch at(int step) {
        Random random = new Random(Seeds.of(options.seed(), step));
        int perX = standard.features() * options.windows();
        float[] x = new float[options.batch() * perX];
        float[] y = new float[options.batch() * genres.size()];
        for (int i = 0; i < options.batch(); i++) {
            Clip clip = draw(random);
            fill(clip, random, x, i * perX);
            target(clip.plan(), y, i * genres.size());
        }
        mix(new Batch(x, y), random);
        return new Batch(x, y);
    }

    private Clip draw(Random random) {
        double at = random.nextDouble() * Arrays.stream(chances).sum();
        int genre = 0;
        while (genre < chances.length - 1 && (at >= chances[genre] || chances[genre] == 0))
            at -= chances[genre++];
        List<Clip> clips = byGenre.get(genre);
        return clips.get(random.nextInt(clips.size()));
    }

    /// A stretch of a random take from a random place; a short one begins again. Its noise is the
    /// same in all windows: it stands for another recording, not for a noisy one.
    private void fill(Clip clip, Random random, float[] x, int at) {
        var take = clip.takes().get(random.nextInt(clip.takes().size()));
        float[][] segment = take.segments().get(random.nextInt(take.segments().size()));
        int windows = options.windows();
        int from = random.nextInt(Math.max(1, segment.length - windows + 1));
        for (int f = 0; f < standard.features(); f++) {
            float noise = (float) (options.noise() * random.nextGaussian());
            for (int t = 0; t < windows; t++) {
                float value = segment[(from + t) % segment.length][f];
                x[at + f * windows + t] = standard.apply(f, value) + noise;
            }
        }
    }

    private void target(ClipPlan plan, float[] y, int at) {
        double second = second(plan);
        double sure = 1 - options.smoothing();
        for (int g = 0; g < genres.size(); g++) {
            double share = genres.get(g).equals(plan.genre()) ? 1 - second : 0;
            if (plan.second().isPresent() && genres.get(g).equals(plan.second().get()))
                share += second;
            y[at + g] = (float) (sure * share + options.smoothing() / genres.size());
        }
    }

    private double second(ClipPlan plan) {
        if (plan.second().isEmpty()) return 0;
        return plan.part() == Part.AMBIGUOUS ? 0.5 : options.second();
    }

    /// Mixup (Zhang et al. 2018): every sequence and target with a little of another one's.
    private void mix(Batch batch, Random random) {
        if (options.mixing() == 0) return;
        double beta = Seeds.beta(random, options.mixing());
        float own = (float) Math.max(beta, 1 - beta);
        int[] partner = Seeds.permutation(random, options.batch());
        blend(batch.x, partner, own);
        blend(batch.y, partner, own);
    }

    private static void blend(float[] rows, int[] partner, float own) {
        float[] before = rows.clone();
        int length = rows.length / partner.length;
        for (int i = 0; i < partner.length; i++)
            for (int j = 0; j < length; j++)
                rows[i * length + j] =
                        own * before[i * length + j] + (1 - own) * before[partner[i] * length + j];
    }
}
