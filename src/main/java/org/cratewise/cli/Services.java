package org.cratewise.cli;

import java.nio.file.Path;
import java.util.List;
import org.cratewise.catalog.Catalog;
import org.cratewise.genre.dataset.ReviewedTracks;
import org.cratewise.genre.teach.Example;
import org.cratewise.scan.Scan;
import org.cratewise.scan.ScanOptions;

/// What the commands ask of the program around them.
public interface Services {
    /// The user's catalog, where no other is chosen.
    Path defaultCatalog();

    /// Where the user's own models lie; it may be missing.
    Path modelsFolder();

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
