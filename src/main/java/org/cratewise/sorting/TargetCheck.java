package org.cratewise.sorting;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cratewise.sorting.Problem.Kind;

/// What can be wrong with the place where a step puts something.
final class TargetCheck {
    private static final int MOST_NAME_BYTES = 255;

    /// Linux takes 4096, macOS 1024, Windows 260 unless it is told otherwise.
    private static final int MOST_PATH_BYTES = isOn("windows") ? 259 : isOn("mac") ? 1023 : 4095;

    private final Map<Path, Set<String>> foldedNames = new HashMap<>();

    private static boolean isOn(String system) {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith(system);
    }

    void check(PlanStep step, Clashes clashes, List<Problem> problems) {
        Path target = step.target();
        try {
            checkNames(step, target, problems);
            checkFree(step, target, clashes, problems);
            Path folder = Disk.existing(target.getParent());
            if (!Files.isDirectory(folder)) problems.add(Problem.of(Kind.NO_FOLDER, step, folder));
            else if (SourceCheck.isLocked(folder))
                problems.add(Problem.of(Kind.TARGET_LOCKED, step, folder));
        } catch (IOException e) {
            problems.add(Problem.of(Kind.TARGET_UNREADABLE, step, Execution.inWords(e)));
        }
    }

    private static void checkNames(PlanStep step, Path target, List<Problem> problems) {
        for (Path name : target) {
            if (bytes(name) > MOST_NAME_BYTES)
                problems.add(Problem.of(Kind.NAME_TOO_LONG, step, name));
            if (isOn("windows") && !isSafe(name.toString()))
                problems.add(Problem.of(Kind.BAD_NAME, step, name));
        }
        if (bytes(target) > MOST_PATH_BYTES) problems.add(Problem.of(Kind.PATH_TOO_LONG, step));
    }

    private static int bytes(Path path) {
        return path.toString().getBytes(StandardCharsets.UTF_8).length;
    }

    private static boolean isSafe(String name) {
        return SafeName.of(name).equals(name);
    }

    private void checkFree(PlanStep step, Path target, Clashes clashes, List<Problem> problems)
            throws IOException {
        if (clashes.isLeaving(target) && !target.equals(step.file().place())) {
            problems.add(Problem.of(Kind.TARGET_LEAVES, step));
            return;
        }
        if (step.action() == Action.PLAYLIST) {
            if (Disk.isThere(target) && !Playlist.isOurs(target)) taken(step, target, problems);
        } else if (Disk.isThere(target)) {
            if (!Disk.isRespelled(step.file().place(), target)) taken(step, target, problems);
        } else if (hasTwin(step, target)) {
            problems.add(Problem.of(Kind.SAME_NAME, step, target));
        }
    }

    private static void taken(PlanStep step, Path target, List<Problem> problems) {
        problems.add(Problem.of(Kind.TARGET_TAKEN, step, target));
    }

    private boolean hasTwin(PlanStep step, Path target) throws IOException {
        Path folder = target.getParent();
        if (!Files.isDirectory(folder)) return false;
        boolean respelled =
                step.action() == Action.MOVE
                        && Names.folded(step.file().place()).equals(Names.folded(target));
        return !respelled && names(folder).contains(Names.folded(target.getFileName()));
    }

    private Set<String> names(Path folder) throws IOException {
        Set<String> known = foldedNames.get(folder);
        if (known != null) return known;
        try (Stream<Path> files = Files.list(folder)) {
            known =
                    files.map(file -> Names.folded(file.getFileName()))
                            .collect(Collectors.toCollection(HashSet::new));
        }
        foldedNames.put(folder, known);
        return known;
    }
}
