package org.cratewise.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.cratewise.catalog.Catalog;
import org.cratewise.sorting.Chosen;
import org.cratewise.sorting.TagMode;
import org.cratewise.sorting.TagPlanner;
import org.cratewise.track.NewId3;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// `plan tag`: which genres go into which tags.
@Command(
        name = "tag",
        description = "Plan to write genres into the tags of the files.",
        footer = {
            "",
            "Examples:",
            "  cratewise plan tag --dry-run",
            "  cratewise plan tag --min-confidence 0.8 --mode if-empty -o plan.json"
        })
final class PlanTagCommand implements Callable<Integer> {
    private final Services services;

    @Mixin private CatalogOption catalog;
    @Mixin private PlanOptions options;

    @Option(names = "--accepted-only", description = "Only genres that you accepted yourself.")
    private boolean acceptedOnly;

    @Option(
            names = "--mode",
            description =
                    "What becomes of a genre that is there: ${COMPLETION-CANDIDATES} (default"
                            + " ${DEFAULT-VALUE}).",
            completionCandidates = TagModes.class,
            converter = TagModes.Converter.class)
    private TagMode mode = TagMode.REPLACE;

    @Option(names = "--keep-old", description = "Keep a genre that is replaced in a comment.")
    private boolean keepOld;

    @Option(
            names = "--new-id3",
            paramLabel = "VERSION",
            description =
                    "The version of an ID3 tag where a file has none, 2.3 or 2.4 (default 2.3); a"
                            + " tag that is there keeps its own.",
            converter = NewId3Version.class)
    private NewId3 newId3 = TagPlanner.Style.USUAL.fresh();

    /// Reads the version of an ID3 tag.
    static final class NewId3Version implements ITypeConverter<NewId3> {
        @Override
        public NewId3 convert(String word) {
            return NewId3.of(word)
                    .orElseThrow(() -> new TypeConversionException("it is 2.3 or 2.4"));
        }
    }

    PlanTagCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws IOException {
        Chosen chosen =
                options.chosen(
                        acceptedOnly ? Chosen.Source.ACCEPTED : Chosen.Source.ACCEPTED_OR_HEARD);
        TagPlanner planner =
                new TagPlanner(
                        chosen,
                        mode,
                        options.words(services.genreBook().words()),
                        new TagPlanner.Style(keepOld, newId3));
        try (Catalog open = catalog.open(services, Catalog.Access.READ)) {
            options.deliver(planner.plan(open.tracks()));
        }
        return ExitCode.OK;
    }
}
