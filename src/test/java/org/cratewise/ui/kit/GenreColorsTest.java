package org.cratewise.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.cratewise.track.Genre;
import org.junit.jupiter.api.Test;

class GenreColorsTest {
    // Primer's row backgrounds: plain, side bar, hovered, selected.
    private static final List<Color> LIGHT_ROWS =
            List.of(
                    Color.web("#ffffff"),
                    Color.web("#f6f8fa"),
                    over(Color.web("#ffffff"), Color.web("#eaeef2", 0.5)),
                    Color.web("#ddf4ff"));
    private static final List<Color> DARK_ROWS =
            List.of(
                    Color.web("#0d1117"),
                    Color.web("#161b22"),
                    over(Color.web("#0d1117"), Color.web("#6e7681", 0.1)),
                    over(Color.web("#161b22"), Color.web("#388bfd", 0.15)));

    private final List<Genre> own =
            Stream.of("ambient", "schlager", "drone", "zydeco", "polka", "gospel")
                    .map(Genre::new)
                    .toList();

    @Test
    void everyGenreStandsOutFromTheRowsOfBothThemes() {
        for (Genre genre : all()) {
            for (Color row : LIGHT_ROWS) assertContrast(genre, GenreColors.of(genre).light(), row);
            for (Color row : DARK_ROWS) assertContrast(genre, GenreColors.of(genre).dark(), row);
        }
    }

    @Test
    void noTwoGenresLookAlikeToAnybody() {
        for (boolean dark : List.of(false, true))
            for (double[][] kind : Vision.KINDS)
                assertTrue(nearest(GenreColors.known(), dark, kind) > 0.06);
    }

    @Test
    void ownGenresTakeTheNextFreeColourAndKeepIt() {
        List<GenreColors.Tone> first = own.stream().map(GenreColors::of).toList();
        assertEquals(own.size(), first.stream().distinct().count());
        assertEquals(first, own.stream().map(GenreColors::of).toList());
        assertNotEquals(GenreColors.of(new Genre("jazz")), first.getFirst());
    }

    @Test
    void theFourteenGenresOfTheModelHaveColoursAndNames() {
        assertEquals(14, GenreColors.known().size());
        for (Genre genre : GenreColors.known())
            assertTrue(Messages.has("genre." + genre.key()), genre::key);
    }

    private List<Genre> all() {
        List<Genre> all = new ArrayList<>(GenreColors.known());
        all.addAll(own);
        return all;
    }

    private static double nearest(List<Genre> genres, boolean dark, double[][] kind) {
        double nearest = Double.MAX_VALUE;
        for (Genre a : genres)
            for (Genre b : genres)
                if (a.compareTo(b) < 0)
                    nearest =
                            Math.min(
                                    nearest,
                                    Vision.distance(
                                            GenreColors.of(a, dark),
                                            GenreColors.of(b, dark),
                                            kind));
        return nearest;
    }

    private static void assertContrast(Genre genre, Color color, Color row) {
        double contrast = Vision.contrast(color, row);
        assertTrue(contrast >= 3, genre + " has " + contrast + " on " + row);
    }

    private static Color over(Color below, Color above) {
        Color opaque = new Color(above.getRed(), above.getGreen(), above.getBlue(), 1);
        return below.interpolate(opaque, above.getOpacity());
    }
}
