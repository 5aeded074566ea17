package org.cratewise.genre;

import java.util.HashMap;
import java.util.Map;
import org.nd4j.linalg.schedule.ISchedule;
import org.nd4j.linalg.schedule.MapSchedule;
import org.nd4j.linalg.schedule.ScheduleType;

/// The one-cycle learning rate (Smith and Topin 2018): up for three tenths of the steps, then down
/// to next to nothing, both along a half cosine.
public final class OneCycle {
    private static final double START = 1 / 25.0;
    private static final double END = 1e-5;
    private static final double RISE = 0.3;
    private static final int STAIR = 5;

    private OneCycle() {}

    /// @param peak the highest learning rate
    public static ISchedule of(double peak, int steps) {
        Map<Integer, Double> stairs = new HashMap<>();
        for (int step = 0; step <= steps; step += STAIR) stairs.put(step, peak * at(step, steps));
        return new MapSchedule(ScheduleType.ITERATION, stairs);
    }

    /// The share of the peak at a step.
    static double at(int step, int steps) {
        double top = RISE * steps;
        return step < top
                ? between(START, 1, step / top)
                : between(1, END, (step - top) / (steps - top));
    }

    private static double between(double from, double to, double share) {
        return to + (from - to) * (1 + Math.cos(Math.PI * share)) / 2;
    }
}
