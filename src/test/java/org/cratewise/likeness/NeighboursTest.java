package org.cratewise.likeness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.cratewise.feature.Textures;
import org.cratewise.genre.ModelFacts;
import org.cratewise.genre.Models;
import org.cratewise.track.FileStamp;
import org.cratewise.track.Genre;
import org.cratewise.track.Guess;
import org.cratewise.track.Prediction;
import org.cratewise.track.Sound;
import org.cratewise.track.Sureness;
import org.cratewise.track.Tags;
import org.cratewise.track.Track;
import org.cratewise.track.TrackState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NeighboursTest {
    @TempDir Path folder;

    private final ModelFacts facts = Models.bundledFacts();
    private final Map<String, byte[]> kept = new HashMap<>();
    private final List<Track> library = new ArrayList<>();
    private int asked;
    private Neighbours neighbours;

    @BeforeEach
    void openThem() {
        neighbours = open();
    }

    @Test
    void theNearestTextureComesFirst() {
        Track own = track("own", 0, "jazz");
        track("far", 2, "jazz");
        track("near", 0.2, "jazz");
        track("middle", 1, "jazz");
        assertEquals(List.of("near", "middle", "far"), found(own));
    }

    @Test
    void ofTwoThatSoundAlikeTheOneOfTheSameGenreIsNearer() {
        Track own = track("own", 0, "jazz");
        track("rock", 0.5, "rock");
        track("jazz", 0.5, "jazz");
        track("near", 0.01, "rock");
        assertEquals(List.of("near", "jazz", "rock"), found(own));
    }

    @Test
    void copiesAndMissingFilesAreNoNeighbours() {
        Track own = track("own", 0, "jazz");
        library.add(at(own, 91, TrackState.ANALYSED));
        Track other = track("other", 0.5, "jazz");
        library.add(at(other, 92, TrackState.ANALYSED));
        Track gone = track("gone", 0.1, "jazz");
        library.remove(gone);
        library.add(at(gone, 93, TrackState.MISSING));
        assertEquals(List.of("other"), found(own));
    }

    @Test
    void aTrackThatWasNeverHeardHasNone() {
        track("other", 0.5, "jazz");
        Track waiting = Track.waiting(new FileStamp(folder.resolve("new.mp3"), 1, 1));
        library.add(waiting);
        assertEquals(List.of(), found(waiting));
        Track unkept = at(library.getFirst(), 50, TrackState.ANALYSED);
        kept.clear();
        assertEquals(List.of(), found(unkept));
    }

    @Test
    void printsAreKeptFromOneStartToTheNext() {
        Track own = track("own", 0, "jazz");
        track("near", 0.2, "jazz");
        found(own);
        int first = asked;
        track("far", 2, "jazz");
        Neighbours again = open();
        assertEquals("near", again.of(own, library, 1).getFirst().track().tags().title());
        assertEquals(first + 1, asked);
    }

    @Test
    void aDamagedFileOfPrintsIsMadeAgain() throws Exception {
        Track own = track("own", 0, "jazz");
        track("near", 0.2, "jazz");
        found(own);
        byte[] bytes = Files.readAllBytes(folder.resolve("prints.bin"));
        Files.write(folder.resolve("prints.bin"), Arrays.copyOf(bytes, bytes.length - 7));
        assertEquals(1, open().of(own, library, 9).size());
        Files.writeString(folder.resolve("prints.bin"), "nonsense");
        assertEquals(1, open().of(own, library, 9).size());
    }

    @Test
    void damagedWindowsAreLeftOut() {
        Track own = track("own", 0, "jazz");
        track("near", 0.2, "jazz");
        kept.put("near", new byte[] {1, 2, 3});
        assertTrue(found(own).isEmpty());
    }

    private List<String> found(Track own) {
        return neighbours.of(own, library, 9).stream()
                .map(neighbour -> neighbour.track().tags().title())
                .toList();
    }

    private Neighbours open() {
        return new Neighbours(
                (key, by) -> {
                    asked++;
                    return Optional.ofNullable(kept.get(key));
                },
                facts,
                folder.resolve("prints.bin"));
    }

    /// A track whose texture lies so many standard deviations from a middle.
    private Track track(String title, double away, String genre) {
        Random random = new Random(7);
        float[][] windows = new float[4][facts.features()];
        for (float[] window : windows)
            for (int i = 0; i < window.length; i++)
                window[i] =
                        (float)
                                (facts.means()[i]
                                        + facts.deviations()[i]
                                                * (0.3 * random.nextGaussian() + away));
        Textures textures = new Textures(facts.extractorVersion(), List.<float[][]>of(windows));
        kept.put(title, textures.toBytes());
        Prediction prediction =
                new Prediction("m", List.of(new Guess(new Genre(genre), 0.9)), Sureness.SURE);
        Track track =
                new Track(
                        library.size() + 1,
                        new FileStamp(folder.resolve(title + ".mp3"), 1, 1),
                        new Tags(title, "", "", ""),
                        new Sound(title, 60, "mp3"),
                        TrackState.ANALYSED,
                        "",
                        Optional.of(prediction));
        library.add(track);
        return track;
    }

    private static Track at(Track track, long id, TrackState state) {
        return new Track(
                id, track.file(), track.tags(), track.sound(), state, "", track.prediction());
    }
}
