package org.cratewise.ui.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.cratewise.sorting.GenreBook;
import org.cratewise.sorting.GenreBookFile;
import org.cratewise.ui.kit.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A person's own way with genres, written down at once.
public final class OwnGenres {
    private static final Logger LOG = LoggerFactory.getLogger(OwnGenres.class);

    private final Path file;
    private final ReadOnlyObjectWrapper<GenreBook> book =
            new ReadOnlyObjectWrapper<>(GenreBook.USUAL);
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private boolean unreadable;

    /// As they were at the last start; a file that makes no sense is as good as none, but it is
    /// put aside before another takes its place.
    public OwnGenres(Path file) {
        this.file = file;
        try {
            book.set(GenreBookFile.read(file));
        } catch (IOException e) {
            unreadable = true;
            fail(e);
        }
    }

    /// What is wanted now.
    public ReadOnlyObjectProperty<GenreBook> bookProperty() {
        return book.getReadOnlyProperty();
    }

    /// What is wrong with the file, in words; empty if nothing.
    ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    void keep(GenreBook changed) {
        book.set(changed);
        try {
            if (unreadable) putAside();
            GenreBookFile.write(changed, file);
            trouble.set("");
        } catch (IOException e) {
            fail(e);
        }
    }

    private void putAside() throws IOException {
        Path aside = file.resolveSibling(file.getFileName() + ".unreadable");
        if (Files.exists(file)) Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
        unreadable = false;
    }

    private void fail(IOException e) {
        LOG.warn("{}", file, e);
        trouble.set(Messages.text("settings.failed", String.valueOf(e.getMessage())));
    }
}
