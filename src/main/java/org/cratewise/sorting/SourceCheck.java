package org.cratewise.sorting;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.cratewise.sorting.Problem.Kind;
import org.cratewise.tag.CantWriteException;
import org.cratewise.tag.GenreWriter;

/// What can be wrong with the file that a step is about.
final class SourceCheck {
    private final GenreWriter writer = new GenreWriter();

    void check(PlanStep step, List<Problem> problems) {
        Path file = step.file().place();
        if (step.action() == Action.PLAYLIST) return;
        if (!Disk.isThere(file)) {
            Preflight.add(problems, Kind.GONE, step, "The file is gone.", "Scan its folder again.");
        } else if (Files.isSymbolicLink(file)) {
            Preflight.add(
                    problems,
                    Kind.LINKED,
                    step,
                    "It is a link to another file.",
                    "Scan the folder of the file itself.");
        } else if (!Files.isRegularFile(file)) {
            Preflight.add(problems, Kind.NOT_A_FILE, step, "It is no file.", "Take the step out.");
        } else {
            checkFile(step, file, problems);
        }
    }

    private void checkFile(PlanStep step, Path file, List<Problem> problems) {
        try {
            if (!Disk.stamp(file).equals(step.file().stamp()))
                Preflight.add(
                        problems,
                        Kind.CHANGED,
                        step,
                        "The file was changed after the plan was made.",
                        "Scan it again and make a new plan.");
            checkRights(step, file, problems);
            if (step.action().isTag()) checkTag(step, file, problems);
        } catch (IOException e) {
            Preflight.add(
                    problems,
                    Kind.NOT_PERMITTED,
                    step,
                    Execution.inWords(e),
                    "See to it that the file can be read.");
        }
    }

    private static void checkRights(PlanStep step, Path file, List<Problem> problems)
            throws IOException {
        boolean changes = step.action().isTag() || step.action() == Action.MOVE;
        if (!Files.isReadable(file) || step.action().isTag() && !Files.isWritable(file))
            Preflight.add(
                    problems,
                    Kind.NOT_PERMITTED,
                    step,
                    "The file may not be " + (Files.isReadable(file) ? "written." : "read."),
                    "Change its permissions, or take the step out.");
        if (changes && isLocked(file.getParent()))
            Preflight.add(
                    problems,
                    Kind.NOT_PERMITTED,
                    step,
                    "Its folder may not be written.",
                    "Change the folder's permissions, or take the step out.");
        if (changes && Files.isWritable(file) && isInUse(file))
            Preflight.add(
                    problems,
                    Kind.IN_USE,
                    step,
                    "Another program has locked it.",
                    "Close that program and try again.");
    }

    static boolean isLocked(Path folder) throws IOException {
        return !Files.isWritable(folder) || Files.getFileStore(folder).isReadOnly();
    }

    /// As far as programs say so: by a lock, or on Windows by having it open.
    private static boolean isInUse(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        } catch (java.nio.file.FileSystemException e) {
            return e.getReason() != null && e.getReason().contains("another process");
        }
    }

    private void checkTag(PlanStep step, Path file, List<Problem> problems) throws IOException {
        if (names(file) > 1)
            Preflight.add(
                    problems,
                    Kind.LINKED,
                    step,
                    "The file has several names (hard links); only one would get the new genre.",
                    "Make a copy of its own, or take the step out.");
        try {
            boolean keeps = step.action() == Action.TAG_KEEPING;
            writer.edit(file, step.after(), keeps ? String.join("; ", step.before()) : "");
        } catch (CantWriteException e) {
            Preflight.add(problems, Kind.CANT_WRITE, step, e.getMessage(), "Take the step out.");
        }
    }

    private static int names(Path file) throws IOException {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("unix")) return 1;
        Map<String, Object> links = Files.readAttributes(file, "unix:nlink");
        return ((Number) links.get("nlink")).intValue();
    }
}
