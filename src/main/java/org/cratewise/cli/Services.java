package org.cratewise.cli;

import java.nio.file.Path;
import org.cratewise.catalog.Catalog;
import org.cratewise.scan.Scan;
import org.cratewise.scan.ScanOptions;

/// What the commands ask of the program around them.
public interface Services {
    /// The user's catalog, where no other is chosen.
    Path defaultCatalog();

    /// Makes a scan ready to run.
    Scan scan(Catalog catalog, ScanOptions options);
}
