package org.cratewise.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cratewise.track.Genre;
import org.cratewise.track.GenreTree;
import org.cratewise.track.Review;
import org.cratewise.track.Tags;
import org.cratewise.track.Track;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.SampleTracks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TrackFilterTest {
    private final Track miles =
            SampleTracks.heard(
                    1, new Tags("So What", "Miles Davis", "Kind of Blue", "Bop"), "jazz", 0.97);
    private final Track bjork =
            SampleTracks.heard(2, new Tags("Jóga", "Björk", "Homogenic", ""), "electronic", 0.41);
    private final Track hop =
            SampleTracks.heard(3, new Tags("Respiration", "Black Star", "", ""), "hiphop", 0.6);
    private final Track broken = SampleTracks.one(40);
    private final List<Track> all = List.of(miles, bjork, hop, broken);

    @BeforeEach
    void speakEnglish() {
        Messages.speak(Locale.ENGLISH);
    }

    @AfterEach
    void speakEnglishAgain() {
        Messages.speak(Locale.ENGLISH);
    }

    @Test
    void nothingTypedPassesAll() {
        assertTrue(TrackFilter.parse("  ").passesAll());
        assertEquals(all, found("  "));
    }

    @Test
    void aWordIsLookedForEverywhere() {
        assertEquals(List.of(miles), found("kind"));
        assertEquals(List.of(miles), found("DAVIS"));
        assertEquals(List.of(miles), found("what.mp3"));
        assertEquals(List.of(miles), found("bop"));
        assertEquals(List.of(hop), found("hip-hop"));
    }

    @Test
    void aGenreIsFoundByWhatItIsAKindOfToo() {
        GenreTree tree = new GenreTree(Map.of(new Genre("hiphop"), new Genre("urban")));
        assertTrue(TrackFilter.parse("genre:urban", tree).test(hop));
        assertTrue(TrackFilter.parse("genre:hip", tree).test(hop));
        assertFalse(TrackFilter.parse("genre:urban", tree).test(miles));
        assertFalse(TrackFilter.parse("heard:urban", tree).test(hop));
        assertFalse(TrackFilter.parse("genre:urban").test(hop));
    }

    @Test
    void everyWordMustMatch() {
        assertEquals(List.of(miles), found("miles kind"));
        assertEquals(List.of(), found("miles respiration"));
    }

    @Test
    void accentsNeedNotBeTyped() {
        assertEquals(List.of(bjork), found("bjork"));
        assertEquals(List.of(bjork), found("BJÖRK"));
    }

    @Test
    void aFieldLooksInOnePlace() {
        assertEquals(List.of(miles), found("artist:miles"));
        assertEquals(List.of(), found("title:miles"));
        assertEquals(List.of(miles), found("title:so"));
        assertEquals(List.of(bjork), found("album:homo"));
        assertEquals(List.of(miles), found("tag:bop"));
        assertEquals(List.of(hop), found("genre:hiphop"));
        assertEquals(List.of(), found("genre:bop"));
    }

    @Test
    void quotesHoldWordsTogether() {
        assertEquals(List.of(miles), found("artist:\"miles davis\""));
        assertEquals(List.of(miles), found("\"of blue\""));
        assertEquals(List.of(), found("\"blue of\""));
        assertEquals(List.of(miles), found("artist:\"miles da"));
    }

    @Test
    void aStateMayBeNamedInAnyLanguageTheWindowSpeaks() {
        assertEquals(List.of(broken), found("state:failed"));
        assertEquals(List.of(bjork), found("state:unsure"));
        assertEquals(List.of(miles), found("state:sure"));
        Messages.speak(Locale.GERMAN);
        assertEquals(List.of(broken), found("state:fehl"));
    }

    @Test
    void howSureCanBeComparedAndIsNeverTrueOfTheUnheard() {
        assertEquals(List.of(bjork), found("conf<60"));
        assertEquals(List.of(miles), found("conf>60"));
        assertEquals(List.of(miles), found("conf>90%"));
        assertEquals(List.of(miles, bjork, hop), found("conf<101"));
    }

    @Test
    void anUnknownFieldIsAPlainWord() {
        assertEquals(List.of(), found("mood:happy"));
        assertEquals(List.of(), found("conf<x"));
        assertFalse(TrackFilter.parse("mood:happy").passesAll());
    }

    @Test
    void numbersAreComparedWithBoundsOnEitherSide() {
        assertEquals(List.of(hop), found("conf:50..70"));
        assertEquals(List.of(miles), found("conf>=97"));
        assertEquals(List.of(bjork, hop), found("conf:..60"));
        assertEquals(List.of(hop), found("conf=60"));
        assertEquals(List.of(bjork, hop), found("length>201"));
    }

    @Test
    void aTrackWithoutYearIsOfNoYear() {
        Track old = SampleTracks.heard(9, new Tags("T", "A", "B", "", 1994), "jazz", 0.9);
        assertTrue(TrackFilter.parse("year:1990..1999").test(old));
        assertTrue(TrackFilter.parse("year:1994").test(old));
        assertFalse(TrackFilter.parse("year<1990").test(old));
        assertEquals(List.of(), found("year<3000"));
    }

    @Test
    void aMinusWantsTheContrary() {
        assertEquals(List.of(bjork, hop, broken), found("-artist:miles"));
        assertEquals(List.of(hop), found("-state:failed -genre:jazz conf>50"));
        assertEquals(List.of(hop), found("-"));
    }

    @Test
    void whatAPersonSaidIsTheGenre() {
        Review review = Review.of(miles, List.of(new Genre("night drive")), Instant.EPOCH);
        Track mine = miles.with(Optional.of(review));
        for (String typed :
                List.of("genre:night", "mine:drive", "state:corr", "heard:jazz", "night"))
            assertTrue(TrackFilter.parse(typed).test(mine), typed);
        for (String typed : List.of("genre:jazz", "state:accepted", "mine:jazz"))
            assertFalse(TrackFilter.parse(typed).test(mine), typed);
    }

    @Test
    void whatMakesNoSenseFindsNothingAndBreaksNothing() {
        for (String typed :
                List.of("year:..", "conf:", "year:99999999999", "\"", "::", "-:", "a:b:c"))
            TrackFilter.parse(typed).test(miles);
    }

    private List<Track> found(String typed) {
        return all.stream().filter(TrackFilter.parse(typed)).toList();
    }
}
