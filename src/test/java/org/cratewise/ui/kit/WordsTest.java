package org.cratewise.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.cratewise.track.Genre;
import org.cratewise.track.Tags;
import org.cratewise.track.Track;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WordsTest {
    @BeforeEach
    @AfterEach
    void speakEnglish() {
        Messages.speak(Locale.ENGLISH);
    }

    @Test
    void whatWasHeardNeedsNoWordAndWhatFailedSaysWhy() {
        Track waiting = SampleTracks.waiting(1);
        assertEquals("", Words.state(SampleTracks.heard(1, Tags.NONE, "jazz", 0.9)));
        assertEquals("Waiting", Words.state(waiting));
        assertEquals("No audio in it", Words.state(waiting.failed(Tags.NONE, "No audio in it")));
        assertEquals("Failed", Words.state(waiting.failed(Tags.NONE, "")));
    }

    @Test
    void genresAreWrittenAsPeopleWriteThem() {
        assertEquals("Hip-hop", Words.genre(new Genre("hiphop")));
        assertEquals("R&B", Words.genre(new Genre("rnb")));
        assertEquals("Schlager", Words.genre(new Genre("schlager")));
        Messages.speak(Locale.GERMAN);
        assertEquals("Klassik", Words.genre(new Genre("classical")));
    }

    @Test
    void nothingIsRoundedUpToCertainty() {
        assertEquals(99, Words.percent(0.999));
        assertEquals(100, Words.percent(1));
        assertEquals(61, Words.percent(0.614));
        assertEquals(0, Words.percent(0.004));
    }

    @Test
    void lengthsReadLikeOnASleeve() {
        assertEquals("", Words.length(0));
        assertEquals("0:07", Words.length(7.2));
        assertEquals("9:25", Words.length(564.6));
        assertEquals("1:02:07", Words.length(3727));
    }

    @Test
    void aTrackWithoutATitleIsCalledByItsFile() {
        assertEquals(
                SampleTracks.one(23).file().path().getFileName().toString(),
                Words.title(SampleTracks.one(23)));
        assertEquals("Blue Harbour", Words.title(SampleTracks.one(40)));
    }

    @Test
    void countsHaveTheLanguagesSeparator() {
        assertEquals("12,480", Words.count(12_480));
        Messages.speak(Locale.GERMAN);
        assertEquals("12.480", Words.count(12_480));
    }
}
