package org.cratewise.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.cratewise.catalog.Catalog;
import org.cratewise.sorting.Action;
import org.cratewise.sorting.Chosen;
import org.cratewise.sorting.SortPlanner;
import org.cratewise.sorting.Template;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `plan sort`: which files go where.
@Command(
        name = "sort",
        description = "Plan to put the files into folders.",
        footer = {
            "",
            "Examples:",
            "  cratewise plan sort --to ~/Sorted --dry-run",
            "  cratewise plan sort --to ~/Music --rule \"{genre}/{artist}/{album}/{track} {title}\""
                    + " -o plan.json",
            "  cratewise plan sort --to ~/Playlists --as playlist -o plan.json"
        })
final class PlanSortCommand implements Callable<Integer> {
    private final Services services;

    @Spec private CommandSpec spec;
    @Mixin private CatalogOption catalog;
    @Mixin private PlanOptions options;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "DIR",
            description = "The folder below which everything goes.")
    private Path to;

    @Option(
            names = "--rule",
            paramLabel = "TEMPLATE",
            description =
                    "Folders and name (default ${DEFAULT-VALUE}). Fields: genre, artist,"
                            + " albumartist, album, title, track, disc, year, name, folder.")
    private String rule = Template.SIMPLEST;

    /// What `--as` may be.
    enum Form {
        MOVE,
        COPY,
        LINK,
        PLAYLIST;

        Action action() {
            return Action.valueOf(name());
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(
            names = "--as",
            description =
                    "${COMPLETION-CANDIDATES} (default ${DEFAULT-VALUE}); a playlist leaves the"
                            + " files where they are.")
    private Form form = Form.MOVE;

    PlanSortCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws IOException {
        Chosen chosen = options.chosen(Chosen.Source.ACCEPTED_OR_HEARD);
        SortPlanner planner =
                new SortPlanner(
                        chosen,
                        options.words(services.genreBook().words()),
                        to,
                        template(),
                        form.action());
        try (Catalog open = catalog.open(services, Catalog.Access.READ)) {
            options.deliver(planner.plan(open.tracks()));
        }
        return ExitCode.OK;
    }

    private Template template() {
        try {
            return new Template(rule);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
