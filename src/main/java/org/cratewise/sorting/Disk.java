package org.cratewise.sorting;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cratewise.catalog.Step;
import org.cratewise.track.FileStamp;

/// What is done to files, so that it is on the disk afterwards and nothing is ever overwritten.
final class Disk {
    static final String TEMPORARY_BEGIN = ".cratewise-";
    static final String TEMPORARY_END = ".tmp";

    private Disk() {}

    /// A name for a temporary file beside a file. It keeps no part of the name: that may be as long
    /// as the system allows.
    static Path temporaryBeside(Path file) {
        String id = UUID.randomUUID().toString().substring(0, 18);
        return file.resolveSibling(TEMPORARY_BEGIN + id + TEMPORARY_END);
    }

    /// What marks a place that a step took; as unique as its temporary file.
    static String mark(Step step) {
        return String.valueOf(step.places().temporary().getFileName());
    }

    /// Whether something is there, a link that leads nowhere included.
    static boolean isThere(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /// Brings the names in a folder to the disk.
    static void syncFolder(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (FileSystemException e) {
            // Windows opens no folders, and keeps names without being asked.
            if (!isWindows()) throw e;
        }
    }

    private static boolean isWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }

    /// How a file came to its new place.
    enum Arrival {
        /// It has both names now; the old one is to be removed.
        HAS_BOTH_NAMES,
        HAS_NEW_NAME
    }

    /// Gives a file of this volume a new place, unless something is there.
    ///
    /// @param mark tells a place that this step took from what others put there
    /// @throws FileAlreadyExistsException if something is there; all is as it was then
    static Arrival publish(Path file, Path target, String mark) throws IOException {
        Arrival arrival;
        try {
            // The system refuses to link to a name that is taken, however late it was taken.
            Files.createLink(target, file);
            arrival = Arrival.HAS_BOTH_NAMES;
        } catch (FileAlreadyExistsException e) {
            if (!isRespelled(file, target)) throw e;
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
            arrival = Arrival.HAS_NEW_NAME;
        } catch (NoSuchFileException e) {
            throw e;
        } catch (FileSystemException | UnsupportedOperationException e) {
            publishWithoutLinks(file, target, mark);
            arrival = Arrival.HAS_NEW_NAME;
        }
        syncFolder(target.getParent());
        if (arrival == Arrival.HAS_NEW_NAME) syncFolder(file.getParent());
        return arrival;
    }

    /// On disks without hard links the place is taken by a small marked file first, then given.
    private static void publishWithoutLinks(Path file, Path target, String mark)
            throws IOException {
        Files.writeString(target, mark, StandardOpenOption.CREATE_NEW);
        try {
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            removeMark(target, mark);
            throw e;
        }
    }

    /// Gives a place back that was taken and never filled.
    static void removeMark(Path target, String mark) throws IOException {
        boolean marked =
                Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
                        && Files.size(target) == mark.length()
                        && Files.readString(target, StandardCharsets.ISO_8859_1).equals(mark);
        if (marked) remove(target);
    }

    /// Whether two paths that lead to one file are two names of it, not one name spelled in two
    /// ways on a disk that doesn't tell them apart: removing one would remove the file then.
    static boolean areTwoNames(Path one, Path other) throws IOException {
        if (!Names.folded(one).equals(Names.folded(other))) return true;
        return isListed(one) && isListed(other) && !one.getFileName().equals(other.getFileName());
    }

    /// Whether two paths lead to the same bytes, by whatever names; links to a file are not it.
    static boolean isOneFile(Path one, Path other) throws IOException {
        return Files.isRegularFile(one, LinkOption.NOFOLLOW_LINKS)
                && Files.isRegularFile(other, LinkOption.NOFOLLOW_LINKS)
                && Files.isSameFile(one, other);
    }

    /// Whether a path is another spelling of a file's own name, on a disk that doesn't tell them
    /// apart.
    static boolean isRespelled(Path file, Path target) throws IOException {
        return isOneFile(file, target) && !areTwoNames(file, target);
    }

    /// Whether a folder names a file with exactly these characters.
    static boolean isListed(Path file) throws IOException {
        try (Stream<Path> names = Files.list(file.getParent())) {
            return names.anyMatch(name -> name.getFileName().equals(file.getFileName()));
        }
    }

    /// Takes a name away, and brings that to the disk.
    static void remove(Path file) throws IOException {
        if (Files.deleteIfExists(file)) syncFolder(file.getParent());
    }

    /// The folders on the way to a file that aren't there, the outermost first.
    static List<Path> missingFolders(Path file) {
        List<Path> missing = new ArrayList<>();
        for (Path at = file.getParent(); at != null && !isThere(at); at = at.getParent())
            missing.addFirst(at);
        return missing;
    }

    static void make(List<Path> folders) throws IOException {
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) Files.createDirectory(folder);
            syncFolder(folder.getParent());
        }
    }

    /// Takes back those folders that are empty.
    static void unmake(List<Path> folders) throws IOException {
        for (Path folder : folders.reversed()) {
            try {
                Files.deleteIfExists(folder);
            } catch (FileSystemException e) {
                // Something else is in there by now.
                return;
            }
        }
    }

    /// The nearest folder on the way to a path that is there.
    static Path existing(Path path) {
        Path at = path.toAbsolutePath();
        while (!Files.exists(at)) at = at.getParent();
        return at;
    }

    static FileStamp stamp(Path file) throws IOException {
        return new FileStamp(file, Files.size(file), Files.getLastModifiedTime(file).toMillis());
    }
}
