package org.cratewise.cli;

import java.nio.file.Path;
import org.cratewise.catalog.Catalog;
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
}
