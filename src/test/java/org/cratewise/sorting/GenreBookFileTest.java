package org.cratewise.sorting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.cratewise.track.Genre;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GenreBookFileTest {
    private static final Genre METAL = new Genre("metal");
    private static final Genre THRASH = new Genre("thrash");
    @TempDir Path folder;

    private Path file() {
        return folder.resolve("home/genres.json");
    }

    @Test
    void whereNothingWasSaidAllIsUsual() throws IOException {
        assertEquals(GenreBook.USUAL, GenreBookFile.read(file()));
    }

    @Test
    void wordsAndTreeAreKept() throws IOException {
        GenreBook book =
                GenreBook.USUAL
                        .with(METAL, "Heavy Metal")
                        .with(THRASH, Optional.of(METAL))
                        .with(METAL, Optional.of(new Genre("rock")));
        GenreBookFile.write(book, file());
        assertEquals(book, GenreBookFile.read(file()));
        assertTrue(Files.readString(file()).contains("Heavy Metal"));
    }

    @Test
    void theUsualWordNeedsNoPlaceInIt() throws IOException {
        GenreBook book = GenreBook.USUAL.with(METAL, "Heavy Metal").with(METAL, " Metal ");
        assertEquals(GenreBook.USUAL, book);
        assertEquals(GenreBook.USUAL, GenreBook.USUAL.with(METAL, "Metallic").with(METAL, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"metal\": {\"under\": \"rock\"}, \"rock\": {\"under\": \"metal\"}}",
                "{\"metal\": {\"word\": \"Metal; Rock\"}}",
                "{\"metal\": null}",
                "{\"metal\": {\"beneath\": \"rock\"}}",
                "{\" \": {\"word\": \"Rock\"}}",
                "null",
                "words"
            })
    void aFileThatMakesNoSenseIsNamedAndLeftAlone(String text) throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), text);
        IOException e = assertThrows(IOException.class, () -> GenreBookFile.read(file()));
        assertTrue(e.getMessage().startsWith(file().toString()), e.getMessage());
        assertEquals(text, Files.readString(file()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rock; Pop", "17", "(17)Rock", "Rock\nPop", " Rock", " "})
    void aWordThatATagWouldntGiveBackIsRefused(String word) {
        assertEquals(false, GenreWords.fits(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hip-Hop", "R&B", "80s", "Électronique", "2000", "Rock (loud)"})
    void otherWordsAreAPersonsOwnBusiness(String word) {
        assertEquals(true, GenreWords.fits(word));
    }
}
