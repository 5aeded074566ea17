package org.cratewise.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.cratewise.sorting.Chosen;
import org.cratewise.sorting.GenreWords;
import org.cratewise.sorting.Plan;
import org.cratewise.sorting.PlanFile;
import org.cratewise.track.Genre;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// What both kinds of plan ask for: which tracks, and where the plan goes.
final class PlanOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--min-confidence",
            paramLabel = "P",
            description =
                    "Take what was heard with at least this probability, 0 to 1 (default: what the"
                            + " model is sure of).")
    private Double least;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to save the plan; without it, it is printed.")
    private Path output;

    @Option(names = "--dry-run", description = "Show the plan, and save nothing.")
    private boolean dryRun;

    @Option(
            names = "--word",
            paramLabel = "GENRE=WORD",
            description =
                    "How a genre is written in tags and names, as in hiphop=Rap; may be given for"
                            + " several genres. It goes before the words in Settings.")
    private Map<String, String> words = Map.of();

    /// How genres are written.
    ///
    /// @param usual what is said here goes before these
    GenreWords words(GenreWords usual) {
        Map<Genre, String> own = new HashMap<>();
        words.forEach((genre, word) -> own.put(genre(genre), word(genre, word)));
        try {
            return usual.with(own);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private Genre genre(String key) {
        try {
            return new Genre(key);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private String word(String genre, String word) {
        if (word.isBlank())
            throw new ParameterException(spec.commandLine(), "There is no word for " + genre);
        return word.strip();
    }

    Chosen chosen(Chosen.Source source) {
        try {
            OptionalDouble probability =
                    least == null ? OptionalDouble.empty() : OptionalDouble.of(least);
            return new Chosen(probability, source);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    void deliver(Plan plan) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (dryRun) {
            PlanText.print(plan, out);
        } else if (output == null) {
            out.print(PlanFile.text(plan));
        } else {
            save(plan);
            PlanText.printTotal(plan, out);
            out.printf("Saved as %s. Look at it, then: cratewise apply %s%n", output, output);
        }
        out.flush();
    }

    private void save(Plan plan) throws IOException {
        try {
            PlanFile.write(plan, output);
        } catch (FileAlreadyExistsException e) {
            throw new ParameterException(
                    spec.commandLine(), output + " is there already; choose another name.", e);
        }
    }
}
