package org.cratewise.genre.lab;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.cratewise.genre.CodeVersion;
import org.cratewise.genre.ModelException;
import org.cratewise.genre.Standardization;
import org.cratewise.genre.dataset.DataSet;
import org.cratewise.genre.measure.Judgements;
import org.cratewise.genre.network.LayerNetwork;
import org.cratewise.genre.network.NetworkPlan;
import org.cratewise.genre.preset.Preset;
import org.cratewise.genre.preset.Presets;
import org.cratewise.genre.split.Side;
import org.cratewise.genre.split.Split;
import org.cratewise.track.Genre;

/// Trains a preset on a data set and judges it on what was kept aside.
public final class Lab {
    private final Preset preset;
    private final DataSet data;
    private final LabOptions options;
    private final RunFolder folder;

    private Lab(Preset preset, DataSet data, LabOptions options) {
        this.preset = preset;
        this.data = data;
        this.options = options;
        this.folder = new RunFolder(options.folder());
    }

    /// Hears the clips, trains, judges the test and writes the run's folder. What was done before
    /// by the same run is not repeated.
    ///
    /// @return empty if the listener stopped it
    /// @throws ModelException if the data or the preset can't be used so
    /// @throws IOException if a folder can't be read or written
    /// @throws InterruptedException if the thread was interrupted while hearing clips
    public static Optional<Run> train(
            Preset preset, DataSet data, LabOptions options, LabListener listener)
            throws IOException, InterruptedException {
        return new Lab(preset, data, options).train(listener);
    }

    private Optional<Run> train(LabListener listener) throws IOException, InterruptedException {
        Split split = Split.of(options.split(), data, preset.input().segments(), options.lists());
        require(split);
        Material material = hear(split, listener);
        if (listener.stopped()) return Optional.empty();
        Targets targets = targets(preset, genres(preset, data));
        Lesson lesson = new Lesson(preset, targets, material, options.seed());
        Course course = new Course(folder.course(), preset.schedule().keepEpochs());
        Optional<Lesson.Outcome> outcome = lesson.learn(course, fingerprint(split), listener);
        if (outcome.isEmpty()) return Optional.empty();
        RunFacts facts = facts(split, material, lesson, outcome.get(), targets.genres());
        folder.write(facts, split, outcome.get().network());
        return Optional.of(judged(facts, folder, material, data.name(), split));
    }

    private static void require(Split split) {
        for (Side side : List.of(Side.TRAIN, Side.TEST))
            if (!split.used().contains(side))
                throw new ModelException("The split leaves no clips for " + side);
    }

    private Material hear(Split split, LabListener listener) throws InterruptedException {
        Map<String, Integer> extra =
                Balance.extra(data.examples(), split, preset.input().segments(), preset.schedule());
        return new Hearing(preset.input(), options.frontEnd(), options.work())
                .hear(data.examples(), split, extra, listener);
    }

    private static List<Genre> genres(Preset preset, DataSet data) {
        if (preset.several()) return data.genres();
        return data.examples().stream().map(e -> e.genre()).distinct().sorted().toList();
    }

    private static Targets targets(Preset preset, List<Genre> genres) {
        if (genres.size() < 2) throw new ModelException("The data knows one genre only: " + genres);
        return new Targets(genres, preset.several(), preset.schedule().smoothing());
    }

    private static Run judged(
            RunFacts facts, RunFolder folder, Material material, String data, Split split)
            throws IOException {
        Judgements judged = judge(facts, folder, material);
        folder.write(JudgedClip.of(judged.byMean(), material.of(Side.TEST)));
        RunScores scores = RunScores.of(data, split.description(), split.leaky(), judged);
        folder.write(scores, "scores");
        return new Run(facts, scores);
    }

    private static Judgements judge(RunFacts facts, RunFolder folder, Material material)
            throws IOException {
        List<Segment> test = material.of(Side.TEST);
        if (test.isEmpty()) throw new ModelException("There are no clips to judge");
        List<Genre> genres = facts.genres().stream().map(Genre::new).toList();
        Targets targets = targets(facts.preset(), genres);
        return new Jury(network(facts, folder), targets).judge(test);
    }

    private static LayerNetwork network(RunFacts facts, RunFolder folder) throws IOException {
        Preset preset = facts.preset();
        RunFacts.Scale scale = facts.scale();
        NetworkPlan plan =
                new NetworkPlan(
                        preset.layers(),
                        preset.input().layout(),
                        scale.steps(),
                        scale.means().length,
                        facts.genres().size(),
                        preset.several());
        Standardization standard = new Standardization(scale.means(), scale.deviations());
        return LayerNetwork.read(plan, preset.optimiser(), standard, folder.weights());
    }

    /// Which clips of a data set a finished run is to be judged on.
    public enum Which {
        /// Those it kept aside for the test, as far as they are there.
        ITS_TEST,
        /// All that it wasn't trained on.
        ALL_NEW
    }

    /// Judges a finished run on some data.
    ///
    /// @param work where heard clips are kept
    /// @throws ModelException if there is no run or nothing to judge
    /// @throws IOException if a file can't be read
    /// @throws InterruptedException if the thread was interrupted while hearing clips
    public static Run evaluate(
            RunFolder folder, DataSet data, Which which, Path work, LabListener listener)
            throws IOException, InterruptedException {
        RunFacts facts = folder.facts();
        Split own = folder.split(facts);
        int segments = facts.preset().input().segments();
        Split split = which == Which.ITS_TEST ? own : Split.allButTrained(data, own, segments);
        DataSet known = data.only(Set.copyOf(facts.genres().stream().map(Genre::new).toList()));
        Material material =
                new Hearing(facts.preset().input(), facts.frontEnd(), work)
                        .hear(tested(known, split).examples(), split, Map.of(), listener);
        Judgements judged = judge(facts, folder, material);
        if (which == Which.ITS_TEST)
            folder.write(JudgedClip.of(judged.byMean(), material.of(Side.TEST)));
        return new Run(
                facts, RunScores.of(data.name(), split.description(), split.leaky(), judged));
    }

    private static DataSet tested(DataSet data, Split split) {
        return new DataSet(
                data.name(),
                data.examples().stream().filter(e -> split.touches(e, Side.TEST)).toList(),
                data.dropped());
    }

    private RunFacts facts(
            Split split,
            Material material,
            Lesson lesson,
            Lesson.Outcome outcome,
            List<Genre> genres) {
        return new RunFacts(
                options.name(),
                preset,
                dataFacts(material),
                options.frontEnd(),
                splitFacts(split, material),
                options.seed(),
                genres.stream().map(Genre::key).toList(),
                new RunFacts.Scale(
                        lesson.plan().steps(),
                        lesson.standard().means(),
                        lesson.standard().deviations()),
                outcome.epochs(),
                outcome.chosen(),
                outcome.network().weights(),
                CodeVersion.current());
    }

    private RunFacts.DataFacts dataFacts(Material material) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        data.counts().forEach((genre, count) -> counts.put(genre.key(), count));
        return new RunFacts.DataFacts(
                data.name(),
                data.examples().size(),
                data.artists(),
                counts,
                data.dropped(),
                material.failed());
    }

    private RunFacts.SplitFacts splitFacts(Split split, Material material) {
        Map<Side, Integer> segments = new TreeMap<>();
        for (Side side : Side.values()) segments.put(side, material.of(side).size());
        return new RunFacts.SplitFacts(
                options.split(), split.description(), split.leaky(), segments);
    }

    /// Tells this run from every other, as far as its outcome goes.
    private String fingerprint(Split split) {
        String data = split.letters().toString() + options.frontEnd() + options.seed();
        return options.name()
                + " "
                + Integer.toHexString(Presets.json(preset).hashCode())
                + Integer.toHexString(data.hashCode());
    }
}
