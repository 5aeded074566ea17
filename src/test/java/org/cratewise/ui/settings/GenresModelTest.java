package org.cratewise.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cratewise.track.Genre;
import org.cratewise.track.Tags;
import org.cratewise.ui.kit.Jobs;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.SampleTracks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenresModelTest {
    private static final Genre METAL = new Genre("metal");
    private static final Genre THRASH = new Genre("thrash");
    @TempDir Path folder;
    private OwnGenres own;
    private GenresModel model;

    @BeforeEach
    void open() {
        Messages.speak(Locale.ENGLISH);
        own = new OwnGenres(folder.resolve("genres.json"));
        model =
                new GenresModel(
                        Jobs.sameThread(),
                        own,
                        () -> List.of(SampleTracks.heard(1, Tags.NONE, "thrash", 0.9)));
    }

    private GenreRow row(Genre genre) {
        return model.rows().stream().filter(r -> r.genre().equals(genre)).findFirst().orElseThrow();
    }

    @Test
    void genresOfTheLibraryJoinThoseThatAreKnown() {
        assertEquals(14, model.rows().size());
        model.look();
        assertEquals("Thrash", row(THRASH).word());
    }

    @Test
    void whatIsChosenIsStillSoAtTheNextStart() {
        model.look();
        model.write(METAL, " Heavy Metal ");
        model.putUnder(THRASH, "metal");
        OwnGenres next = new OwnGenres(folder.resolve("genres.json"));
        assertEquals(own.bookProperty().get(), next.bookProperty().get());
        assertEquals("Heavy Metal", next.bookProperty().get().words().of(METAL));
        assertEquals(1, row(THRASH).depth());
        assertTrue(row(METAL).chosen());
    }

    @Test
    void aNewGenreCanBeNamedToStandAbove() {
        model.putUnder(new Genre("rnb"), "Soul");
        assertEquals(Optional.of(new Genre("soul")), row(new Genre("rnb")).parent());
        model.putUnder(new Genre("rnb"), "");
        assertTrue(model.rows().stream().noneMatch(r -> r.genre().key().equals("soul")));
    }

    @Test
    void aGenreIsKnownByItsNameToo() {
        model.putUnder(THRASH, "Hip-hop");
        assertEquals(Optional.of(new Genre("hiphop")), row(THRASH).parent());
    }

    @Test
    void aCircleIsRefusedAndSaidSo() {
        model.putUnder(THRASH, "Metal");
        model.putUnder(METAL, "thrash");
        assertEquals(
                "Thrash is a kind of Metal already, so Metal can’t be a kind of Thrash.",
                model.troubleProperty().get());
        assertEquals(Optional.empty(), row(METAL).parent());
        assertFalse(model.above(METAL).contains(THRASH));
        model.write(METAL, "Heavy Metal");
        assertEquals("", model.troubleProperty().get());
    }

    @Test
    void aWordThatNoTagCanHoldIsRefused() {
        model.write(METAL, "Metal; Rock");
        assertTrue(model.troubleProperty().get().contains("no semicolon"));
        assertEquals("Metal", row(METAL).word());
    }

    @Test
    void anUnreadableFileIsToldAndPutAsideNotLost() throws IOException {
        Path file = folder.resolve("genres.json");
        Files.writeString(file, "{\"metal\": ");
        own = new OwnGenres(file);
        model = new GenresModel(Jobs.sameThread(), own, List::of);
        assertTrue(model.troubleProperty().get().contains("genres.json"));
        model.write(METAL, "Heavy Metal");
        assertEquals("{\"metal\": ", Files.readString(folder.resolve("genres.json.unreadable")));
        assertTrue(Files.readString(file).contains("Heavy Metal"));
    }
}
