package org.cratewise.scan;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cratewise.track.FileStamp;

/// Walks folders for audio files, in the order of their names. Follows links; a file or folder that
/// is reached in several ways counts once, under its real path.
final class Walker {
    /// What a walk tells of.
    interface Finds {
        /// @param named whether the file itself was asked for, not a folder above it
        /// @return whether to go on
        boolean file(FileStamp file, boolean named) throws InterruptedException;

        /// A folder that was asked for and is there, by its real path.
        void root(Path folder);

        /// A path that was asked for and isn't there.
        void absent(Path path, String why);

        void skipped(Path path, String why);

        void ignored(Path path);
    }

    /// What lies in a folder.
    @FunctionalInterface
    interface Contents {
        List<Path> of(Path folder) throws IOException;
    }

    private final Finds finds;
    private final Contents contents;
    private final Set<Path> seen = new HashSet<>();

    Walker(Finds finds, Contents contents) {
        this.finds = finds;
        this.contents = contents;
    }

    Walker(Finds finds) {
        this(finds, Walker::contentsOf);
    }

    private static List<Path> contentsOf(Path folder) throws IOException {
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            List<Path> contents = new ArrayList<>();
            stream.forEach(contents::add);
            return contents;
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    /// Whether a path was come across.
    boolean hasSeen(Path path) {
        return seen.contains(path);
    }

    /// Walks one folder, or takes one file.
    ///
    /// @return whether to go on
    boolean walk(Path asked) throws InterruptedException {
        Path path = asked.toAbsolutePath().normalize();
        try {
            Path real = path.toRealPath();
            BasicFileAttributes attributes = attributesOf(real);
            if (attributes.isDirectory()) {
                finds.root(real);
                return folder(real);
            }
            if (attributes.isRegularFile()) return file(real, attributes, true);
            finds.skipped(path, "Neither a file nor a folder");
        } catch (NoSuchFileException e) {
            finds.absent(path, "Not there");
        } catch (IOException e) {
            finds.absent(path, inWords(e));
        }
        return true;
    }

    private boolean folder(Path real) throws InterruptedException {
        if (!seen.add(real)) return true;
        List<Path> children;
        try {
            children = new ArrayList<>(contents.of(real));
        } catch (IOException | SecurityException e) {
            finds.skipped(real, inWords(e));
            return true;
        }
        children.sort(Comparator.comparing(child -> child.getFileName().toString()));
        for (Path child : children) if (!child(child)) return false;
        return true;
    }

    private boolean child(Path child) throws InterruptedException {
        if (AudioFiles.isHidden(child)) {
            finds.ignored(child);
            return true;
        }
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(
                            child, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (!attributes.isSymbolicLink()) return entry(child, attributes);
            Path real = child.toRealPath();
            return entry(real, attributesOf(real));
        } catch (NoSuchFileException e) {
            finds.skipped(child, "A link to something that isn't there");
        } catch (IOException e) {
            finds.skipped(child, inWords(e));
        }
        return true;
    }

    private boolean entry(Path real, BasicFileAttributes attributes) throws InterruptedException {
        if (attributes.isDirectory()) return folder(real);
        if (attributes.isRegularFile() && attributes.size() > 0 && AudioFiles.isAudio(real))
            return file(real, attributes, false);
        finds.ignored(real);
        return true;
    }

    private boolean file(Path real, BasicFileAttributes attributes, boolean named)
            throws InterruptedException {
        if (!seen.add(real)) return true;
        long modified = attributes.lastModifiedTime().toMillis();
        return finds.file(new FileStamp(real, attributes.size(), modified), named);
    }

    private static BasicFileAttributes attributesOf(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class);
    }

    private static String inWords(Exception e) {
        if (e instanceof AccessDeniedException) return "May not be read: permission denied";
        if (loops(e)) return "A link to itself";
        return "Can't be read: " + e.getMessage();
    }

    private static boolean loops(Exception e) {
        return String.valueOf(e.getMessage()).contains("Too many levels of symbolic links");
    }
}
