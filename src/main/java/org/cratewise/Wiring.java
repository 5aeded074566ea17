package org.cratewise;

import java.nio.file.Path;
import org.cratewise.catalog.Catalog;
import org.cratewise.cli.Services;
import org.cratewise.scan.Scan;
import org.cratewise.scan.ScanOptions;

/// The one place that constructs what the program is made of.
final class Wiring implements Services {
    private final Home home;

    Wiring(Home home) {
        this.home = home;
    }

    @Override
    public Path defaultCatalog() {
        return home.catalog();
    }

    @Override
    public Scan scan(Catalog catalog, ScanOptions options) {
        return new Scan();
    }
}
