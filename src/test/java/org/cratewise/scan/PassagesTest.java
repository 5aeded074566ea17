package org.cratewise.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cratewise.audio.Listening;
import org.cratewise.feature.TextureExtractor;
import org.cratewise.feature.Textures;
import org.cratewise.genre.Timeline;
import org.cratewise.track.FileStamp;
import org.cratewise.track.Genre;
import org.cratewise.track.Guess;
import org.cratewise.track.Passage;
import org.cratewise.track.Prediction;
import org.cratewise.track.Sound;
import org.cratewise.track.Stretch;
import org.cratewise.track.Sureness;
import org.cratewise.track.Tags;
import org.cratewise.track.Track;
import org.cratewise.track.TrackState;
import org.junit.jupiter.api.Test;

/// The model of these tests takes windows for jazz whose first number is that of a `j`.
class PassagesTest {
    private static final Genre JAZZ = new Genre("jazz");

    private final FakeModel model = new FakeModel("m", TextureExtractor.VERSION);
    private final List<Path> listened = new ArrayList<>();

    @Test
    void eachWindowIsHeardInItsSurroundingsAndPlacedInTime() throws Exception {
        // 12 windows in each of three stretches of 15 s; jazz in the second half of the last.
        Textures textures = textures(12, 12, 12);
        for (int i = 6; i < 12; i++) textures.segments().get(2)[i][0] = 'j';
        List<Passage> passages = passages(textures).of(track(200));
        assertEquals(36, passages.size());
        assertEquals(new Stretch(20, 20 + 18 * 1920 / 22_050.0), passages.getFirst().when());
        assertEquals(180, passages.getLast().when().to());
        assertEquals(new Genre("rock"), passages.getFirst().best().genre());
        // It needs two windows of jazz before a window until all that is heard there begins so.
        assertEquals(JAZZ, passages.get(24 + 8).best().genre());
        assertEquals(1, model.batches.size());
        assertEquals(List.of(), listened);
    }

    @Test
    void theMostTellingPassageIsTheLikeliest() {
        List<Passage> passages = List.of(passage(0, 0.2), passage(10, 0.9), passage(20, 0.5));
        assertEquals(10, Timeline.telling(passages, JAZZ).orElseThrow().when().from());
        assertTrue(Timeline.telling(List.of(), JAZZ).isEmpty());
    }

    @Test
    void whatIsAskedTwiceIsHeardOnce() throws Exception {
        Passages passages = passages(textures(12, 12, 12));
        assertEquals(passages.of(track(200)), passages.of(track(200)));
        assertEquals(1, model.batches.size());
    }

    @Test
    void windowsOfUnknownTimeAreListenedToAgain() throws Exception {
        List<Passage> passages = passages(textures(7)).of(track(200));
        assertEquals(1, listened.size());
        assertEquals(36, passages.size());
    }

    @Test
    void aTrackThatWasNeverHeardHasNone() throws Exception {
        Track heard = track(200);
        Track waiting = Track.waiting(heard.file());
        assertEquals(List.of(), passages(textures(12)).of(waiting));
        assertEquals(0, model.batches.size());
    }

    private Passages passages(Textures kept) {
        return new Passages((key, by) -> Optional.of(kept.toBytes()), this::listen, () -> model);
    }

    private Heard listen(Path file, Listening listening, double expected) {
        listened.add(file);
        return new Heard(new Sound("key", expected, "mp3"), textures(12, 12, 12));
    }

    private static Textures textures(int... windows) {
        List<float[][]> segments = new ArrayList<>();
        for (int count : windows) segments.add(new float[count][1]);
        return new Textures(TextureExtractor.VERSION, segments);
    }

    private static Passage passage(double from, double jazz) {
        return new Passage(new Stretch(from, from + 10), List.of(new Guess(JAZZ, jazz)));
    }

    private static Track track(double seconds) {
        Prediction prediction = new Prediction("m", List.of(new Guess(JAZZ, 0.9)), Sureness.SURE);
        return new Track(
                1,
                new FileStamp(Path.of("/music/a.mp3"), 1, 1),
                Tags.NONE,
                new Sound("key", seconds, "mp3"),
                TrackState.ANALYSED,
                "",
                Optional.of(prediction));
    }
}
