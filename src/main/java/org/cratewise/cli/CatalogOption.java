package org.cratewise.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.cratewise.catalog.Catalog;
import picocli.CommandLine.Option;

/// `--catalog`, the same for every command that needs one.
final class CatalogOption {
    @Option(
            names = "--catalog",
            paramLabel = "FILE",
            description = "The catalog to use instead of your own one; a scan makes it.")
    private Path file;

    Catalog open(Services services, Catalog.Access access) {
        return Catalog.open(Optional.ofNullable(file).orElseGet(services::defaultCatalog), access);
    }
}
