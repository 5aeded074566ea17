package org.cratewise.genre.dataset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Collects the examples of a data set and keeps account of what is left out.
final class Gathering {
    private final List<Example> examples = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private final Map<String, DataSet.Dropped> dropped = new LinkedHashMap<>();

    void add(Example example) {
        if (keys.add(example.key())) examples.add(example);
        else drop(Reason.TWICE.words(), example.key());
    }

    void drop(String reason, String what) {
        dropped.merge(
                reason,
                new DataSet.Dropped(reason, 1, what),
                (old, more) -> new DataSet.Dropped(reason, old.count() + 1, old.example()));
    }

    DataSet finish(String name) {
        return new DataSet(name, examples, List.copyOf(dropped.values()));
    }
}
