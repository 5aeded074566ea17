package org.cratewise.genre.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.cratewise.track.Genre;
import org.junit.jupiter.api.Test;

class LabelsTest {
    @Test
    void spellingsOfALabelAreOne() {
        LabelMap map = LabelMap.builtIn();
        for (String label : List.of("Hip-Hop", "hip hop", "HIPHOP", " Hip-Hop/Rap "))
            assertEquals(Optional.of(new Genre("hiphop")), map.genre(label), label);
        assertEquals(Optional.of(new Genre("rock")), map.genre("Indie Rock"));
    }

    @Test
    void unknownAndWideLabelsMeanNothing() {
        LabelMap map = LabelMap.builtIn();
        for (String label : List.of("Polka", "ambiguous", "Soundtrack", ""))
            assertEquals(Optional.empty(), map.genre(label), label);
    }

    @Test
    void asIsEveryLabelIsAGenre() {
        assertEquals(Optional.of(new Genre("k-pop")), LabelMap.asIs().genre("K-Pop"));
    }

    @Test
    void aLineWithoutArrowIsRefused() {
        assertThrows(
                IllegalArgumentException.class, () -> LabelMap.of(List.of("# ok", "rock = rock")));
    }

    @Test
    void cellsHoldNothingWordsOrLists() {
        assertEquals(List.of(), GenreCell.labels(" [] "));
        assertEquals(List.of(), GenreCell.labels("NaN"));
        assertEquals(List.of("Rock"), GenreCell.labels("Rock"));
        assertEquals(List.of("Rock", "Drum & Bass"), GenreCell.labels("['Rock', \"Drum & Bass\"]"));
        assertEquals(List.of("21", "45"), GenreCell.labels("[21, 45]"));
        assertEquals(List.of("Rock", "Pop"), GenreCell.labels("Rock; Pop"));
        assertEquals(
                List.of("Hip-Hop"),
                GenreCell.labels(
                        "[{'genre_id': '21', 'genre_title': 'Hip-Hop', 'genre_url': 'x'}]"));
    }
}
