package org.cratewise.genre.split;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.cratewise.genre.dataset.DataSet;
import org.cratewise.genre.dataset.Example;
import org.cratewise.genre.dataset.Source;
import org.cratewise.track.Genre;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SplitTest {
    private static final int SEGMENTS = 7;

    @TempDir Path folder;

    @Test
    void noTrackIsOnTwoSidesWhenPartedByTrack() {
        for (long seed = 1; seed <= 20; seed++)
            for (DataSet data : List.of(music(seed), pieces(seed)))
                assertOneSide(parted(SplitWay.TRACK, data, seed), data, Example::track);
    }

    @Test
    void neitherArtistNorTrackIsOnTwoSidesWhenPartedByArtist() {
        for (long seed = 1; seed <= 20; seed++) {
            DataSet data = pieces(seed);
            Split split = parted(SplitWay.ARTIST, data, seed);
            assertOneSide(split, data, Example::track);
            assertOneSide(split, data, e -> e.artist().isEmpty() ? e.track() : e.artist());
        }
    }

    @Test
    void noTrackOrArtistIsOnTwoSidesInAnyFoldAndEveryClipIsTestedOnce() {
        DataSet data = pieces(3);
        for (SplitWay way : List.of(SplitWay.TRACK, SplitWay.ARTIST)) {
            Map<String, Integer> tested = new HashMap<>();
            for (int fold = 0; fold < 5; fold++) {
                SplitOptions options = SplitOptions.of(way, 0.1, 0.2, 1).withFold(5, fold);
                Split split = Split.of(options, data, SEGMENTS, Optional.empty());
                assertOneSide(split, data, Example::track);
                if (way == SplitWay.ARTIST)
                    assertOneSide(split, data, e -> e.artist().isEmpty() ? e.track() : e.artist());
                for (Example e : data.examples())
                    if (split.touches(e, Side.TEST)) tested.merge(e.key(), 1, Integer::sum);
            }
            assertEquals(data.examples().size(), tested.size());
            assertEquals(Set.of(1), new HashSet<>(tested.values()));
        }
    }

    @Test
    void theLeakyWaySaysSoAndTearsTracksApart() {
        DataSet data = music(1);
        Split split = parted(SplitWay.SEGMENT, data, 1);
        assertTrue(split.leaky());
        assertTrue(split.description().contains("LEAKS"), split.description());
        long torn = data.examples().stream().filter(e -> sides(split, e).size() > 1).count();
        assertTrue(torn > data.examples().size() / 2, torn + " torn apart");
    }

    @Test
    void aSegmentHasOneSideEvenInTheLeakyWay() {
        DataSet data = music(1);
        Split split = parted(SplitWay.SEGMENT, data, 1);
        int segments = 0;
        for (Example e : data.examples()) segments += split.sides(e).size();
        assertEquals(SEGMENTS * data.examples().size(), segments);
    }

    @Test
    void onlyTheLeakyWayLeaks() {
        assertFalse(parted(SplitWay.TRACK, music(1), 1).leaky());
        assertFalse(parted(SplitWay.ARTIST, music(1), 1).leaky());
    }

    @Test
    void everyGenreIsPartedInTheSameShares() {
        DataSet data = music(4);
        Split split = parted(SplitWay.TRACK, data, 4);
        for (Genre genre : data.genres()) {
            List<Example> of =
                    data.examples().stream().filter(e -> e.genre().equals(genre)).toList();
            long test = of.stream().filter(e -> split.touches(e, Side.TEST)).count();
            assertEquals(0.2 * of.size(), test, 1.0);
        }
    }

    @Test
    void theSameSeedPartsAlike() {
        DataSet data = music(1);
        assertEquals(
                parted(SplitWay.TRACK, data, 5).letters(),
                parted(SplitWay.TRACK, data, 5).letters());
        assertFalse(
                parted(SplitWay.TRACK, data, 5)
                        .letters()
                        .equals(parted(SplitWay.TRACK, data, 6).letters()));
    }

    @Test
    void lettersBringASplitBack() {
        DataSet data = music(1);
        Split split = parted(SplitWay.SEGMENT, data, 1);
        Split again = Split.of(split.description(), true, split.letters());
        for (Example e : data.examples()) assertEquals(split.sides(e), again.sides(e));
    }

    @Test
    void listsSayWhichClipIsForWhatAndTheRestIsLeftOut() throws IOException {
        Files.writeString(folder.resolve("filtered_train.txt"), "g0/clip0.wav\ng1/clip1.wav\n");
        Files.writeString(folder.resolve("filtered_test.txt"), "g2/clip2.wav\n\n");
        DataSet data = music(1);
        SplitOptions options = SplitOptions.of(SplitWay.LISTS, 0, 0, 1);
        Split split = Split.of(options, data, 2, Optional.of(SplitLists.read(folder)));
        assertEquals(List.of(Side.TRAIN, Side.TRAIN), split.sides(data.examples().get(0)));
        assertEquals(List.of(Side.TEST, Side.TEST), split.sides(data.examples().get(2)));
        assertEquals(List.of(), split.sides(data.examples().get(3)));
    }

    @Test
    void aClipInTwoListsIsRefused() throws IOException {
        Files.writeString(folder.resolve("train.txt"), "a.wav\n");
        Files.writeString(folder.resolve("test.txt"), "other/a.wav\n");
        IOException e = assertThrows(IOException.class, () -> SplitLists.read(folder));
        assertTrue(e.getMessage().contains("a is for"), e.getMessage());
    }

    @Test
    void whatARunWasTrainedOnIsNeverNewToIt() {
        DataSet data = music(1);
        Split trained = parted(SplitWay.TRACK, data, 1);
        Split fresh = Split.allButTrained(data, trained, SEGMENTS);
        for (Example e : data.examples())
            if (fresh.touches(e, Side.TEST)) assertEquals(Set.of(Side.TEST), sides(trained, e));
    }

    private static Split parted(SplitWay way, DataSet data, long seed) {
        return Split.of(SplitOptions.of(way, 0.2, 0.2, seed), data, SEGMENTS, Optional.empty());
    }

    private static void assertOneSide(Split split, DataSet data, Function<Example, String> what) {
        Map<String, Set<Side>> sides = new HashMap<>();
        for (Example e : data.examples())
            sides.computeIfAbsent(what.apply(e), any -> EnumSet.noneOf(Side.class))
                    .addAll(sides(split, e));
        sides.forEach((name, on) -> assertEquals(1, on.size(), name + " is on " + on));
        assertEquals(EnumSet.allOf(Side.class), split.used());
    }

    private static Set<Side> sides(Split split, Example example) {
        return EnumSet.copyOf(split.sides(example));
    }

    /// A hundred and fifty clips of three genres, each a track, of unknown artists.
    private static DataSet music(long seed) {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 150; i++) examples.add(example(i, "", "", i % 3));
        return new DataSet("music", examples, List.of());
    }

    /// Two hundred pieces of some eighty tracks by some forty artists, some unknown; some tracks
    /// are by two of them.
    private static DataSet pieces(long seed) {
        Random random = new Random(seed);
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            int track = random.nextInt(80);
            int artist = track % 40 + (random.nextInt(10) == 0 ? 1 : 0);
            String name = artist % 5 == 0 ? "" : "artist" + artist;
            examples.add(example(i, name, "track" + track, track % 3));
        }
        return new DataSet("pieces", examples, List.of());
    }

    private static Example example(int i, String artist, String track, int genre) {
        Source source = Source.recording(Path.of("clip" + i + ".wav"));
        return new Example(
                "clip" + i + ".wav", source, List.of(new Genre("g" + genre)), artist, track);
    }
}
