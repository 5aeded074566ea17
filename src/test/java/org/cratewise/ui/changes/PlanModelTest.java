package org.cratewise.ui.changes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cratewise.sorting.Action;
import org.cratewise.sorting.GenreWords;
import org.cratewise.sorting.TagMode;
import org.cratewise.tag.GenreWriter;
import org.cratewise.track.Genre;
import org.cratewise.ui.kit.Jobs;
import org.cratewise.ui.kit.LaterJobs;
import org.cratewise.ui.kit.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanModelTest {
    @TempDir Path folder;
    private Studio studio;
    private PlanModel model;

    @BeforeEach
    void fill() throws Exception {
        Messages.speak(java.util.Locale.ENGLISH);
        studio = new Studio(folder);
        studio.with("So What.mp3", "Rock", "jazz", 0.97)
                .with("Blue in Green.flac", "", "jazz", 0.9)
                .with("Teardrop.mp3", "Pop", "electronic", 0.4);
        model = new PlanModel(studio.place(Jobs.sameThread()));
    }

    @AfterEach
    void close() {
        studio.close();
    }

    private List<String> genres(String name) throws Exception {
        return new GenreWriter().genres(studio.music.resolve(name));
    }

    private void sort(Action action) {
        model.wish().kind.set(Wish.Kind.PLACES);
        model.wish().action.set(action);
        model.wish().folder.set(folder.resolve("sorted").toString());
        model.make();
    }

    @Test
    void genresAreWrittenAsTheSettingsSay() throws Exception {
        studio.words = GenreWords.USUAL.with(new Genre("jazz"), "Modern Jazz");
        model.make();
        model.apply();
        assertEquals(List.of("Modern Jazz"), genres("So What.mp3"));
    }

    @Test
    void thePlanSaysWhatItComesToAndTheButtonWhatItDoes() {
        assertEquals("", model.deedProperty().get());
        model.make();
        assertEquals(PlanModel.Stage.READY, model.stageProperty().get());
        assertEquals("2 tags", model.totalsProperty().get());
        assertEquals("Write 2 genres", model.deedProperty().get());
        model.wish().pick.set(Wish.Pick.LIKELY_ENOUGH);
        model.wish().least.set(30);
        model.make();
        assertEquals("Write 3 genres", model.deedProperty().get());
        model.wish().mode.set(TagMode.IF_EMPTY);
        model.make();
        assertEquals("Write 1 genre", model.deedProperty().get());
    }

    @Test
    void stepsThatAreTakenOutAreNotDone() throws Exception {
        model.make();
        PlanRow row =
                model.shown().stream()
                        .filter(r -> r.file().endsWith("So What.mp3"))
                        .findFirst()
                        .orElseThrow();
        model.toggle(row);
        assertEquals("Write 1 genre", model.deedProperty().get());
        model.apply();
        assertEquals(List.of("Rock"), genres("So What.mp3"));
        assertEquals(List.of("Jazz"), genres("Blue in Green.flac"));
        assertEquals(1, studio.changes);
    }

    @Test
    void whatWasDoneCanBeUndoneAtOnce() throws Exception {
        byte[] before = Files.readAllBytes(studio.music.resolve("So What.mp3"));
        model.make();
        model.apply();
        assertEquals("Done: 2 changes.", model.doneProperty().get().orElseThrow().words());
        assertEquals(PlanModel.Stage.EMPTY, model.stageProperty().get());
        model.undoLast();
        assertArrayEquals(before, Files.readAllBytes(studio.music.resolve("So What.mp3")));
        PlanModel.Done done = model.doneProperty().get().orElseThrow();
        assertEquals("2 changes were taken back, to the byte.", done.words());
        assertFalse(done.undoable());
        model.dismiss();
        assertEquals(Optional.empty(), model.doneProperty().get());
    }

    @Test
    void problemsComeFirstAndCanNotBeTaken() throws Exception {
        model.make();
        Path gone = studio.music.resolve("Blue in Green.flac");
        Files.delete(gone);
        sort(Action.MOVE);
        // Gone already when the plan is made, it is left alone.
        assertEquals(1, model.count(PlanModel.Filter.LEFT_ALONE));
        model.filterProperty().set(PlanModel.Filter.LEFT_ALONE);
        assertEquals(gone, model.shown().getFirst().file());
    }

    @Test
    void aTakenNameIsRemediedByANumber() throws Exception {
        Path taken = folder.toRealPath().resolve("sorted/Jazz/So What.mp3");
        Files.createDirectories(taken.getParent());
        Files.writeString(taken, "precious");
        model.wish().folder.set(folder.toRealPath().resolve("sorted").toString());
        model.wish().kind.set(Wish.Kind.PLACES);
        model.make();
        assertEquals("1 move, 1 problem", model.totalsProperty().get());
        PlanRow row = model.shown().getFirst();
        assertTrue(row.why().contains("there already"), row.why());
        assertFalse(row.remedy().isEmpty());
        model.toggle(row);
        assertFalse(row.takenProperty().get());
        assertEquals("Add a number", PlanModel.remedyName(row));
        model.remedy(row);
        assertEquals("Move 2 files", model.deedProperty().get());
        model.apply();
        assertTrue(Files.exists(taken.resolveSibling("So What (2).mp3")));
        assertEquals("precious", Files.readString(taken));
        // And a second plan finds it in its place.
        model.make();
        assertEquals("Nothing to change", model.totalsProperty().get());
    }

    @Test
    void whatFailsStaysOnTheScreenWithItsReason() throws Exception {
        model.make();
        Files.write(
                studio.music.resolve("So What.mp3"),
                new byte[9],
                java.nio.file.StandardOpenOption.APPEND);
        model.apply();
        assertTrue(
                model.doneProperty().get().orElseThrow().words().contains("One wasn’t"),
                model.doneProperty().get().toString());
        assertEquals(PlanModel.Stage.READY, model.stageProperty().get());
        assertEquals("1 problem", model.totalsProperty().get());
        assertTrue(model.shown().getFirst().why().contains("changed"));
    }

    @Test
    void aPlanWithoutAFolderSaysWhatIsMissing() {
        model.wish().kind.set(Wish.Kind.PLACES);
        model.make();
        assertTrue(model.troubleProperty().get().contains("folder"));
        model.wish().folder.set("/x");
        model.wish().rule.set("{gnere}");
        model.make();
        assertTrue(model.troubleProperty().get().contains("gnere"));
        assertEquals(PlanModel.Stage.EMPTY, model.stageProperty().get());
    }

    @Test
    void aPlanIsSavedWithoutWhatWasTakenOutAndOpenedAgain() {
        model.make();
        model.toggle(model.shown().getFirst());
        Path file = folder.resolve("plan.json");
        model.save(file);
        assertTrue(Files.exists(file));
        model.takeShown(false);
        assertEquals("", model.deedProperty().get());
        model.open(file);
        assertEquals("Write 1 genre", model.deedProperty().get());
        model.open(folder.resolve("none.json"));
        assertFalse(model.troubleProperty().get().isEmpty());
        assertEquals("Write 1 genre", model.deedProperty().get());
    }

    @Test
    void everyFormOfSortingNamesItself() {
        sort(Action.COPY);
        assertEquals("Copy 2 files", model.deedProperty().get());
        sort(Action.LINK);
        assertEquals("Make 2 links", model.deedProperty().get());
        sort(Action.PLAYLIST);
        assertEquals("Write 1 playlist", model.deedProperty().get());
        assertEquals(
                "2 tracks",
                Difference.text(
                        Difference.of(model.shown().getFirst().step().orElseThrow()).after()));
    }

    @Test
    void beforeTheWindowClosesOnABatchAPersonIsAsked() {
        LaterJobs jobs = new LaterJobs();
        model = new PlanModel(studio.place(jobs));
        model.make();
        jobs.doAll();
        assertEquals(Optional.empty(), studio.ongoing.question());
        model.apply();
        assertTrue(studio.ongoing.question().orElseThrow().startsWith("Files are being changed"));
        studio.ongoing.stop();
        jobs.doAll();
        assertEquals(Optional.empty(), studio.ongoing.question());
        assertEquals("2 tags", model.totalsProperty().get(), "nothing was done");
    }

    /// Stops what is begun, as a person does who is quick.
    private final class Stopping implements Jobs {
        @Override
        public <T> void run(
                java.util.concurrent.Callable<T> work,
                java.util.function.Consumer<T> then,
                java.util.function.Consumer<Exception> failed) {
            model.running().stop();
            Jobs.sameThread().run(work, then, failed);
        }

        @Override
        public void close() {}
    }

    @Test
    void whatIsStoppedStaysOnTheScreenToBeGoneOnWith() throws Exception {
        model = new PlanModel(studio.place(new Stopping()));
        model.make();
        model.apply();
        String words = model.doneProperty().get().orElseThrow().words();
        assertTrue(words.startsWith("Stopped."), words);
        assertEquals(List.of("Rock"), genres("So What.mp3"));
        assertEquals("Write 2 genres", model.deedProperty().get());
    }

    @Test
    void aReplacedGenreIsKeptInACommentIfThatIsWished() throws Exception {
        model.wish().keepOld.set(true);
        model.make();
        model.apply();
        assertEquals(List.of("Jazz"), genres("So What.mp3"));
        byte[] now = Files.readAllBytes(studio.music.resolve("So What.mp3"));
        String text = new String(now, java.nio.charset.StandardCharsets.ISO_8859_1);
        assertTrue(text.contains("Genre before\0Rock"));
    }
}
