package org.cratewise.genre.lab;

import java.util.List;
import java.util.Random;
import org.cratewise.genre.preset.Input;
import org.cratewise.genre.preset.Input.Statistic;

/// Cuts what was heard of a clip into the segments a preset asks for.
final class Cutter {
    private final Input input;

    Cutter(Input input) {
        this.input = input;
    }

    /// [steps][features] of one of the clip's evenly spread segments.
    float[][] segment(Frames clip, int number) {
        int length = length(clip);
        int room = Math.max(0, clip.count() - length);
        int gaps = input.segments() - 1;
        return cut(clip, gaps == 0 ? room / 2 : (int) Math.round((double) number * room / gaps));
    }

    /// A segment from a random place.
    float[][] random(Frames clip, Random random) {
        return cut(clip, random.nextInt(Math.max(0, clip.count() - length(clip)) + 1));
    }

    private int length(Frames clip) {
        if (input.seconds() == 0) return clip.count();
        return Math.max(1, (int) Math.floor(input.seconds() / clip.frameSeconds() + 1e-6));
    }

    private float[][] cut(Frames clip, int from) {
        int length = length(clip);
        int steps = input.steps() == 0 ? length : input.steps();
        float[][] segment = new float[steps][];
        for (int s = 0; s < steps; s++) {
            int begin = from + (int) ((long) s * length / steps);
            int end = from + (int) ((long) (s + 1) * length / steps);
            segment[s] = step(clip, begin, Math.max(begin + 1, end));
        }
        return segment;
    }

    /// A clip that is too short is heard again from its start.
    private float[] step(Frames clip, int begin, int end) {
        List<Statistic> statistics = input.statistics();
        int features = clip.values()[0].length;
        if (input.steps() == 0) return clip.values()[begin % clip.count()];
        float[] step = new float[features * statistics.size()];
        for (int s = 0; s < statistics.size(); s++)
            for (int f = 0; f < features; f++)
                step[s * features + f] = of(statistics.get(s), clip, begin, end, f);
        return step;
    }

    private static float of(Statistic statistic, Frames clip, int begin, int end, int feature) {
        double sum = 0;
        double squares = 0;
        float greatest = Float.NEGATIVE_INFINITY;
        for (int i = begin; i < end; i++) {
            float value = clip.values()[i % clip.count()][feature];
            sum += value;
            squares += (double) value * value;
            greatest = Math.max(greatest, value);
        }
        int n = end - begin;
        double mean = sum / n;
        return switch (statistic) {
            case MEAN -> (float) mean;
            case DEVIATION -> (float) Math.sqrt(Math.max(0, squares / n - mean * mean));
            case GREATEST -> greatest;
        };
    }
}
