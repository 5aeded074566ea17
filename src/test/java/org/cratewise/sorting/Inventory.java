package org.cratewise.sorting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cratewise.catalog.Catalog;
import org.cratewise.catalog.Deed;
import org.cratewise.catalog.Journal;
import org.cratewise.catalog.Step;
import org.cratewise.catalog.StepState;

/// Follows the journal from the first day on: which file must lie where with which content. What a
/// kill leaves is compared with that.
final class Inventory {
    private final Endless.Place place;
    private Map<Path, String> first;

    Inventory(Endless.Place place) throws Exception {
        this.place = place;
        this.first = Music.hashes(place.music());
    }

    /// After recovery: every file lies where the journal says with the content that it says, and
    /// nothing else is there.
    void check(Catalog catalog) throws Exception {
        assertEquals(List.of(), catalog.faults());
        Journal journal = catalog.journal();
        assertEquals(List.of(), journal.unfinished());
        Map<Path, String> expected = new HashMap<>(first);
        for (var batch : journal.batches().reversed())
            for (Step step : journal.steps(batch.id())) follow(step, expected);
        assertEquals(expected, new HashMap<>(Music.hashes(place.music(), place.elsewhere())));
        assertEquals(Set.of(), litter(expected));
        for (var track : catalog.tracks())
            assertTrue(expected.containsKey(track.file().path()), track.toString());
    }

    /// Forgets the history and takes what is there, which was checked, for the beginning.
    void beginAnew(Catalog catalog) throws Exception {
        catalog.journal().prune(java.time.Instant.now().plusSeconds(60));
        first = Music.hashes(place.music(), place.elsewhere());
    }

    /// A step that was undone was done first: it counts, and so does what undid it.
    private static void follow(Step step, Map<Path, String> expected) {
        boolean done = step.state() == StepState.DONE || step.state() == StepState.UNDONE;
        if (!done) return;
        Path source = step.places().source();
        Path target = step.places().target();
        HexFormat hex = HexFormat.of();
        if (step.deed() == Deed.REWRITE) {
            assertEquals(hex.formatHex(step.content().oldHash()), expected.get(source));
            expected.put(source, hex.formatHex(step.content().newHash()));
        } else if (step.deed() == Deed.MOVE) {
            String hash = expected.remove(source);
            assertTrue(hash != null && !expected.containsKey(target), step.toString());
            expected.put(target, hash);
        } else {
            throw new IllegalStateException("Not followed: " + step);
        }
    }

    /// Temporary files, places taken and never filled: none may be left.
    private Set<Path> litter(Map<Path, String> expected) throws Exception {
        Set<Path> litter = new HashSet<>();
        List<Path> roots = new ArrayList<>(List.of(place.music(), place.elsewhere()));
        for (Path root : roots)
            try (Stream<Path> all = Files.walk(root)) {
                all.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                        .filter(path -> !expected.containsKey(path))
                        .forEach(litter::add);
            }
        return litter;
    }
}
