package org.cratewise.ui.chart;

import java.util.List;
import org.cratewise.track.Genre;

/// Points in a plane, each of a genre.
///
/// @param xs [points]
/// @param ys [points]
/// @param genres [points], indices into the names
/// @param names of the genres there are
/// @param labels [points] what each is called
/// @param xName of the axis to the right; empty where axes mean nothing
/// @param yName of the axis upwards
public record Cloud(
        double[] xs,
        double[] ys,
        int[] genres,
        List<Genre> names,
        List<String> labels,
        String xName,
        String yName) {
    public static final Cloud NONE =
            new Cloud(new double[0], new double[0], new int[0], List.of(), List.of(), "", "");

    public int size() {
        return xs.length;
    }
}
