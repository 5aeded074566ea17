package org.cratewise.plot;

import java.awt.image.BufferedImage;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.CopyOption;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import javax.imageio.ImageIO;

/// A plot as a file: what its name ends with decides between a picture and the numbers. A failure
/// leaves nothing behind, and what was there stays.
public final class PlotFile {
    /// What to do with a file that is there.
    public enum Existing {
        KEEP,
        REPLACE
    }

    /// What can be written.
    public enum Format {
        PNG,
        CSV
    }

    private final Path file;
    private final Format format;
    private final Existing existing;

    /// @throws IllegalArgumentException if the name ends with neither `.png` nor `.csv`
    public PlotFile(Path file, Existing existing) {
        this.file = file.toAbsolutePath();
        this.format = format(file);
        this.existing = existing;
    }

    private static Format format(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        for (Format format : Format.values())
            if (name.endsWith("." + format.name().toLowerCase(Locale.ROOT))) return format;
        throw new IllegalArgumentException(
                file + ": the name must end with .png for a picture or .csv for the numbers");
    }

    public Format format() {
        return format;
    }

    /// Fails before any work is done.
    ///
    /// @throws FileAlreadyExistsException if something is there that is to be kept
    /// @throws NotDirectoryException if it is to lie in a folder that isn't there
    public void requireFree() throws FileAlreadyExistsException, NotDirectoryException {
        if (!Files.isDirectory(file.getParent()))
            throw new NotDirectoryException(file.getParent().toString());
        if (existing == Existing.KEEP && Files.exists(file, LinkOption.NOFOLLOW_LINKS))
            throw new FileAlreadyExistsException(file.toString());
    }

    /// Draws or writes it.
    ///
    /// @throws FileAlreadyExistsException if something is there that is to be kept
    /// @throws IOException if it can't be written
    public void write(PlotPicture picture) throws IOException {
        requireFree();
        Path fresh = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            if (format == Format.PNG) png(picture, fresh);
            else csv(picture.plot(), fresh);
            Files.move(fresh, file, how());
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private CopyOption[] how() {
        return existing == Existing.REPLACE
                ? new CopyOption[] {StandardCopyOption.REPLACE_EXISTING}
                : new CopyOption[0];
    }

    private static void png(PlotPicture picture, Path to) throws IOException {
        BufferedImage image = picture.draw();
        try (OutputStream out = Files.newOutputStream(to)) {
            if (!ImageIO.write(image, "png", out)) throw new IOException("Can't write PNG");
        }
    }

    private static void csv(Plot plot, Path to) throws IOException {
        try (BufferedWriter out =
                Files.newBufferedWriter(
                        to, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING)) {
            plot.csv(out);
        }
    }
}
