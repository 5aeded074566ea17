package org.cratewise.ui.library;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cratewise.track.Track;
import org.cratewise.ui.kit.Text;

/// A folder with tracks somewhere in it.
///
/// @param count how many, those of the folders in it too
/// @param children the folders in it that hold tracks, by name
public record Folder(Path path, int count, List<Folder> children) {
    /// No folder at all.
    static final Folder NONE = new Folder(Path.of(""), 0, List.of());

    /// The innermost folder that holds all tracks. Takes a while with many: never on the window's
    /// thread.
    static Folder of(List<Track> tracks) {
        Map<Path, Integer> direct = new HashMap<>();
        for (Track track : tracks) {
            Path folder = track.file().path().getParent();
            if (folder != null) direct.merge(folder, 1, Integer::sum);
        }
        Map<Path, Integer> counts = new HashMap<>();
        Map<Path, Set<Path>> children = new HashMap<>();
        direct.forEach((folder, count) -> add(folder, count, counts, children));
        return counts.keySet().stream()
                .filter(path -> path.getParent() == null)
                .max(Comparator.comparing(counts::get))
                .map(root -> made(innermost(root, direct, children), counts, children))
                .orElse(NONE);
    }

    /// What it is called.
    public String name() {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    private static void add(
            Path folder, int count, Map<Path, Integer> counts, Map<Path, Set<Path>> children) {
        counts.merge(folder, count, Integer::sum);
        for (Path in = folder; in.getParent() != null; in = in.getParent()) {
            counts.merge(in.getParent(), count, Integer::sum);
            children.computeIfAbsent(in.getParent(), path -> new TreeSet<>()).add(in);
        }
    }

    private static Path innermost(
            Path from, Map<Path, Integer> direct, Map<Path, Set<Path>> children) {
        Path folder = from;
        while (!direct.containsKey(folder) && children.getOrDefault(folder, Set.of()).size() == 1)
            folder = children.get(folder).iterator().next();
        return folder;
    }

    private static Folder made(
            Path path, Map<Path, Integer> counts, Map<Path, Set<Path>> children) {
        List<Folder> inside =
                children.getOrDefault(path, Set.of()).stream()
                        .map(child -> made(child, counts, children))
                        .sorted(Comparator.comparing(folder -> Text.folded(folder.name())))
                        .toList();
        return new Folder(path, counts.get(path), inside);
    }
}
