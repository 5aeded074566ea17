package org.cratewise.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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
import picocli.CommandLine.ParameterException;
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

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table, csv or json (default table).")
    private TrackFormat format = TrackFormat.TABLE;

    @Option(
            names = "--genre",
            paramLabel = "NAME",
            description = "Only tracks heard as this genre.")
    private String genre;

    @Option(
            names = "--state",
            paramLabel = "STATE",
            description = "Only tracks in this state: waiting, analysed, failed or missing.")
    private TrackState state;

    @Option(names = "--unsure", description = "Only tracks whose genre the model isn't sure of.")
    private boolean unsure;

    ListCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws IOException {
        if (genre != null && genre.isBlank())
            throw new ParameterException(spec.commandLine(), "--genre needs the name of a genre");
        PrintWriter out = spec.commandLine().getOut();
        try (Catalog open = catalog.open(services, Catalog.Access.READ)) {
            List<Track> tracks = open.tracks();
            format.write(chosen(tracks), out);
            if (genre != null) adviseOnGenre(tracks);
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

    /// A genre nobody heard may be a slip of the pen. Told beside the data, not in it.
    private void adviseOnGenre(List<Track> tracks) {
        if (tracks.stream().anyMatch(track -> isHeardAs(track, new Genre(genre)))) return;
        String heard =
                tracks.stream()
                        .flatMap(track -> track.prediction().stream())
                        .map(prediction -> prediction.best().genre().key())
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(", "));
        PrintWriter err = spec.commandLine().getErr();
        err.printf(
                "No track was heard as %s; heard were: %s.%n",
                OneLine.of(genre), heard.isEmpty() ? "none yet" : heard);
        err.flush();
    }

    private static boolean isHeardAs(Track track, Genre wanted) {
        return track.prediction().filter(heard -> heard.best().genre().equals(wanted)).isPresent();
    }

    private static boolean isUnsure(Track track) {
        return track.prediction().filter(heard -> heard.sureness() == Sureness.UNSURE).isPresent();
    }
}
