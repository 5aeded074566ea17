package org.cratewise.genre;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Writes what a person should know of a model before trusting it, from measured figures only.
final class ModelCard {
    private static final int SEEN_ENOUGH = 5;

    private ModelCard() {}

    /// @param promises how far promises are kept, as a table
    static String of(ModelFacts facts, String promises) {
        return """
        # %s

        Hears %d genres in texture windows (%s): %s.

        ## Trained on
        %s.

        The weights in this folder come from all of them, so nothing is left that could judge these
        weights. Every figure below is of networks trained in the same way (%,d steps) without the
        clips they were tried on: %s. Temperature (%.2f), thresholds and the sense for what is no
        music come from the same clips; what is said of a clip's artist never does.

        ## Measured
        | clips | n | accuracy | macro F1 | best two | best three | log loss |
        |---|---|---|---|---|---|---|
        %s

        `test_artists` are recordings by artists that the network asked never heard, each clip once;
        `test_filtered` is the test list of filtered GTZAN, which has ten of the genres, asked of a
        network trained on everything else; `test_filtered_alone` the same, of a network trained on
        GTZAN's training list only. Log loss is in nats, after calibration.

        ## How far it can be believed
        "Sure" promises nine in ten right, by the lower bound of Wilson's interval on clips
        it never heard (95 %%, one-sided): a probability of %s or more, and by genre %s. Where a genre's own
        clips prove nothing it has the threshold of all. "Likely" means %.2f or more (more right
        than wrong thereabouts). The rest is unsure, and so is every sound unlike the training
        music: silence, noise, speech, signals. That limit gives up one in fifty clips.

        | clips | ECE (15 bins) | sure of | of these right | 90 %% right, at best | unlike music it knows |
        |---|---|---|---|---|---|
        %s

        Another promise can be chosen, from 80 %% to 99 %%; its thresholds are fitted in the same way.
        Here each was fitted on the folds that aren't judged:

        | promised | sure of recordings | of these right | sure of all clips judged | of these right |
        |---|---|---|---|---|
        %s

        Of the test clips, by the probability of the first guess:

        | probability | clips | mean said | right |
        |---|---|---|---|
        %s

        ## What it hears well and badly
        Share of clips named right, per genre, best first, and what it says most instead.

        %s

        ## Not for
        Music of genres not named above: it always names one of its own, and may be sure of it.
        Its labels are one opinion each; neighbouring genres (rock and pop, folk and country, blues
        and jazz) overlap in truth as well.

        Seed %d, program %s.
        """
                .formatted(
                        facts.id(),
                        facts.genres().size(),
                        facts.extractorVersion(),
                        String.join(", ", facts.genres()),
                        facts.data(),
                        facts.options().steps(),
                        facts.split(),
                        facts.calibration().temperature(),
                        table(facts),
                        TrustTable.threshold(facts.calibration().sureFrom()),
                        TrustTable.thresholds(facts),
                        facts.calibration().likelyFrom(),
                        TrustTable.rows(facts.trust()),
                        promises,
                        TrustTable.reliability(facts.trust()),
                        genres(facts),
                        facts.options().seed(),
                        facts.codeVersion());
    }

    private static String table(ModelFacts facts) {
        return facts.scores().entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String row(String part, Scores s) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.3f | %.3f | %.3f | %.3f | %.2f |",
                part,
                s.clips(),
                s.accuracy(),
                s.macroF1(),
                s.top2(),
                s.top3(),
                s.logLoss());
    }

    private static String genres(ModelFacts facts) {
        return facts.scores().entrySet().stream()
                .map(entry -> "### " + entry.getKey() + "\n" + genres(facts, entry.getValue()))
                .collect(Collectors.joining("\n\n"));
    }

    private static String genres(ModelFacts facts, Scores scores) {
        return IntStream.range(0, facts.genres().size())
                .boxed()
                .filter(g -> IntStream.of(scores.confusion()[g]).sum() > 0)
                .sorted(Comparator.comparingDouble((Integer g) -> -scores.recall(g)))
                .map(g -> genre(facts.genres(), scores, g))
                .collect(Collectors.joining("\n"));
    }

    private static String genre(List<String> genres, Scores scores, int g) {
        int[] said = scores.confusion()[g];
        int clips = IntStream.of(said).sum();
        int instead =
                IntStream.range(0, said.length)
                        .filter(other -> other != g)
                        .reduce((a, b) -> said[b] > said[a] ? b : a)
                        .orElse(g);
        String few = clips < SEEN_ENOUGH ? " (too few to say)" : "";
        String most = said[instead] > 0 && instead != g ? ", most " + genres.get(instead) : "";
        return String.format(
                Locale.ROOT,
                "- %s: %d of %d%s%s",
                genres.get(g),
                said[g],
                clips,
                said[g] < clips ? most : "",
                few);
    }
}
