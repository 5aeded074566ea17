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
        if (step.action() == Action.TAG) return ofGenres(step.before(), step.after());
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

    /// Places, seen from the folder that both lie in; names that are in both stay.
    static Difference ofPlaces(Path before, Path after) {
        int common = 0;
        int most = Math.min(before.getNameCount(), after.getNameCount()) - 1;
        while (common < most && before.getName(common).equals(after.getName(common))) common++;
        return new Difference(names(before, after, common), names(after, before, common));
    }

    private static List<Part> names(Path path, Path other, int from) {
        List<Part> parts = new ArrayList<>();
        Path rest = path.subpath(from, path.getNameCount());
        Path otherRest = other.subpath(from, other.getNameCount());
        for (int i = 0; i < rest.getNameCount(); i++) {
            boolean last = i == rest.getNameCount() - 1;
            String name = rest.getName(i).toString();
            boolean stays =
                    last
                            ? rest.getName(i).equals(otherRest.getFileName())
                            : holds(otherRest, rest.getName(i));
            parts.add(new Part(last ? name : name + "/", !stays));
        }
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
