package org.cratewise.track;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GenreTreeTest {
    private static final Genre METAL = new Genre("metal");
    private static final Genre THRASH = new Genre("thrash");
    private static final Genre CROSSOVER = new Genre("crossover");
    private static final Genre ROCK = new Genre("rock");
    private final GenreTree tree = new GenreTree(Map.of(THRASH, METAL, CROSSOVER, THRASH));

    @Test
    void aGenreIsAllThatItIsAKindOf() {
        assertEquals(List.of(CROSSOVER, THRASH, METAL), tree.line(CROSSOVER));
        assertTrue(tree.isWithin(CROSSOVER, METAL));
        assertFalse(tree.isWithin(METAL, THRASH));
        assertEquals(Set.of(THRASH, METAL, ROCK), tree.all(List.of(THRASH, METAL, ROCK)));
    }

    @Test
    void noGenreIsAKindOfItself() {
        assertThrows(
                IllegalArgumentException.class, () -> tree.with(METAL, Optional.of(CROSSOVER)));
        assertThrows(IllegalArgumentException.class, () -> tree.with(METAL, Optional.of(METAL)));
        assertThrows(
                IllegalArgumentException.class,
                () -> new GenreTree(Map.of(ROCK, METAL, METAL, THRASH, THRASH, METAL)));
    }

    @Test
    void aGenreCanBeMovedAndStandByItselfAgain() {
        GenreTree moved = tree.with(THRASH, Optional.of(ROCK));
        assertFalse(moved.isWithin(CROSSOVER, METAL));
        assertTrue(moved.isWithin(CROSSOVER, ROCK));
        assertEquals(
                GenreTree.FLAT,
                moved.with(THRASH, Optional.empty()).with(CROSSOVER, Optional.empty()));
    }

    @Test
    void kindsFollowWhatTheyAreKindsOf() {
        List<Genre> genres =
                Stream.of("thrash", "rock", "crossover", "metal").map(Genre::new).toList();
        assertEquals(
                List.of(METAL, THRASH, CROSSOVER, ROCK),
                tree.ordered(genres, Comparator.naturalOrder()));
        assertEquals(
                List.of(ROCK, THRASH),
                tree.ordered(List.of(THRASH, ROCK), Comparator.naturalOrder()));
    }
}
