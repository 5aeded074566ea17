package org.cratewise.ui.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.cratewise.catalog.Step;
import org.cratewise.sorting.Plan;
import org.cratewise.tag.GenreWriter;
import org.cratewise.ui.kit.Jobs;
import org.cratewise.ui.kit.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryModelTest {
    @TempDir Path folder;
    private Studio studio;
    private HistoryModel model;
    private Plan looked = Plan.EMPTY;

    @BeforeEach
    void changeSomething() throws Exception {
        Messages.speak(java.util.Locale.ENGLISH);
        studio = new Studio(folder);
        studio.with("So What.mp3", "Rock", "jazz", 0.97)
                .with("Blue in Green.flac", "Pop", "jazz", 0.9);
        Workplace place = studio.place(Jobs.sameThread());
        PlanModel plan = new PlanModel(place);
        plan.make();
        plan.apply();
        model = new HistoryModel(place, fresh -> looked = fresh);
        model.load();
        model.look(model.batches().getFirst());
    }

    @AfterEach
    void close() {
        studio.close();
    }

    private List<String> genres(String name) throws Exception {
        return new GenreWriter().genres(studio.music.resolve(name));
    }

    private List<Step> named(String name) {
        return model.steps().stream()
                .filter(step -> step.places().target().endsWith(name))
                .toList();
    }

    @Test
    void everyBatchIsListedInPlainWords() {
        assertEquals("Write genres", model.batches().getFirst().title());
        assertEquals("2 of 2 done", ChangeWords.counts(model.batches().getFirst()));
        assertEquals("Done", ChangeWords.state(model.batches().getFirst()));
        assertEquals(2, model.steps().size());
    }

    @Test
    void oneTrackIsTakenBackAndDoneAgain() throws Exception {
        assertEquals(2, model.undoable(model.steps()));
        model.undo(named("So What.mp3"));
        assertEquals(List.of("Rock"), genres("So What.mp3"));
        assertEquals(List.of("Jazz"), genres("Blue in Green.flac"));
        assertEquals("1 change was taken back, to the byte.", model.newsProperty().get());
        assertEquals("Partly undone", ChangeWords.state(model.batchProperty().get().orElseThrow()));
        assertEquals(2, model.batches().size());
        assertEquals(1, model.redoable(model.steps()));
        model.redo(model.steps());
        assertEquals(List.of("Jazz"), genres("So What.mp3"));
        assertEquals("1 change was made again.", model.newsProperty().get());
    }

    @Test
    void anUndoIsTakenBackByDoingItAgain() throws Exception {
        model.undo(model.steps());
        model.look(model.batches().getFirst());
        assertEquals("Undo: Write genres", model.batchProperty().get().orElseThrow().title());
        assertEquals(0, model.undoable(model.steps()));
        assertEquals(2, model.redoable(model.steps()));
        model.redo(model.steps());
        assertEquals(List.of("Jazz"), genres("So What.mp3"));
        // The redo is on top now, and taken back like the first one.
        model.look(model.batches().getFirst());
        assertEquals(2, model.undoable(model.steps()));
        model.undo(model.steps());
        assertEquals(List.of("Rock"), genres("So What.mp3"));
    }

    @Test
    void aFileIsFoundInAllBatches() {
        model.undo(named("So What.mp3"));
        model.find("so what");
        assertEquals(2, model.steps().size());
        assertEquals(2, named("So What.mp3").size());
        model.find("");
        assertEquals(2, model.steps().size());
        assertEquals(1, named("So What.mp3").size());
    }

    @Test
    void whatWasChangedSinceIsNamedAndItsOldGenreOffered() throws Exception {
        Path changed = studio.music.resolve("So What.mp3");
        Files.write(changed, new byte[128], StandardOpenOption.APPEND);
        model.undo(model.steps());
        String news = model.newsProperty().get();
        assertTrue(news.contains("One wasn’t: So What.mp3. The file was changed since"), news);
        assertEquals("Write genres", model.refusedProperty().get().orElseThrow().title());
        model.putGenresBack();
        assertEquals(1, looked.steps().size());
        assertEquals(List.of("Rock"), looked.steps().getFirst().after());
    }

    @Test
    void whatWasDoneIsSaidInTheLanguageOfTheWindow() {
        model.undo(model.steps());
        Messages.speak(java.util.Locale.GERMAN);
        assertEquals("Rückgängig: Genres schreiben", ChangeWords.title(model.batches().getFirst()));
        Messages.speak(java.util.Locale.ENGLISH);
        assertEquals("Undo: Write genres", ChangeWords.title(model.batches().getFirst()));
    }
}
