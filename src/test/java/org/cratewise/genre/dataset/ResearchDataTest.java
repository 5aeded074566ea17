package org.cratewise.genre.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.cratewise.track.Genre;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Reads the research data, where it is at hand.
class ResearchDataTest {
    private static final Path DATA =
            Path.of(System.getProperty("cratewise.data", "../shared/data"));
    private static final LabelMap MAP = LabelMap.builtIn();

    @BeforeEach
    void onlyWhereTheDataIs() {
        assumeTrue(Files.isDirectory(DATA.resolve("gtzan")), "no research data at " + DATA);
    }

    @Test
    void gtzanHasAHundredClipsOfEachOfTenGenres() throws IOException {
        DataSet gtzan = LevelData.read(DATA.resolve("gtzan"), MAP);
        assertEquals(10, gtzan.counts().size());
        assertEquals(Set.of(100), new HashSet<>(gtzan.counts().values()));
    }

    @Test
    void theLabelListGivesEveryClipOfAKnownGenre() throws IOException {
        DataSet clips = TableData.read(DATA.resolve("labels.tsv"), DATA.resolve("audio"), MAP);
        assertEquals(14, firstGenres(clips).size());
        int left = clips.dropped().stream().mapToInt(DataSet.Dropped::count).sum();
        assertEquals(1091, clips.examples().size() + left);
        assertEquals(63 + 9, left);
        assertTrue(clips.artists() > 500, clips.artists() + " artists");
    }

    private static Set<Genre> firstGenres(DataSet set) {
        Set<Genre> genres = new HashSet<>();
        set.examples().forEach(e -> genres.add(e.genre()));
        return genres;
    }
}
