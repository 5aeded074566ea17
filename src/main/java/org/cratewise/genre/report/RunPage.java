package org.cratewise.genre.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.cratewise.genre.lab.Epoch;
import org.cratewise.genre.lab.Run;
import org.cratewise.genre.lab.RunFacts;
import org.cratewise.genre.lab.RunScores;
import org.cratewise.genre.measure.Measures;
import org.cratewise.genre.measure.Measures.GenreMeasures;
import org.cratewise.genre.preset.Presets;

/// A run's report as a page.
final class RunPage {
    private final RunFacts facts;
    private final RunScores scores;
    private final Html page;

    private RunPage(Run run) {
        facts = run.facts();
        scores = run.scores();
        page = new Html(facts.name() + " · Cratewise Lab");
    }

    static String of(Run run) {
        RunPage page = new RunPage(run);
        page.head();
        page.tiles();
        page.judgement();
        page.training();
        page.figures();
        page.provenance();
        return page.page.toString();
    }

    private void head() {
        page.heading(1, facts.name());
        page.paragraph("dim", facts.preset().title() + ". " + facts.preset().source() + ".");
        page.paragraph("dim", "Tested on " + scores.data() + ", parted " + scores.split() + ".");
        if (scores.leaky())
            page.paragraph(
                    "leak",
                    "This split leaks: other segments of the test's tracks were trained on. The"
                            + " figures show how well tracks are remembered, not how well unknown"
                            + " music is heard.");
    }

    private void tiles() {
        Measures clips = scores.clips();
        page.tiles()
                .figure(Html.percent(clips.accuracy()), "of clips", interval(clips))
                .figure(
                        Html.percent(scores.segments().accuracy()),
                        "of segments",
                        interval(scores.segments()))
                .figure(Html.percent(scores.votes().accuracy()), "of clips by vote", "")
                .figure(Html.number(clips.macro().f1()), "macro F1", "clips")
                .figure(Html.number(clips.macroAuc()), "AUC", "mean of genres, clips")
                .figure(Html.number(clips.reliability().error()), "ECE", "clips")
                .figure(
                        Html.percent(clips.coverage().atNine()),
                        "accepted at 90 % right",
                        "clips, surest first")
                .figure(
                        Html.percent(facts.preset().protocol().accuracy()),
                        "reported",
                        facts.preset().protocol().way().name().toLowerCase(Locale.ROOT)
                                + " split, per "
                                + facts.preset().protocol().unit().name().toLowerCase(Locale.ROOT))
                .end();
    }

    private static String interval(Measures measures) {
        return "%s to %s in 95 of 100 such tests"
                .formatted(
                        Html.percent(measures.accuracyInterval().low()),
                        Html.percent(measures.accuracyInterval().high()));
    }

    private void judgement() {
        Measures clips = scores.clips();
        page.heading(2, "What it heard")
                .cards()
                .card(
                        "Confusion",
                        "Percent of each true genre (row) that was named so (column), by clip.",
                        Plots.confusion(clips))
                .card(
                        "Each genre",
                        "Share of the genre's clips that was named right.",
                        Plots.genres(clips, g -> g.rates().recall(), "Accuracy of each genre"))
                .card(
                        "Does 70 % mean 70 %?",
                        "Bars: share that is right, darker where there is more; dots: mean"
                                + " probability said. On the line both are the same.",
                        Plots.reliability(clips.reliability()))
                .card(
                        "Accepting the surest",
                        "How many are right if only the surest part is accepted. Dashed: nine in"
                                + " ten.",
                        Plots.coverage(clips.coverage()))
                .end();
    }

    private void training() {
        List<Epoch> epochs = facts.epochs();
        String legend = "Blue: training, orange: validation. Weights of epoch %d were judged.";
        page.heading(2, "Training")
                .cards()
                .card(
                        "Loss",
                        legend.formatted(facts.chosen()),
                        Plots.curve(epochs, Epoch::loss, Epoch::validLoss, "loss"))
                .card(
                        "Accuracy",
                        legend.formatted(facts.chosen()),
                        Plots.curve(epochs, Epoch::accuracy, Epoch::validAccuracy, "accuracy"))
                .card("The data", "Clips of each genre.", Plots.counts(facts.data().counts()))
                .end();
    }

    private void figures() {
        page.heading(2, "Figures")
                .table(
                        List.of("", "segments", "clips, mean", "clips, vote"),
                        List.of(
                                row("judged", m -> String.valueOf(m.judged())),
                                row("accuracy", m -> Html.percent(m.accuracy())),
                                row("true genre among 2", m -> top(m, 2)),
                                row("among 3", m -> top(m, 3)),
                                row("macro precision", m -> Html.number(m.macro().precision())),
                                row("macro recall", m -> Html.number(m.macro().recall())),
                                row("macro F1", m -> Html.number(m.macro().f1())),
                                row("micro precision", m -> Html.number(m.micro().precision())),
                                row("micro recall", m -> Html.number(m.micro().recall())),
                                row("micro F1", m -> Html.number(m.micro().f1())),
                                row("exactly right", m -> Html.percent(m.exact())),
                                row("Hamming loss", m -> Html.number(m.hammingLoss())),
                                row("AUC, mean of genres", m -> Html.number(m.macroAuc())),
                                row("AUC, all together", m -> Html.number(m.microAuc())),
                                row("log loss", m -> Html.number(m.logLoss())),
                                row("ECE", m -> Html.number(m.reliability().error())),
                                row(
                                        "accepted at 90 % right",
                                        m -> Html.percent(m.coverage().atNine()))));
        page.heading(2, "Genres, by clip")
                .table(
                        List.of("genre", "clips", "precision", "recall", "F1", "AUC"),
                        scores.clips().genres().stream().map(RunPage::cells).toList());
    }

    private List<String> row(String name, Function<Measures, String> figure) {
        return List.of(
                name,
                figure.apply(scores.segments()),
                figure.apply(scores.clips()),
                figure.apply(scores.votes()));
    }

    private static String top(Measures measures, int k) {
        return Html.percent(measures.topK().get(Math.min(k, measures.topK().size()) - 1));
    }

    private static List<String> cells(GenreMeasures genre) {
        return List.of(
                genre.genre(),
                String.valueOf(genre.there()),
                Html.percent(genre.rates().precision()),
                Html.percent(genre.rates().recall()),
                Html.number(genre.rates().f1()),
                Html.number(genre.auc()));
    }

    private void provenance() {
        page.heading(2, "Where it comes from");
        List<String> lines = new ArrayList<>();
        lines.add("Data: %s, %,d clips.".formatted(facts.data().name(), facts.data().clips()));
        lines.add("Trained with the split " + facts.split().description() + ".");
        lines.add("Segments: " + facts.split().segments() + ".");
        lines.add("Seed %d, front end %s.".formatted(facts.seed(), facts.frontEnd()));
        lines.add(
                "%,d weights; %d epochs of %.1f s on average."
                        .formatted(
                                facts.weights(),
                                facts.epochs().size(),
                                facts.epochs().stream()
                                        .mapToDouble(Epoch::seconds)
                                        .average()
                                        .orElse(0)));
        lines.add("Cratewise " + facts.codeVersion() + ".");
        facts.data()
                .dropped()
                .forEach(d -> lines.add("Left out %d: %s.".formatted(d.count(), d.reason())));
        facts.data().failed().forEach(failed -> lines.add("Not heard: " + failed));
        lines.add("Reported: " + facts.preset().protocol().reported() + ".");
        facts.preset().notes().forEach(lines::add);
        lines.forEach(line -> page.paragraph("dim", line));
        page.code("The preset", Presets.json(facts.preset()));
    }
}
