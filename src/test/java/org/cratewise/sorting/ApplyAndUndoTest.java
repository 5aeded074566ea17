package org.cratewise.sorting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cratewise.catalog.Batch;
import org.cratewise.catalog.Catalog;
import org.cratewise.catalog.Journal;
import org.cratewise.tag.GenreWriter;
import org.cratewise.track.Track;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApplyAndUndoTest {
    @TempDir Path folder;
    private Path music;
    private Catalog catalog;
    private Journal journal;
    private List<Track> tracks;
    private Map<Path, String> before;

    @BeforeEach
    void makeMusic() throws Exception {
        folder = folder.toRealPath();
        music = folder.resolve("music");
        List<Path> files = Music.make(music);
        catalog = Catalog.open(folder.resolve("catalog.db"), Catalog.Access.WRITE);
        journal = catalog.journal();
        tracks = Music.add(catalog, files);
        before = Music.hashes(folder.resolve("music"));
    }

    @AfterEach
    void close() {
        catalog.close();
    }

    private Plan tags(String genre) {
        List<PlanStep> steps = new ArrayList<>();
        for (Track track : catalog.tracks())
            steps.add(
                    PlanStep.tag(PlannedFile.of(track), List.of("Rock"), List.of(genre), "heard"));
        return Plan.of("Write genres", steps, List.of());
    }

    private Plan places(Action action, Path root) {
        List<PlanStep> steps = new ArrayList<>();
        for (Track track : catalog.tracks()) {
            Path name = track.file().path().getFileName();
            Path target = root.resolve("jazz/deep").resolve(name);
            steps.add(PlanStep.place(action, PlannedFile.of(track), target, "heard"));
        }
        return Plan.of("Sort", steps, List.of());
    }

    private Report apply(Plan plan) {
        Report report = new Apply(journal).run(plan);
        assertEquals(List.of(), report.failed());
        return report;
    }

    private Report undoNewest() {
        return new Undo(catalog).undo(Undo.newestDone(journal).orElseThrow(), step -> true);
    }

    private Report redoNewest() {
        return new Undo(catalog).redo(Undo.newestUndone(journal).orElseThrow(), step -> true);
    }

    @Test
    void genresAreWrittenUndoneAndWrittenAgain() throws Exception {
        apply(tags("Jazz"));
        Map<Path, String> jazz = Music.hashes(music);
        assertEquals(before.keySet(), jazz.keySet());
        for (Path file : before.keySet()) {
            assertNotEquals(before.get(file), jazz.get(file), file.toString());
            assertEquals(List.of("Jazz"), new GenreWriter().genres(file), file.toString());
            assertEquals(1_500_000_000_000L, Files.getLastModifiedTime(file).toMillis());
        }
        assertTrue(undoNewest().isComplete());
        assertEquals(before, Music.hashes(music));
        assertTrue(redoNewest().isComplete());
        assertEquals(jazz, Music.hashes(music));
        assertTrue(undoNewest().isComplete());
        assertEquals(before, Music.hashes(music));
    }

    @Test
    void theCatalogKnowsWhatWasWrittenWithoutAScan() throws IOException {
        apply(tags("Jazz"));
        for (Track track : catalog.tracks()) {
            assertEquals("Jazz", track.tags().genre());
            assertEquals(Disk.stamp(track.file().path()), track.file());
        }
        undoNewest();
        for (Track track : catalog.tracks()) {
            assertEquals("Rock", track.tags().genre());
            assertEquals(Disk.stamp(track.file().path()), track.file());
        }
    }

    @Test
    void filesAreMovedAndComeBackAndTheFoldersMadeForThemGo() throws IOException {
        apply(places(Action.MOVE, folder.resolve("sorted")));
        assertEquals(List.of(), Music.in(music));
        assertEquals(before.size(), Music.in(folder.resolve("sorted/jazz/deep")).size());
        for (Track track : catalog.tracks())
            assertTrue(track.file().path().startsWith(folder.resolve("sorted")));
        assertTrue(undoNewest().isComplete());
        assertEquals(before, Music.hashes(music));
        assertFalse(Files.exists(folder.resolve("sorted")));
        assertTrue(redoNewest().isComplete());
        assertEquals(before.size(), Music.in(folder.resolve("sorted")).size());
    }

    @Test
    void acrossVolumesFilesAreCopiedProvenAndThenRemoved() throws IOException {
        Tools elsewhere = new Tools(journal, Moments.UNHEARD, (file, target) -> false);
        Report report = new Apply(elsewhere).run(places(Action.MOVE, folder.resolve("other disk")));
        assertTrue(report.isComplete());
        assertEquals(List.of(), Music.in(music));
        for (Path file : Music.in(folder.resolve("other disk")))
            assertEquals(1_500_000_000_000L, Files.getLastModifiedTime(file).toMillis());
        assertTrue(undoNewest().isComplete());
        assertEquals(before, Music.hashes(music));
    }

    @Test
    void copiesLinksAndPlaylistsAreMadeAndTakenAway() throws IOException {
        Path root = folder.resolve("sorted");
        for (Action action : List.of(Action.COPY, Action.LINK)) {
            apply(places(action, root));
            assertEquals(before, Music.hashes(music));
            for (Path file : before.keySet())
                assertEquals(
                        before.get(file),
                        java.util.HexFormat.of()
                                .formatHex(
                                        Sha256.of(
                                                root.resolve("jazz/deep")
                                                        .resolve(file.getFileName()))));
            assertTrue(undoNewest().isComplete());
            assertFalse(Files.exists(root));
            assertTrue(redoNewest().isComplete());
            assertTrue(undoNewest().isComplete());
            assertFalse(Files.exists(root));
        }
    }

    @Test
    void tagsThatWereWrittenBeforeAMoveAreUndoneWhereTheFileIsNow() throws IOException {
        apply(tags("Jazz"));
        apply(places(Action.MOVE, folder.resolve("sorted")));
        Batch tagging = journal.batches().getLast();
        assertTrue(new Undo(catalog).undo(tagging, step -> true).isComplete());
        assertTrue(undoNewest().isComplete());
        assertEquals(before, Music.hashes(music));
    }

    @Test
    void whatWasChangedSinceIsRefusedAndTheRestUndone() throws IOException {
        apply(tags("Jazz"));
        Path changed = before.keySet().iterator().next();
        Files.write(changed, new byte[] {1}, java.nio.file.StandardOpenOption.APPEND);
        Report report = undoNewest();
        assertEquals(before.size() - 1, report.done());
        assertEquals(changed, report.failed().getFirst().file());
        assertTrue(report.failed().getFirst().why().contains("changed since"));
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        Plan plan = places(Action.MOVE, folder.resolve("sorted"));
        Path taken = plan.steps().getFirst().target();
        Files.createDirectories(taken.getParent());
        Files.writeString(taken, "precious");
        Report report = new Apply(journal).run(plan);
        assertEquals(before.size() - 1, report.done());
        assertTrue(report.failed().getFirst().why().contains("in the way"));
        assertEquals("precious", Files.readString(taken));
        assertTrue(Files.exists(plan.steps().getFirst().file().place()));
        // Neither on the way back.
        Path back = plan.steps().get(1).file().place();
        Files.writeString(back, "new here");
        report = undoNewest();
        assertTrue(report.failed().getFirst().why().contains("in the way"));
        assertEquals("new here", Files.readString(back));
    }

    @Test
    void aFileChangedAfterThePlanWasMadeIsLeftAlone() throws IOException {
        Plan plan = tags("Jazz");
        Path changed = plan.steps().getFirst().file().place();
        Files.write(changed, new byte[] {1}, java.nio.file.StandardOpenOption.APPEND);
        byte[] now = Files.readAllBytes(changed);
        Report report = new Apply(journal).run(plan);
        assertEquals(1, report.failed().size());
        assertTrue(report.failed().getFirst().why().contains("after the plan"));
        org.junit.jupiter.api.Assertions.assertArrayEquals(now, Files.readAllBytes(changed));
    }

    @Test
    void permissionsAndAttributesAreKept() throws IOException {
        Path file = tracks.getFirst().file().path();
        var mode = java.nio.file.attribute.PosixFilePermissions.fromString("rw-r-----");
        Files.setPosixFilePermissions(file, mode);
        var view =
                Files.getFileAttributeView(
                        file, java.nio.file.attribute.UserDefinedFileAttributeView.class);
        view.write("rating", java.nio.ByteBuffer.wrap(new byte[] {5}));
        apply(tags("Jazz"));
        assertEquals(mode, Files.getPosixFilePermissions(file));
        assertEquals(List.of("rating"), view.list());
        undoNewest();
        assertEquals(mode, Files.getPosixFilePermissions(file));
        assertEquals(List.of("rating"), view.list());
    }

    @Test
    void theOwnerIsKept() throws IOException {
        org.junit.jupiter.api.Assumptions.assumeTrue(
                System.getProperty("user.name").equals("root"), "Only root may give files away");
        Path file = tracks.getFirst().file().path();
        Files.setAttribute(file, "unix:uid", 65534);
        Files.setAttribute(file, "unix:gid", 65534);
        apply(tags("Jazz"));
        assertEquals(65534, Files.getAttribute(file, "unix:uid"));
        assertEquals(65534, Files.getAttribute(file, "unix:gid"));
        Tools elsewhere = new Tools(journal, Moments.UNHEARD, (from, to) -> false);
        new Apply(elsewhere).run(places(Action.MOVE, folder.resolve("other disk")));
        Path moved = catalog.track(tracks.getFirst().id()).orElseThrow().file().path();
        assertNotEquals(file, moved);
        assertEquals(65534, Files.getAttribute(moved, "unix:uid"));
    }

    @Test
    void theHistoryTellsWhatWasDone() {
        apply(tags("Jazz"));
        undoNewest();
        List<Batch> batches = journal.batches();
        assertEquals(List.of("Undo: Write genres", "Write genres"), titles(batches));
        assertEquals(Optional.empty(), Undo.newestDone(journal));
        assertEquals(0, journal.prune(java.time.Instant.EPOCH));
        assertEquals(2, journal.prune(java.time.Instant.now().plusSeconds(9)));
        assertEquals(List.of(), journal.batches());
    }

    private static List<String> titles(List<Batch> batches) {
        return batches.stream().map(Batch::title).toList();
    }
}
