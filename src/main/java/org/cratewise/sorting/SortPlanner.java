package org.cratewise.sorting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cratewise.tag.FieldReader;
import org.cratewise.track.Track;

/// Plans where files go. What is in its place already gets no step, so a second plan is empty.
public final class SortPlanner {
    private final Chosen chosen;
    private final GenreWords words;
    private final Path root;
    private final Template rule;
    private final Action action;
    private final FieldReader reader = new FieldReader();

    /// @param root the folder below which everything goes
    /// @param action anything but {@link Action#TAG}
    public SortPlanner(Chosen chosen, Path root, Template rule, Action action) {
        this(chosen, GenreWords.USUAL, root, rule, action);
    }

    /// @param words how genres are written in names
    public SortPlanner(Chosen chosen, GenreWords words, Path root, Template rule, Action action) {
        this.chosen = chosen;
        this.words = words;
        this.root = root.toAbsolutePath().normalize();
        this.rule = rule;
        this.action = action;
    }

    /// Plans for those of the tracks whose genre counts.
    public Plan plan(List<Track> tracks) {
        return action == Action.PLAYLIST ? playlists(tracks) : places(tracks);
    }

    private Plan places(List<Track> tracks) {
        List<PlanStep> steps = new ArrayList<>();
        List<Plan.LeftAlone> left = new ArrayList<>();
        Map<Path, Path> places = new HashMap<>();
        for (Track track : tracks) {
            Optional<Chosen.Verdict> verdict = chosen.of(track);
            if (verdict.isEmpty()) continue;
            Path source = track.file().path();
            if (!Files.isRegularFile(source)) {
                left.add(new Plan.LeftAlone(source.toString(), "The file is gone."));
                continue;
            }
            Path target = target(track, verdict.get());
            places.put(source, target);
            if (isThere(source, target)) continue;
            steps.add(PlanStep.place(action, PlannedFile.of(track), target, verdict.get().why()));
        }
        if (action == Action.MOVE || action == Action.COPY)
            steps.addAll(new Sidecars(action, places).steps());
        return Plan.of(title(), steps, left);
    }

    private String title() {
        return switch (action) {
            case MOVE -> "Move files to " + root;
            case COPY -> "Copy files to " + root;
            case LINK -> "Link files in " + root;
            case PLAYLIST, TAG, TAG_KEEPING -> "Write playlists in " + root;
        };
    }

    private Path target(Track track, Chosen.Verdict verdict) {
        String file = track.file().path().getFileName().toString();
        int dot = file.lastIndexOf('.');
        String original = dot > 0 ? file.substring(0, dot) : file;
        String ending = dot > 0 ? file.substring(dot) : "";
        Map<String, String> values = values(track, verdict, original);
        Path target = root;
        List<String> names = rule.names(field -> values.getOrDefault(field, ""), original);
        for (String folder : names.subList(0, names.size() - 1)) target = target.resolve(folder);
        return target.resolve(names.getLast() + ending);
    }

    private Map<String, String> values(Track track, Chosen.Verdict verdict, String original) {
        Map<String, String> values = new HashMap<>();
        if (rule.needsTags()) values.putAll(reader.read(track.file().path()));
        values.put("genre", words.of(verdict.genre()));
        values.put("artist", track.tags().artist());
        values.put("album", track.tags().album());
        values.put("title", track.tags().title());
        values.put("name", original);
        Path folder = track.file().path().getParent().getFileName();
        values.put("folder", folder == null ? "" : folder.toString());
        return values;
    }

    /// Whether nothing is left to do.
    private boolean isThere(Path source, Path target) {
        try {
            return switch (action) {
                case MOVE -> source.equals(target) || Numbering.isOf(source, target);
                case LINK -> Linking.leads(target, source);
                case COPY -> source.equals(target) || isSame(source, target);
                case TAG, TAG_KEEPING, PLAYLIST -> false;
            };
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isSame(Path source, Path target) throws IOException {
        return Files.isRegularFile(target) && Files.mismatch(source, target) < 0;
    }

    private Plan playlists(List<Track> tracks) {
        Map<String, List<String>> genres = new TreeMap<>();
        for (Track track : tracks)
            chosen.of(track)
                    .ifPresent(
                            verdict ->
                                    genres.computeIfAbsent(
                                                    words.of(verdict.genre()),
                                                    genre -> new ArrayList<>())
                                            .add(track.file().path().toString()));
        List<PlanStep> steps = new ArrayList<>();
        genres.forEach((genre, files) -> playlist(genre, files).ifPresent(steps::add));
        return Plan.of(title(), steps, List.of());
    }

    private Optional<PlanStep> playlist(String genre, List<String> files) {
        Path file = root.resolve(SafeName.of(genre) + ".m3u8");
        try {
            if (Files.exists(file) && Files.readString(file).equals(Playlist.of(file, files)))
                return Optional.empty();
        } catch (IOException e) {
            // Preflight will say so.
        }
        PlannedFile list = new PlannedFile(0, "", file.toString(), 0, 0);
        return Optional.of(
                new PlanStep(Action.PLAYLIST, list, List.of(), files, files.size() + " tracks"));
    }
}
