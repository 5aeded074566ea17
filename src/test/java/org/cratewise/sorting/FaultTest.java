package org.cratewise.sorting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.cratewise.catalog.Catalog;
import org.cratewise.catalog.Step;
import org.cratewise.catalog.StepState;
import org.cratewise.track.Track;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Disks that are full or locked, targets that vanish, files that change meanwhile: each ends in a
/// clear reason and with nothing half done.
class FaultTest {
    @TempDir Path folder;
    private Path music;
    private Catalog catalog;
    private Optional<Path> mounted = Optional.empty();

    @BeforeEach
    void openCatalog() throws IOException {
        folder = folder.toRealPath();
        music = Files.createDirectory(folder.resolve("music"));
        catalog = Catalog.open(folder.resolve("catalog.db"), Catalog.Access.WRITE);
    }

    @AfterEach
    void close() throws Exception {
        catalog.close();
        if (mounted.isPresent()) run("umount", mounted.get().toString());
    }

    private static int run(String... command) throws Exception {
        return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
    }

    /// A small disk of its own; only a system administrator may make one.
    private Path disk(String options) throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        int failed;
        try {
            failed = run("mount", "-t", "tmpfs", "-o", options, "tmpfs", disk.toString());
        } catch (IOException e) {
            failed = 1;
        }
        assumeTrue(failed == 0, "No small disk can be mounted here");
        mounted = Optional.of(disk);
        return disk;
    }

    private Path sound(Path at) throws Exception {
        return org.cratewise.audio.MadeAudio.sound(at, 3, "-metadata", "genre=Rock");
    }

    private PlannedFile planned(Path file) throws IOException {
        Track track = Music.add(catalog, List.of(file)).getFirst();
        return PlannedFile.of(track);
    }

    private PlanStep tag(Path file) throws IOException {
        String genre = "A genre that is longer than the padding ".repeat(40);
        return PlanStep.tag(planned(file), List.of(), List.of(genre), "test");
    }

    private PlanStep move(Path file, Path target) throws IOException {
        return PlanStep.place(Action.MOVE, planned(file), target, "test");
    }

    /// Applies one step, which has to fail and leave everything as it was.
    private String failure(PlanStep step, Moments moments) throws IOException {
        return failure(step, new Tools(catalog.journal(), moments, Volumes.REAL));
    }

    private String failure(PlanStep step, Tools tools) throws IOException {
        Map<Path, String> before = Music.hashes(folder.resolve("music"), folder.resolve("disk"));
        Report report = new Apply(tools).run(Plan.of("Test", List.of(step), List.of()));
        assertEquals(0, report.done());
        assertEquals(before, Music.hashes(folder.resolve("music"), folder.resolve("disk")));
        List<Step> steps = catalog.journal().steps(report.batch());
        assertEquals(StepState.FAILED, steps.getFirst().state());
        assertEquals(List.of(), catalog.journal().unfinished());
        try (Stream<Path> all = Files.walk(folder)) {
            assertFalse(
                    all.anyMatch(path -> path.getFileName().toString().startsWith(".cratewise-")));
        }
        return report.failed().getFirst().why();
    }

    private static Moments at(Moment wanted, Consumer<Moment> fault) {
        return moment -> {
            if (moment == wanted) fault.accept(moment);
        };
    }

    @Test
    void aFullDiskStopsATagWrite() throws Exception {
        Path file = disk("size=400k").resolve("a.wav");
        // It takes 265 kB, and twice that isn't there.
        Files.move(sound(music.resolve("a.wav")), file);
        String why = failure(tag(file), Moments.UNHEARD);
        assertTrue(why.contains("No space left"), why);
    }

    @Test
    void aFullDiskStopsAMove() throws Exception {
        Path disk = disk("size=100k");
        String why =
                failure(
                        move(sound(music.resolve("a.wav")), disk.resolve("deep/a.wav")),
                        Moments.UNHEARD);
        assertTrue(why.contains("No space left"), why);
        assertFalse(Files.exists(disk.resolve("deep")));
    }

    @Test
    void aDiskThatMayOnlyBeReadIsToldBeforeAndWhileItIsTried() throws Exception {
        Path disk = disk("size=4m");
        Path file = sound(disk.resolve("a.mp3"));
        assertEquals(0, run("mount", "-o", "remount,ro", disk.toString()));
        PlanStep step = tag(file);
        List<Problem> problems = new Preflight().check(Plan.of("Test", List.of(step), List.of()));
        assertEquals(Problem.Kind.MAY_NOT_WRITE, problems.getFirst().kind());
        String why = failure(step, Moments.UNHEARD);
        assertTrue(why.contains("Read-only"), why);
        // Away from there, the copy may be made and the source can't go: nothing moves.
        why = failure(move(file, music.resolve("a.mp3")), Moments.UNHEARD);
        assertTrue(why.contains("Read-only"), why);
    }

    @Test
    void aFolderWithoutPermissionIsTold() throws Exception {
        Path file = sound(music.resolve("a.mp3"));
        PlanStep step = tag(file);
        PlanStep away = move(file, folder.resolve("elsewhere/a.mp3"));
        lock(music, true);
        try {
            for (PlanStep each : List.of(step, away)) {
                List<Problem> problems =
                        new Preflight().check(Plan.of("Test", List.of(each), List.of()));
                assertEquals(Problem.Kind.FOLDER_LOCKED, problems.getFirst().kind());
                String why = failure(each, Moments.UNHEARD);
                assertTrue(why.matches("(Not permitted at|Operation not permitted).*"), why);
            }
            assertFalse(Files.exists(folder.resolve("elsewhere")));
        } finally {
            lock(music, false);
        }
    }

    @Test
    void aTargetWithoutPermissionIsTold() throws Exception {
        Path file = sound(music.resolve("a.mp3"));
        Path target = Files.createDirectory(folder.resolve("locked"));
        PlanStep step = move(file, target.resolve("deep/a.mp3"));
        lock(target, true);
        try {
            List<Problem> problems =
                    new Preflight().check(Plan.of("Test", List.of(step), List.of()));
            assertEquals(Problem.Kind.TARGET_LOCKED, problems.getFirst().kind());
            String why = failure(step, Moments.UNHEARD);
            assertTrue(why.matches("(Not permitted at|Operation not permitted).*"), why);
        } finally {
            lock(target, false);
        }
    }

    /// Takes from a folder the right to be written. Since permissions hold nobody back who
    /// administrates the system, it is made immutable for that user.
    private static void lock(Path folder, boolean locked) throws Exception {
        if (System.getProperty("user.name").equals("root")) {
            int failed = run("chattr", locked ? "+i" : "-i", folder.toString());
            assumeTrue(failed == 0, "root may do anything, and nothing can be made immutable here");
        } else {
            assertTrue(folder.toFile().setWritable(!locked));
        }
    }

    @Test
    void aTargetFolderThatVanishesIsTold() throws Exception {
        Path target = folder.resolve("gone/deep/a.mp3");
        Moments vanishing =
                at(
                        Moment.FOLDERS_MADE,
                        moment -> {
                            try {
                                Files.delete(target.getParent());
                            } catch (IOException e) {
                                throw new IllegalStateException(e);
                            }
                        });
        PlanStep step = move(sound(music.resolve("a.mp3")), target);
        String why = failure(step, new Tools(catalog.journal(), vanishing, Volumes.REAL));
        assertTrue(why.contains("gone"), why);
    }

    @Test
    void whatAppearsAtTheTargetAtTheLastMomentIsLeftAlone() throws Exception {
        for (boolean one : new boolean[] {true, false}) {
            Path target = folder.resolve("to" + one + "/a.mp3");
            Moments appearing =
                    at(
                            one ? Moment.FOLDERS_MADE : Moment.READY,
                            moment -> {
                                try {
                                    Files.createFile(target);
                                } catch (IOException e) {
                                    throw new IllegalStateException(e);
                                }
                            });
            Tools tools = new Tools(catalog.journal(), appearing, (a, b) -> one);
            String why = failure(move(sound(music.resolve("a.mp3")), target), tools);
            assertTrue(why.contains("in the way"), why);
            assertEquals(0, Files.size(target));
        }
    }

    @Test
    void aLinkToTheFileItselfIsInTheWayToo() throws Exception {
        Path file = sound(music.resolve("a.mp3"));
        Path soft = Files.createSymbolicLink(folder.resolve("soft.mp3"), file);
        Path hard = Files.createLink(folder.resolve("hard.mp3"), file);
        for (Path link : List.of(soft, hard)) {
            String why = failure(move(file, link), Moments.UNHEARD);
            assertTrue(why.contains("in the way"), why);
            assertTrue(Files.isRegularFile(file));
            assertTrue(Files.exists(link));
        }
        // And if it comes between the look and the move.
        Path late = folder.resolve("late.mp3");
        Moments linking =
                at(
                        Moment.FOLDERS_MADE,
                        moment -> {
                            try {
                                Files.createSymbolicLink(late, file);
                            } catch (IOException e) {
                                throw new IllegalStateException(e);
                            }
                        });
        failure(move(file, late), linking);
        assertTrue(Files.isSymbolicLink(late));
        assertTrue(Files.isRegularFile(file));
    }

    @Test
    void aFileThatChangesWhileItIsRewrittenKeepsTheChange() throws Exception {
        Path file = sound(music.resolve("a.mp3"));
        byte[] other = {1, 2, 3};
        Moments changing =
                at(
                        Moment.READY,
                        moment -> {
                            try {
                                Files.write(file, other);
                            } catch (IOException e) {
                                throw new IllegalStateException(e);
                            }
                        });
        Report report =
                new Apply(new Tools(catalog.journal(), changing, Volumes.REAL))
                        .run(Plan.of("Test", List.of(tag(file)), List.of()));
        assertTrue(report.failed().getFirst().why().contains("this very moment"));
        assertEquals(3, Files.size(file));
        assertEquals(List.of(file), Music.in(music));
    }

    @Test
    void aRenameThatGoesWrongOnTheWayIsTold() throws Exception {
        Path file = sound(music.resolve("a.mp3"));
        for (Moment moment : Moment.values()) {
            if (moment == Moment.DONE || moment == Moment.JOURNALED) continue;
            Moments failing =
                    at(
                            moment,
                            m -> {
                                throw new IllegalArgumentException("Broken at " + m);
                            });
            Tools tools = new Tools(catalog.journal(), failing, Volumes.REAL);
            byte[] before = Files.readAllBytes(file);
            Report report = new Apply(tools).run(Plan.of("Test", List.of(tag(file)), List.of()));
            assertEquals(List.of(file), Music.in(music));
            boolean changed = java.util.Arrays.mismatch(before, Files.readAllBytes(file)) >= 0;
            assertEquals(report.done() == 1, changed, moment.toString());
            assertEquals(List.of(), catalog.journal().unfinished());
            new Undo(catalog)
                    .undo(catalog.journal().batch(report.batch()).orElseThrow(), step -> true);
            org.junit.jupiter.api.Assertions.assertArrayEquals(before, Files.readAllBytes(file));
        }
    }
}
