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
            problems.add(Problem.of(Kind.GONE, step));
        } else if (Files.isSymbolicLink(file)) {
            problems.add(Problem.of(Kind.LINK, step));
        } else if (!Files.isRegularFile(file)) {
            problems.add(Problem.of(Kind.NOT_A_FILE, step));
        } else {
            checkFile(step, file, problems);
        }
    }

    private void checkFile(PlanStep step, Path file, List<Problem> problems) {
        try {
            if (!Disk.stamp(file).equals(step.file().stamp()))
                problems.add(Problem.of(Kind.CHANGED, step));
            checkRights(step, file, problems);
            if (step.action().isTag()) checkTag(step, file, problems);
        } catch (IOException e) {
            problems.add(Problem.of(Kind.UNREADABLE, step, Execution.inWords(e)));
        }
    }

    private static void checkRights(PlanStep step, Path file, List<Problem> problems)
            throws IOException {
        boolean changes = step.action().isTag() || step.action() == Action.MOVE;
        if (!Files.isReadable(file)) problems.add(Problem.of(Kind.MAY_NOT_READ, step));
        else if (step.action().isTag() && !Files.isWritable(file))
            problems.add(Problem.of(Kind.MAY_NOT_WRITE, step));
        if (changes && isLocked(file.getParent()))
            problems.add(Problem.of(Kind.FOLDER_LOCKED, step));
        if (changes && Files.isWritable(file) && isInUse(file))
            problems.add(Problem.of(Kind.IN_USE, step));
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
        if (names(file) > 1) problems.add(Problem.of(Kind.SEVERAL_NAMES, step));
        try {
            boolean keeps = step.action() == Action.TAG_KEEPING;
            writer.edit(file, step.after(), keeps ? String.join("; ", step.before()) : "");
        } catch (CantWriteException e) {
            problems.add(Problem.of(Kind.CANT_WRITE, step, e.getMessage()));
        }
    }

    private static int names(Path file) throws IOException {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("unix")) return 1;
        Map<String, Object> links = Files.readAttributes(file, "unix:nlink");
        return ((Number) links.get("nlink")).intValue();
    }
}
