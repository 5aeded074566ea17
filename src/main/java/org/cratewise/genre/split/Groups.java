package org.cratewise.genre.split;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.cratewise.genre.dataset.Example;
import org.cratewise.track.Genre;

/// Clips that stay together, for each genre.
final class Groups {
    private final Map<String, String> parents = new HashMap<>();

    private Groups() {}

    /// The clips of each genre.
    static List<List<Example>> byGenre(List<Example> examples) {
        Map<Genre, List<Example>> genres = new TreeMap<>();
        for (Example e : examples)
            genres.computeIfAbsent(e.genre(), any -> new ArrayList<>()).add(e);
        return List.copyOf(genres.values());
    }

    /// [genres][tracks][clips]
    static List<List<List<Example>>> byTrack(List<Example> examples) {
        Map<String, List<Example>> tracks = new LinkedHashMap<>();
        for (Example e : examples)
            tracks.computeIfAbsent(e.track(), any -> new ArrayList<>()).add(e);
        return byFirstGenre(tracks.values());
    }

    /// [genres][groups][clips]: two clips are in one group if they share the artist or the track,
    /// or if both share one with a third.
    static List<List<List<Example>>> byArtist(List<Example> examples) {
        Groups groups = new Groups();
        for (Example e : examples)
            if (!e.artist().isEmpty())
                groups.join("track " + e.track(), "artist " + e.artist().toLowerCase(Locale.ROOT));
        Map<String, List<Example>> roots = new LinkedHashMap<>();
        for (Example e : examples)
            roots.computeIfAbsent(groups.root("track " + e.track()), any -> new ArrayList<>())
                    .add(e);
        return byFirstGenre(roots.values());
    }

    private static List<List<List<Example>>> byFirstGenre(Collection<List<Example>> groups) {
        Map<Genre, List<List<Example>>> genres = new TreeMap<>();
        for (List<Example> group : groups)
            genres.computeIfAbsent(group.getFirst().genre(), any -> new ArrayList<>()).add(group);
        return List.copyOf(genres.values());
    }

    private void join(String a, String b) {
        parents.put(root(a), root(b));
    }

    private String root(String name) {
        String root = name;
        for (String up = parents.get(root); up != null && !up.equals(root); up = parents.get(root))
            root = up;
        return root;
    }
}
