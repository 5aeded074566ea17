package org.cratewise.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.cratewise.catalog.Catalog;
import org.cratewise.genre.dataset.ReviewedTracks;
import org.cratewise.genre.teach.Example;
import org.cratewise.scan.Scan;
import org.cratewise.scan.ScanOptions;
import org.cratewise.sorting.GenreBook;

/// What the commands ask of the program around them.
public interface Services {
    /// The user's catalog, where no other is chosen.
    Path defaultCatalog();

    /// Where the user's own models lie; it may be missing.
    Path modelsFolder();

    /// A person's own way with genres.
    ///
    /// @throws IOException if it can't be read; the message says why
    default GenreBook genreBook() throws IOException {
        return GenreBook.USUAL;
    }

    /// Makes a scan ready to run.
    Scan scan(Catalog catalog, ScanOptions options);

    /// The tracks of the catalog whose genre the user has confirmed.
    default ReviewedTracks reviewedTracks() {
        return List::of;
    }

    /// The same tracks as the catalog remembers hearing them, to teach a model by.
    default List<Example> reviewedExamples() {
        return List.of();
    }
}
