package org.cratewise.ui.truth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cratewise.genre.measure.Measures;
import org.cratewise.track.Genre;
import org.cratewise.track.Review;
import org.cratewise.track.Tags;
import org.cratewise.track.Track;
import org.cratewise.ui.chart.Confusion.Cell;
import org.cratewise.ui.kit.Jobs;
import org.cratewise.ui.kit.SampleTracks;
import org.junit.jupiter.api.Test;

class TruthTest {
    @Test
    void onlySettledTracksCount() {
        Truth truth = Truth.of(tracks());
        assertEquals(6, truth.tracks());
        assertEquals(4, truth.reviewed());
        assertEquals(2, truth.corrected());
        Measures measures = truth.measures().orElseThrow();
        assertEquals(4, measures.judged());
        assertEquals(0.5, measures.accuracy());
    }

    @Test
    void aCellHoldsItsTracks() {
        Truth truth = Truth.of(tracks());
        List<String> genres =
                truth.measures().orElseThrow().genres().stream().map(g -> g.genre()).toList();
        Cell cell = new Cell(genres.indexOf("metal"), genres.indexOf("rock"));
        assertEquals(List.of(3L), ids(truth.cells().get(cell)));
        assertEquals(1, truth.measures().orElseThrow().confusion()[cell.truth()][cell.heard()]);
    }

    @Test
    void aGenreOfOnesOwnIsARowWithoutGuesses() {
        Truth truth = Truth.of(tracks());
        var own =
                truth.measures().orElseThrow().genres().stream()
                        .filter(g -> g.genre().equals("schlager"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(1, own.there());
        assertEquals(0, own.rates().recall());
    }

    @Test
    void theDistributionTakesTheSettledGenreBeforeTheHeard() {
        Truth truth = Truth.of(tracks());
        assertEquals(
                Map.of(
                        new Genre("rock"), 2,
                        new Genre("jazz"), 2,
                        new Genre("metal"), 1,
                        new Genre("schlager"), 1),
                truth.genres());
        assertEquals(6, truth.tags().get("Pop"));
    }

    @Test
    void nothingReviewedIsNoFigure() {
        assertTrue(Truth.of(List.of(heard(1, "rock", 0.9))).measures().isEmpty());
        assertTrue(Truth.of(List.of()).measures().isEmpty());
    }

    @Test
    void theModelFollowsTheTracksAndTheChosenCell() {
        List<Track> tracks = tracks();
        TruthModel model = new TruthModel(Jobs.sameThread(), () -> tracks);
        assertFalse(model.truthProperty().get().measures().isPresent());
        model.refresh();
        Truth truth = model.truthProperty().get();
        Cell cell = truth.cells().keySet().stream().findFirst().orElseThrow();
        assertEquals(List.of(), model.chosen());
        model.cellProperty().set(Optional.of(cell));
        assertEquals(truth.cells().get(cell), model.chosen());
    }

    private static List<Track> tracks() {
        return List.of(
                decided(heard(1, "rock", 0.9), "rock"),
                decided(heard(2, "jazz", 0.6), "jazz"),
                decided(heard(3, "rock", 0.5), "metal"),
                decided(heard(4, "jazz", 0.4), "schlager"),
                heard(5, "jazz", 0.7),
                heard(6, "rock", 0.99).with(Optional.of(Review.skip(heard(6, "rock", 0.9), NOW))));
    }

    private static final Instant NOW = Instant.ofEpochMilli(1);

    private static Track heard(int id, String genre, double probability) {
        return SampleTracks.heard(id, new Tags("T" + id, "A" + id, "B", "Pop"), genre, probability);
    }

    private static Track decided(Track track, String genre) {
        return track.with(Optional.of(Review.of(track, List.of(new Genre(genre)), NOW)));
    }

    private static List<Long> ids(List<Track> tracks) {
        return tracks.stream().map(Track::id).toList();
    }
}
