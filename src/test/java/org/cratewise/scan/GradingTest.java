package org.cratewise.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.cratewise.catalog.Catalog;
import org.cratewise.genre.ModelFacts;
import org.cratewise.genre.Models;
import org.cratewise.track.FileStamp;
import org.cratewise.track.Genre;
import org.cratewise.track.Guess;
import org.cratewise.track.Prediction;
import org.cratewise.track.Sound;
import org.cratewise.track.Sureness;
import org.cratewise.track.Tags;
import org.cratewise.track.Track;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GradingTest {
    private final ModelFacts facts = Models.bundledFacts();
    private final List<Genre> genres = facts.genres().stream().map(Genre::new).toList();
    @TempDir Path folder;
    private Catalog catalog;

    @BeforeEach
    void open() {
        catalog = Catalog.open(folder.resolve("catalog.db"), Catalog.Access.WRITE);
        catalog.change(edit -> edit.addModel(facts.id(), facts.extractorVersion(), genres));
        hear("0.97", Sureness.SURE);
        hear("0.94", Sureness.SURE);
        hear("0.85", Sureness.LIKELY);
        hear("0.60", Sureness.LIKELY);
        hear("0.98 strange", Sureness.UNSURE);
        hear("0.40", Sureness.UNSURE);
    }

    @AfterEach
    void close() {
        catalog.close();
    }

    private void hear(String name, Sureness sureness) {
        FileStamp stamp = new FileStamp(folder.resolve(name), 1, 1);
        Track track = catalog.edit(edit -> edit.addWaiting(List.of(stamp))).getFirst();
        double probability = Double.parseDouble(name.substring(0, 4));
        List<Guess> guesses =
                genres.stream()
                        .map(
                                genre ->
                                        new Guess(
                                                genre,
                                                genre.key().equals("jazz")
                                                        ? probability
                                                        : (1 - probability) / 13))
                        .toList();
        Prediction prediction = new Prediction(facts.id(), guesses, sureness);
        Sound sound = new Sound(name, 60, "x");
        catalog.change(edit -> edit.store(track.analysed(Tags.NONE, sound, prediction)));
    }

    private List<String> sure() {
        return catalog.tracks().stream()
                .filter(t -> t.prediction().orElseThrow().sureness() == Sureness.SURE)
                .map(t -> t.sound().key())
                .toList();
    }

    private List<Sureness> all() {
        return catalog.tracks().stream()
                .map(t -> t.prediction().orElseThrow().sureness())
                .collect(Collectors.toList());
    }

    @Test
    void aLowerPromiseIsSureOfMoreAndAHigherOneOfLess() {
        assertEquals(1, new Grading(facts, 80).apply(catalog));
        assertEquals(List.of("0.85", "0.94", "0.97"), sure());
        assertEquals(2, new Grading(facts, 92).apply(catalog));
        assertEquals(List.of("0.97"), sure());
        new Grading(facts, 99).apply(catalog);
        assertEquals(List.of(), sure());
    }

    @Test
    void theWayBackIsOpen() {
        List<Sureness> before = all();
        new Grading(facts, 99).apply(catalog);
        new Grading(facts, 80).apply(catalog);
        new Grading(facts, 90).apply(catalog);
        assertEquals(before, all());
        assertEquals(0, new Grading(facts, 90).apply(catalog));
    }

    @Test
    void aCatalogThatTheModelHeardNothingForStaysAsItIs() {
        catalog.close();
        catalog = Catalog.open(folder.resolve("other.db"), Catalog.Access.WRITE);
        assertEquals(0, new Grading(facts, 80).apply(catalog));
    }
}
