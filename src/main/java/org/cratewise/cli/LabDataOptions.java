package org.cratewise.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.cratewise.genre.ModelException;
import org.cratewise.genre.dataset.DataSet;
import org.cratewise.genre.dataset.FmaData;
import org.cratewise.genre.dataset.FolderData;
import org.cratewise.genre.dataset.JamendoData;
import org.cratewise.genre.dataset.LabelMap;
import org.cratewise.genre.dataset.LevelData;
import org.cratewise.genre.dataset.TableData;
import org.cratewise.genre.lab.FrontEnd;
import org.cratewise.track.Genre;
import picocli.CommandLine.Option;

/// Which labelled music a command of the Lab is about. Several sources are joined.
final class LabDataOptions {
    private static final String AS_IS = "as-is";

    @Option(
            names = "--folder",
            paramLabel = "DIR",
            description = "A folder per genre, or what 'lab cut' made.")
    private List<Path> folders = new ArrayList<>();

    @Option(
            names = "--csv",
            paramLabel = "FILE",
            description =
                    "A csv or tsv with the columns path and genre; artist and track if there.")
    private List<Path> tables = new ArrayList<>();

    @Option(names = "--jamendo", paramLabel = "FILE", description = "A list of MTG-Jamendo (.tsv).")
    private List<Path> jamendo = new ArrayList<>();

    @Option(names = "--fma", paramLabel = "FILE", description = "FMA's tracks.csv.")
    private List<Path> fma = new ArrayList<>();

    @Option(
            names = "--gtzan",
            paramLabel = "DIR",
            description = "Spectrograms of levels, an archive per genre (blues.npz...).")
    private List<Path> levels = new ArrayList<>();

    @Option(names = "--reviewed", description = "The catalog's tracks with a confirmed genre.")
    private boolean reviewed;

    @Option(
            names = "--audio",
            paramLabel = "DIR",
            description = "What paths in lists are relative to (the list's own folder).")
    private Path audio;

    @Option(
            names = "--labels",
            paramLabel = "FILE",
            description = {
                "Lines such as 'Hip-Hop -> hiphop'; 'as-is' makes every label a genre",
                "(the built-in list)."
            })
    private String labels = "";

    @Option(
            names = "--genres",
            paramLabel = "GENRE",
            split = ",",
            description = "These genres only.")
    private List<String> genres = new ArrayList<>();

    @Option(
            names = "--commonest",
            paramLabel = "N",
            description = "The N commonest genres; clips of any other genre too are dropped.")
    private int commonest;

    /// @throws ModelException if nothing is chosen, or nothing is left
    DataSet read(Services services) throws IOException {
        LabelMap map = labelMap();
        List<DataSet> sets = new ArrayList<>();
        for (Path folder : folders) sets.add(FolderData.read(folder, map));
        for (Path table : tables) sets.add(TableData.read(table, audio(table), map));
        for (Path list : jamendo) sets.add(JamendoData.read(list, audio(list), map));
        for (Path list : fma) sets.add(FmaData.read(list, audio(list), map));
        for (Path folder : levels) sets.add(LevelData.read(folder, map));
        if (reviewed) sets.add(services.reviewedTracks().read());
        if (sets.isEmpty())
            throw new ModelException(
                    "Which music? Say --folder, --csv, --jamendo, --fma, --gtzan or --reviewed");
        DataSet all = sets.size() == 1 ? sets.getFirst() : DataSet.joined(sets);
        if (!genres.isEmpty())
            all = all.only(genres.stream().map(Genre::new).collect(Collectors.toSet()));
        return commonest > 0 ? all.commonest(commonest) : all;
    }

    /// Levels where some clips are nothing else.
    FrontEnd frontEnd() {
        return levels.isEmpty() ? FrontEnd.SOUND : FrontEnd.LEVELS;
    }

    private LabelMap labelMap() throws IOException {
        if (labels.isEmpty()) return LabelMap.builtIn();
        return labels.equals(AS_IS) ? LabelMap.asIs() : LabelMap.read(Path.of(labels));
    }

    private Path audio(Path list) {
        return audio != null ? audio : list.toAbsolutePath().getParent();
    }
}
