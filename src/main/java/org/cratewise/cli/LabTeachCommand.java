package org.cratewise.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.cratewise.genre.LstmModel;
import org.cratewise.genre.ModelFacts;
import org.cratewise.genre.ModelVersions;
import org.cratewise.genre.Models;
import org.cratewise.genre.teach.Example;
import org.cratewise.genre.teach.Taught;
import org.cratewise.genre.teach.Teaching;
import org.cratewise.track.Genre;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `lab teach`: genres of one's own, by examples.
@Command(
        name = "teach",
        description = {
            "Teach a model new genres, or shift the borders of those it knows, by 10 to 20"
                    + " examples",
            "each. The music is only read. The result is a new version; the ones before are kept."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:a new version is written",
            "1:the model can't be taught by these, or a folder can't be written",
            "2:wrong use"
        },
        footer = {
            "",
            "Examples:",
            "  cratewise lab teach --genre fado ~/fado --genre latin a.mp3 b.mp3 ...",
            "  cratewise lab teach --reviewed        by what you confirmed in review",
            "  cratewise models --use mine           let it listen from now on",
            "  cratewise lab rollback                as it was before"
        })
final class LabTeachCommand implements Callable<Integer> {
    private final Services services;

    @Spec private CommandSpec spec;

    @Option(
            names = "--genre",
            arity = "2..*",
            paramLabel = "NAME FILE",
            parameterConsumer = Lessons.class,
            description = "A genre, then files or folders of music that are of it; repeatable.")
    private Map<Genre, List<Path>> lessons = new LinkedHashMap<>();

    @Option(
            names = "--reviewed",
            description = {
                "By the catalog's tracks whose genre you confirmed or corrected; genres with fewer",
                "than 5 of them are left out."
            })
    private boolean reviewed;

    @Option(
            names = "--out",
            paramLabel = "MODEL",
            description = {
                "The model's folder (mine, among your models); taught before, it goes on from its",
                "current version."
            })
    private Path out;

    @Option(
            names = "--model",
            paramLabel = "DIR",
            description = "The model to start from, if not that one: else the program's own.")
    private Path base;

    LabTeachCommand(Services services) {
        this.services = services;
    }

    /// Where a model goes that was taught without saying where.
    static Path mine(Services services) {
        return services.modelsFolder().resolve("mine");
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter print = spec.commandLine().getOut();
        long began = System.nanoTime();
        Path folder = (out == null ? mine(services) : out).toAbsolutePath().normalize();
        Optional<String> parent =
                base == null ? new ModelVersions(folder).version() : Optional.empty();
        try (LstmModel model = open(folder, parent)) {
            Taught taught = new Teaching(model, examples()).teach();
            ModelFacts facts = taught.write(folder, parent);
            print.println(taught.report().text());
            print.printf(
                    Locale.ROOT,
                    "%s is in %s, after %.1f s.%n",
                    facts.id(),
                    out == null ? folder : out,
                    (System.nanoTime() - began) / 1e9);
        }
        print.flush();
        return ExitCode.OK;
    }

    private LstmModel open(Path folder, Optional<String> parent) {
        if (base != null) return Models.load(base);
        return parent.isPresent() ? Models.load(folder) : Models.bundled();
    }

    private List<Example> examples() throws IOException, InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        ExampleEars ears =
                new ExampleEars((file, why) -> err.println(OneLine.of(file + ": " + why)));
        List<Example> examples = new ArrayList<>();
        for (var lesson : lessons.entrySet())
            examples.addAll(ears.hear(lesson.getKey(), lesson.getValue()));
        if (reviewed) examples.addAll(confirmed(err));
        err.flush();
        return examples;
    }

    private List<Example> confirmed(PrintWriter err) {
        Map<Genre, List<Example>> byGenre =
                services.reviewedExamples().stream().collect(Collectors.groupingBy(Example::genre));
        List<Example> enough = new ArrayList<>();
        byGenre.forEach(
                (genre, of) -> {
                    if (of.size() >= Teaching.LEAST) enough.addAll(of);
                    else err.printf("%s: only %d confirmed, left out%n", genre, of.size());
                });
        return enough;
    }
}
