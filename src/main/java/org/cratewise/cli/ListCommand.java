package org.cratewise.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.cratewise.catalog.Catalog;
import org.cratewise.track.Genre;
import org.cratewise.track.Sureness;
import org.cratewise.track.Track;
import org.cratewise.track.TrackState;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `list`: what the catalog knows.
@Command(
        name = "list",
        description = "List the tracks of the catalog. csv and json are for scripts.",
        footer = {
            "",
            "Examples:",
            "  cratewise list --unsure",
            "  cratewise list --genre jazz --format csv > jazz.csv",
            "  cratewise list --state failed"
        })
final class ListCommand implements Callable<Integer> {
    private final Services services;

    @Spec private CommandSpec spec;
    @Mixin private CatalogOption catalog;

    @Option(names = "--format", description = "table, csv or json (default table).")
    private TrackFormat format = TrackFormat.TABLE;

    @Option(
            names = "--genre",
            paramLabel = "NAME",
            description = "Only tracks heard as this genre.")
    private String genre;

    @Option(
            names = "--state",
            description = "Only tracks in this state: waiting, analysed, failed or missing.")
    private TrackState state;

    @Option(names = "--unsure", description = "Only tracks whose genre the model isn't sure of.")
    private boolean unsure;

    ListCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        try (Catalog open = catalog.open(services, Catalog.Access.READ)) {
            format.write(chosen(open.tracks()), out);
        }
        out.flush();
        return ExitCode.OK;
    }

    private List<Track> chosen(List<Track> tracks) {
        return tracks.stream()
                .filter(track -> state == null || track.state() == state)
                .filter(track -> genre == null || isHeardAs(track, new Genre(genre)))
                .filter(track -> !unsure || isUnsure(track))
                .toList();
    }

    private static boolean isHeardAs(Track track, Genre wanted) {
        return track.prediction().filter(heard -> heard.best().genre().equals(wanted)).isPresent();
    }

    private static boolean isUnsure(Track track) {
        return track.prediction().filter(heard -> heard.sureness() == Sureness.UNSURE).isPresent();
    }
}
