package org.cratewise.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cratewise.track.FileStamp;
import org.cratewise.track.Genre;
import org.cratewise.track.Review;
import org.cratewise.track.Sound;
import org.cratewise.track.Tags;
import org.cratewise.track.Track;
import org.junit.jupiter.api.Test;

class AlbumTest {
    @Test
    void oneFolderAndOneAlbumTagMakeAnAlbum() {
        List<Album> albums =
                Album.all(
                        List.of(
                                track(1, "A", "Blue", "jazz"),
                                track(2, "B", "Blue", "jazz"),
                                track(3, "A", "blue", "jazz"),
                                track(4, "A", "", "jazz"),
                                track(5, "A", "", "jazz")));
        assertEquals(
                List.of(List.of(1L, 3L), List.of(2L), List.of(4L), List.of(5L)),
                albums.stream().map(a -> a.tracks().stream().map(Track::id).toList()).toList());
    }

    @Test
    void whatMostTracksAreIsTheVerdictAndTheOthersDissent() {
        Track odd = track(4, "A", "Blue", "rock");
        Album album =
                Album.of(
                        List.of(
                                track(1, "A", "Blue", "jazz"),
                                track(2, "A", "Blue", "jazz"),
                                track(3, "A", "Blue", "jazz"),
                                odd));
        assertEquals(new Genre("jazz"), album.verdict().orElseThrow().genre());
        assertEquals(3, album.agreeing());
        assertEquals(List.of(odd), album.dissenters());
    }

    @Test
    void aPersonsWordCountsAndNeverDissents() {
        Track odd = track(4, "A", "Blue", "jazz");
        Review review = Review.of(odd, List.of(new Genre("polka")), Instant.EPOCH);
        Album album =
                Album.of(
                        List.of(
                                track(1, "A", "Blue", "jazz"),
                                track(2, "A", "Blue", "jazz"),
                                odd.with(Optional.of(review))));
        assertEquals(2, album.agreeing());
        assertTrue(album.dissenters().isEmpty());
    }

    @Test
    void twoTracksAndAnEvenSplitAreNoMajority() {
        Track rock = track(2, "A", "Blue", "rock");
        assertFalse(Album.of(List.of(track(1, "A", "Blue", "jazz"), rock)).dissents(rock));
        Track other = track(4, "A", "Blue", "rock");
        Album even =
                Album.of(
                        List.of(
                                track(1, "A", "Blue", "jazz"),
                                track(3, "A", "Blue", "jazz"),
                                rock,
                                other));
        assertTrue(even.dissenters().isEmpty());
    }

    @Test
    void ofTracksNobodyListenedToNothingIsSaid() {
        Track waiting = SampleTracks.waiting(1);
        assertEquals(Optional.empty(), Album.of(List.of(waiting)).verdict());
        assertFalse(Album.of(List.of(waiting)).dissents(waiting));
    }

    private static Track track(long id, String folder, String album, String genre) {
        FileStamp file = new FileStamp(Path.of("/music", folder, id + ".mp3"), 1, 0);
        Track like = SampleTracks.heard(id, new Tags("T" + id, "X", album, ""), genre, 0.8);
        return Track.waiting(file)
                .withId(id)
                .analysed(like.tags(), new Sound("k" + id, 60, "mp3"), like.prediction().get());
    }
}
