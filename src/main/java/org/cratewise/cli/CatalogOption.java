package org.cratewise.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.cratewise.catalog.Catalog;
import org.cratewise.sorting.Recovery;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `--catalog`, the same for every command that needs one.
final class CatalogOption {
    @Option(
            names = "--catalog",
            paramLabel = "FILE",
            description = "The catalog to use instead of your own one; a scan makes it.")
    private Path file;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /// Opens it; to write, what a crash left is put in order first, and told.
    Catalog open(Services services, Catalog.Access access) {
        Catalog catalog =
                Catalog.open(Optional.ofNullable(file).orElseGet(services::defaultCatalog), access);
        if (access == Catalog.Access.WRITE)
            new Recovery(catalog.journal()).run().ifPresent(spec.commandLine().getErr()::println);
        return catalog;
    }
}
