package org.cratewise.sorting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Covers, lyrics, cue sheets and logs that lie beside tracks: they go along when all of the
/// folder's music goes to one place. Lyrics of one track follow that track.
final class Sidecars {
    private static final Set<String> ENDINGS =
            Set.of(
                    "jpg", "jpeg", "png", "gif", "webp", "txt", "lrc", "cue", "log", "m3u", "m3u8",
                    "nfo", "pdf", "md5", "sfv", "accurip");

    private final Action action;
    private final Map<Path, Path> places;

    /// The folders that the music of a target folder comes from.
    private final Map<Path, Set<Path>> sources = new HashMap<>();

    /// @param places where the tracks go, or stay
    Sidecars(Action action, Map<Path, Path> places) {
        this.action = action;
        this.places = places;
    }

    List<PlanStep> steps() {
        Map<Path, Set<Path>> targets = new HashMap<>();
        places.forEach(
                (source, target) -> {
                    Path from = source.getParent();
                    Path to = target.getParent();
                    targets.computeIfAbsent(from, f -> new HashSet<>()).add(to);
                    sources.computeIfAbsent(to, f -> new HashSet<>()).add(from);
                });
        List<PlanStep> steps = new ArrayList<>();
        targets.forEach((folder, to) -> addSteps(folder, to, steps));
        return steps;
    }

    private void addSteps(Path folder, Set<Path> targets, List<PlanStep> steps) {
        List<Path> files;
        try (Stream<Path> list = Files.list(folder)) {
            files = list.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            return;
        }
        boolean whole =
                targets.size() == 1
                        && files.stream().allMatch(this::isPlaced)
                        && isAlbumOfItsOwn(targets.iterator().next());
        for (Path file : files) {
            if (!isSidecar(file)) continue;
            Path target = whole ? targets.iterator().next().resolve(file.getFileName()) : null;
            if (target == null) target = besideItsTrack(file, files);
            if (target != null && !isThere(file, target)) add(file, target, steps);
        }
    }

    /// Whether a target folder takes the tracks of one folder only: of several, the covers would
    /// get in one another's way.
    private boolean isAlbumOfItsOwn(Path target) {
        return sources.get(target).size() == 1;
    }

    private boolean isThere(Path file, Path target) {
        if (file.equals(target)) return true;
        try {
            return action == Action.COPY
                    && Files.isRegularFile(target)
                    && Files.mismatch(file, target) < 0;
        } catch (IOException e) {
            return false;
        }
    }

    /// A track that goes somewhere, or a file that would go along.
    private boolean isPlaced(Path file) {
        return places.containsKey(file) || isSidecar(file) || isHidden(file);
    }

    private static boolean isHidden(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(".") || name.equalsIgnoreCase("thumbs.db");
    }

    private static boolean isSidecar(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return !isHidden(file) && ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private Path besideItsTrack(Path file, List<Path> files) {
        String name = file.getFileName().toString();
        if (!name.toLowerCase(Locale.ROOT).endsWith(".lrc")) return null;
        for (Path track : files)
            if (places.containsKey(track) && stem(track).equals(stem(file)))
                return places.get(track)
                        .resolveSibling(
                                stem(places.get(track)) + name.substring(name.length() - 4));
        return null;
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        return name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    private void add(Path file, Path target, List<PlanStep> steps) {
        try {
            PlannedFile planned = PlannedFile.of(Disk.stamp(file));
            steps.add(PlanStep.place(action, planned, target, "goes along with its album"));
        } catch (IOException e) {
            // It stays where it is.
        }
    }
}
