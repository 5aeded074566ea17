package org.cratewise.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class GenreTextTest {
    @Test
    void wordsStayAsTheyAre() {
        assertEquals("Drum & Bass", GenreText.of(List.of("Drum & Bass")));
    }

    @Test
    void severalGenresStandInOneLineEachOnce() {
        assertEquals("Rock; Pop", GenreText.of(List.of("Rock", "Pop", "Rock", "")));
        assertEquals("Rock; Pop", GenreText.of(List.of("Rock\0Pop")));
    }

    @Test
    void numbersBecomeNames() {
        assertEquals("Rock", GenreText.of(List.of("(17)")));
        assertEquals("Rock", GenreText.of(List.of("17")));
        assertEquals("Blues", GenreText.of(List.of("(0)")));
        assertEquals("Techno-Industrial; Noise", GenreText.of(List.of("(51)(39)")));
        assertEquals("Remix", GenreText.of(List.of("(RX)")));
    }

    @Test
    void wordsAfterANumberRefineIt() {
        assertEquals("Eurodisco", GenreText.of(List.of("(4)Eurodisco")));
    }

    @Test
    void numbersThatMeanNothingAreLeftOut() {
        assertEquals("", GenreText.of(List.of("(255)", "254")));
    }

    @Test
    void bracketsAndYearsAreWords() {
        assertEquals("(Indie) Rock", GenreText.of(List.of("(Indie) Rock")));
        assertEquals("1980", GenreText.of(List.of("1980")));
    }
}
