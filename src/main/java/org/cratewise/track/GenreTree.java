package org.cratewise.track;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Which genres a person counts as kinds of others: thrash as metal, say. Never a circle.
///
/// @param parents what each of them is a kind of; genres that stand by themselves aren't in it
public record GenreTree(Map<Genre, Genre> parents) {
    /// Every genre stands by itself.
    public static final GenreTree FLAT = new GenreTree(Map.of());

    /// @throws IllegalArgumentException if a genre would be a kind of itself, however far up
    public GenreTree {
        parents = Map.copyOf(parents);
        for (Genre genre : parents.keySet()) checkAbove(genre, parents);
    }

    private static void checkAbove(Genre genre, Map<Genre, Genre> parents) {
        Genre above = parents.get(genre);
        for (int steps = 0; above != null; steps++) {
            if (above.equals(genre) || steps > parents.size())
                throw new IllegalArgumentException(genre + " would be a kind of itself");
            above = parents.get(above);
        }
    }

    /// What a genre is a kind of, if of anything.
    public Optional<Genre> parent(Genre genre) {
        return Optional.ofNullable(parents.get(genre));
    }

    /// A genre and all it is a kind of, the nearest first.
    public List<Genre> line(Genre genre) {
        List<Genre> line = new ArrayList<>(2);
        for (Genre each = genre; each != null; each = parents.get(each)) line.add(each);
        return line;
    }

    /// All that a track of some genres is: these, and what they are kinds of; each once.
    public Set<Genre> all(List<Genre> genres) {
        Set<Genre> all = new LinkedHashSet<>();
        for (Genre genre : genres) all.addAll(line(genre));
        return all;
    }

    /// Whether a genre is a kind of another one, however far down, or that very one.
    public boolean isWithin(Genre genre, Genre above) {
        return line(genre).contains(above);
    }

    /// The same tree with a genre in another place, or by itself.
    ///
    /// @throws IllegalArgumentException if the genre would be a kind of itself
    public GenreTree with(Genre genre, Optional<Genre> parent) {
        Map<Genre, Genre> changed = new HashMap<>(parents);
        changed.remove(genre);
        parent.ifPresent(above -> changed.put(genre, above));
        return new GenreTree(changed);
    }

    /// Every genre that has a place in it.
    public Set<Genre> genres() {
        Set<Genre> genres = new TreeSet<>(parents.keySet());
        genres.addAll(parents.values());
        return genres;
    }

    /// Genres with the kinds of each right after it.
    ///
    /// @param siblings the order of those that are kinds of the same
    public List<Genre> ordered(Collection<Genre> genres, Comparator<Genre> siblings) {
        List<Genre> left = new ArrayList<>(genres.stream().distinct().sorted(siblings).toList());
        List<Genre> ordered = new ArrayList<>();
        for (Genre genre : List.copyOf(left))
            if (parent(genre).filter(left::contains).isEmpty()) append(genre, left, ordered);
        return ordered;
    }

    private void append(Genre genre, List<Genre> all, List<Genre> ordered) {
        ordered.add(genre);
        for (Genre other : all)
            if (parent(other).filter(genre::equals).isPresent()) append(other, all, ordered);
    }
}
