package org.cratewise.sorting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cratewise.sorting.Problem.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightTest {
    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void makeFile() throws Exception {
        folder = folder.toRealPath();
        file = org.cratewise.audio.MadeAudio.sound(folder.resolve("a.mp3"), 0.1);
    }

    private static PlanStep move(Path file, Path target) throws IOException {
        return PlanStep.place(Action.MOVE, PlannedFile.of(Disk.stamp(file)), target, "test");
    }

    private static PlanStep tag(Path file) throws IOException {
        return PlanStep.tag(PlannedFile.of(Disk.stamp(file)), List.of(), List.of("Jazz"), "test");
    }

    private static Set<Kind> kinds(PlanStep... steps) {
        List<Problem> problems = new Preflight().check(Plan.of("", List.of(steps), List.of()));
        for (Problem problem : problems) {
            assertFalse(problem.what().isBlank());
            assertFalse(problem.remedy().isBlank());
        }
        return problems.stream().map(Problem::kind).collect(Collectors.toSet());
    }

    @Test
    void whatIsWellHasNoProblems() throws IOException {
        assertEquals(Set.of(), kinds(tag(file)));
        assertEquals(Set.of(), kinds(move(file, folder.resolve("new/b.mp3"))));
    }

    @Test
    void goneAndChangedFilesAreTold() throws IOException {
        PlanStep step = tag(file);
        Files.write(file, new byte[9], StandardOpenOption.APPEND);
        assertTrue(kinds(step).contains(Kind.CHANGED));
        Files.delete(file);
        assertEquals(Set.of(Kind.GONE), kinds(step));
    }

    @Test
    void takenTargetsAreTold() throws IOException {
        Path taken = Files.writeString(folder.resolve("b.mp3"), "precious");
        assertEquals(Set.of(Kind.TARGET_TAKEN), kinds(move(file, taken)));
        assertEquals(Set.of(Kind.NO_FOLDER), kinds(move(file, taken.resolve("x/c.mp3"))));
        Path nowhere = Files.createSymbolicLink(folder.resolve("l.mp3"), folder.resolve("none"));
        assertEquals(Set.of(Kind.TARGET_TAKEN), kinds(move(file, nowhere)));
    }

    @Test
    void twoStepsToOnePlaceAreTold() throws IOException {
        Path other = Files.copy(file, folder.resolve("c.mp3"));
        Path target = folder.resolve("Jazz/d.mp3");
        assertEquals(Set.of(Kind.TARGET_TWICE), kinds(move(file, target), move(other, target)));
        // On some disks these are one place too.
        Path upper = folder.resolve("JAZZ/D.mp3");
        assertEquals(Set.of(Kind.TARGET_TWICE), kinds(move(file, target), move(other, upper)));
    }

    @Test
    void namesThatDifferOnlyInCaseOrAccentFormAreTold() throws IOException {
        Files.writeString(folder.resolve("caf\u00e9.mp3"), "");
        assertEquals(Set.of(Kind.SAME_NAME), kinds(move(file, folder.resolve("cafe\u0301.mp3"))));
        assertEquals(Set.of(Kind.SAME_NAME), kinds(move(file, folder.resolve("CAF\u00c9.mp3"))));
        // To respell a file's own name is no clash.
        assertEquals(Set.of(), kinds(move(file, folder.resolve("A.mp3"))));
    }

    @Test
    void whatIsInTheWayOfAStepAndLeavesByAnotherIsTold() throws IOException {
        Path other = Files.copy(file, folder.resolve("c.mp3"));
        assertTrue(
                kinds(move(file, other), move(other, folder.resolve("d.mp3")))
                        .contains(Kind.TARGET_LEAVES));
    }

    @Test
    void linksAreTold() throws IOException {
        Path soft = Files.createSymbolicLink(folder.resolve("soft.mp3"), file);
        assertEquals(Set.of(Kind.LINK), kinds(tag(soft)));
        Files.createLink(folder.resolve("hard.mp3"), file);
        assertEquals(Set.of(Kind.SEVERAL_NAMES), kinds(tag(file)));
        assertEquals(Set.of(), kinds(move(file, folder.resolve("moved.mp3"))));
    }

    @Test
    void namesAndPathsThatAreTooLongAreTold() throws IOException {
        assertEquals(
                Set.of(Kind.NAME_TOO_LONG),
                kinds(move(file, folder.resolve("x".repeat(256) + ".mp3"))));
        Path deep = folder;
        for (int i = 0; i < 20; i++) deep = deep.resolve("d".repeat(250));
        assertTrue(kinds(move(file, deep.resolve("a.mp3"))).contains(Kind.PATH_TOO_LONG));
    }

    @Test
    void tagsThatAreNotFullyUnderstoodAreTold() throws IOException {
        Path odd = Files.writeString(folder.resolve("odd.mp3"), "no audio at all");
        assertEquals(Set.of(Kind.CANT_WRITE), kinds(tag(odd)));
        Path other = Files.copy(file, folder.resolve("odd.dts"));
        assertEquals(Set.of(Kind.CANT_WRITE), kinds(tag(other)));
    }

    @Test
    void aFileThatAnotherProgramHasLockedIsTold() throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.lock();
            assertEquals(Set.of(Kind.IN_USE), kinds(tag(file)));
        }
    }

    @Test
    void aDiskWithoutRoomIsTold() throws IOException {
        PlannedFile huge = new PlannedFile(0, "", file.toString(), Long.MAX_VALUE / 4, 0);
        PlanStep copy = PlanStep.place(Action.COPY, huge, folder.resolve("b/a.mp3"), "test");
        assertTrue(kinds(copy).contains(Kind.NO_SPACE));
    }

    @Test
    void allProblemsComeAtOnce() throws IOException {
        Path odd = Files.writeString(folder.resolve("odd.mp3"), "no audio at all");
        PlanStep gone = tag(Files.copy(file, folder.resolve("gone.mp3")));
        Files.delete(gone.file().place());
        assertEquals(
                Set.of(Kind.CANT_WRITE, Kind.GONE, Kind.TARGET_TAKEN),
                kinds(tag(odd), gone, move(file, odd)));
    }

    @Test
    void everyProblemReadsAsASentenceAndSaysWhatToDo() {
        for (Kind kind : Kind.values()) {
            Problem problem = new Problem(kind, null, List.of("/music/{x}", 3, 1234));
            for (String text : List.of(problem.what(), problem.remedy())) {
                assertFalse(text.matches(".*(\\{\\d|'').*"), text);
                assertFalse(text.isBlank(), kind.name());
            }
        }
    }
}
