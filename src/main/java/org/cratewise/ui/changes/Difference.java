package org.cratewise.ui.changes;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cratewise.catalog.Step;
import org.cratewise.sorting.Action;
import org.cratewise.sorting.PlanStep;

/// A change as a person reads it: what is there before and what after, in parts that stay and parts
/// that change.
///
/// @param before empty where nothing is there
/// @param after empty where nothing will be
record Difference(List<Part> before, List<Part> after) {
    /// Nothing changes.
    static final Difference NONE = new Difference(List.of(), List.of());

    /// A piece of text.
    record Part(String text, boolean changes) {}

    /// What a step of a plan changes.
    static Difference of(PlanStep step) {
        if (step.action().isTag()) return ofGenres(step.before(), step.after());
        if (step.action() == Action.PLAYLIST)
            return new Difference(
                    List.of(), List.of(new Part(ChangeWords.tracks(step.after().size()), true)));
        return ofPlaces(step.file().place(), step.target());
    }

    /// What a step of the history changed.
    static Difference of(Step step) {
        return switch (step.deed()) {
            case REWRITE -> ofGenres(genres(step.change().before()), genres(step.change().after()));
            case MOVE, COPY, LINK -> ofPlaces(step.places().source(), step.places().target());
            case CREATE, REMOVE ->
                    new Difference(plain(step.change().before()), plain(step.change().after()));
        };
    }

    private static List<String> genres(String line) {
        return line.isEmpty() ? List.of() : List.of(line.split("; "));
    }

    private static List<Part> plain(String text) {
        return text.isEmpty() ? List.of() : List.of(new Part(text, true));
    }

    /// Genres, those that come or go marked.
    static Difference ofGenres(List<String> before, List<String> after) {
        return new Difference(genres(before, after), genres(after, before));
    }

    private static List<Part> genres(List<String> some, List<String> others) {
        List<Part> parts = new ArrayList<>();
        for (String genre : some) {
            if (!parts.isEmpty()) parts.add(new Part("; ", false));
            parts.add(new Part(genre, !others.contains(genre)));
        }
        return parts;
    }

    /// Places, seen from the folder that both lie in. A name that stays stands in the column of
    /// files already; of the new place, folders that the old one lacks are marked.
    static Difference ofPlaces(Path before, Path after) {
        int common = 0;
        int most = Math.min(before.getNameCount(), after.getNameCount()) - 1;
        while (common < most && before.getName(common).equals(after.getName(common))) common++;
        Path from = before.subpath(common, before.getNameCount());
        Path to = after.subpath(common, after.getNameCount());
        boolean named = from.getFileName().equals(to.getFileName());
        return new Difference(names(from, from, named), names(to, from, named));
    }

    /// @param other a name that is in there stays
    /// @param named whether the last name stands elsewhere already
    private static List<Part> names(Path path, Path other, boolean named) {
        List<Part> parts = new ArrayList<>();
        int last = path.getNameCount() - 1;
        for (int i = 0; i < last; i++)
            parts.add(new Part(path.getName(i) + "/", !holds(other, path.getName(i))));
        if (!named || parts.isEmpty())
            parts.add(
                    new Part(
                            path.getFileName().toString(),
                            !path.getFileName().equals(other.getFileName())));
        return parts;
    }

    private static boolean holds(Path path, Path name) {
        for (int i = 0; i < path.getNameCount() - 1; i++)
            if (path.getName(i).equals(name)) return true;
        return false;
    }

    /// One side without marks.
    static String text(List<Part> parts) {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) text.append(part.text());
        return text.toString();
    }
}
