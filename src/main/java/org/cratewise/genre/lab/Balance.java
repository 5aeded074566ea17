package org.cratewise.genre.lab;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cratewise.genre.dataset.Example;
import org.cratewise.genre.preset.Schedule;
import org.cratewise.genre.split.Side;
import org.cratewise.genre.split.Split;
import org.cratewise.track.Genre;

/// How many random segments each clip gives so that all genres have enough.
final class Balance {
    private Balance() {}

    /// By the clip's key. Only clips that are all training give any: a random segment of another
    /// would overlap the test.
    ///
    /// @param segments that each clip has anyway
    static Map<String, Integer> extra(
            List<Example> examples, Split split, int segments, Schedule schedule) {
        Map<Genre, List<Example>> genres = new TreeMap<>();
        for (Example e : examples)
            if (!split.sides(e).isEmpty() && split.sides(e).stream().allMatch(Side.TRAIN::equals))
                genres.computeIfAbsent(e.genre(), any -> new ArrayList<>()).add(e);
        int most = genres.values().stream().mapToInt(List::size).max().orElse(0) * segments;
        int wanted = Math.max(schedule.perGenre(), schedule.balanced() ? most : 0);
        Map<String, Integer> extra = new HashMap<>();
        for (List<Example> clips : genres.values()) {
            long lacking = Math.max(0, wanted - clips.size() * segments);
            for (int i = 0; i < clips.size(); i++)
                extra.put(
                        clips.get(i).key(),
                        (int) (lacking * (i + 1) / clips.size() - lacking * i / clips.size()));
        }
        return extra;
    }
}
