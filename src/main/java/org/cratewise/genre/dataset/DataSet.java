package org.cratewise.genre.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cratewise.track.Genre;

/// Labelled clips, and what was left out on the way to them.
///
/// @param name where they come from, for people
/// @param dropped for each reason
public record DataSet(String name, List<Example> examples, List<Dropped> dropped) {
    public DataSet {
        examples = List.copyOf(examples);
        dropped = List.copyOf(dropped);
    }

    /// How many were left out for a reason.
    ///
    /// @param example the first of them
    public record Dropped(String reason, int count, String example) {}

    /// Several data sets as one. A clip that stands in two is taken once.
    public static DataSet joined(List<DataSet> sets) {
        Gathering all = new Gathering();
        sets.forEach(set -> set.examples().forEach(all::add));
        List<Dropped> dropped = new ArrayList<>();
        sets.forEach(set -> dropped.addAll(set.dropped()));
        String name = sets.stream().map(DataSet::name).collect(Collectors.joining(" + "));
        DataSet joined = all.finish(name);
        dropped.addAll(joined.dropped());
        return new DataSet(name, joined.examples(), dropped);
    }

    /// The same with these genres only; a clip that has none of them is dropped.
    public DataSet only(Set<Genre> wanted) {
        Gathering all = new Gathering();
        for (Example e : examples) {
            List<Genre> kept = e.genres().stream().filter(wanted::contains).toList();
            if (kept.isEmpty()) all.drop(Reason.NOT_ASKED.words(), e.key());
            else all.add(new Example(e.key(), e.source(), kept, e.artist(), e.track()));
        }
        List<Dropped> both = new ArrayList<>(dropped);
        DataSet set = all.finish(name);
        both.addAll(set.dropped());
        return new DataSet(name, set.examples(), both);
    }

    /// The same with the commonest genres only. As in the report on Jamendo, a clip that has any
    /// other genre too is dropped.
    public DataSet commonest(int genres) {
        Set<Genre> kept =
                counts().entrySet().stream()
                        .sorted(Map.Entry.<Genre, Integer>comparingByValue().reversed())
                        .limit(genres)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
        Gathering all = new Gathering();
        for (Example e : examples)
            if (kept.containsAll(e.genres())) all.add(e);
            else all.drop(Reason.UNCOMMON.words(genres), e.key());
        List<Dropped> both = new ArrayList<>(dropped);
        DataSet set = all.finish(name);
        both.addAll(set.dropped());
        return new DataSet(name, set.examples(), both);
    }

    /// All genres, by name.
    public List<Genre> genres() {
        return List.copyOf(counts().keySet());
    }

    /// Clips of each genre, by name; a clip of two genres counts for both.
    public Map<Genre, Integer> counts() {
        Map<Genre, Integer> counts = new TreeMap<>(Comparator.naturalOrder());
        for (Example example : examples)
            for (Genre genre : example.genres()) counts.merge(genre, 1, Integer::sum);
        return counts;
    }

    /// How many different artists there are; clips of unknown artists don't count.
    public int artists() {
        Set<String> artists = new HashSet<>();
        for (Example e : examples) if (!e.artist().isEmpty()) artists.add(e.artist());
        return artists.size();
    }
}
