package org.cratewise.genre;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cratewise.feature.TextureExtractor;
import org.cratewise.feature.Textures;
import org.cratewise.genre.head.Memory;
import org.cratewise.genre.head.Rehearsal;
import org.cratewise.track.Genre;
import org.deeplearning4j.util.ModelSerializer;

/// Trains a model from a data folder and writes its folder.
public final class Training {
    private static final String SPLIT =
            "GTZAN: the fault-filtered lists of Kereliuk, Sturm and Larsen; recordings: "
                    + ArtistSplit.DESCRIPTION;

    private Training() {}

    /// Hears the clips, trains, calibrates, scores and writes `model.zip`, `model.json` and
    /// `card.md`. Whatever was done before by the same training is not repeated.
    ///
    /// @return the model's facts; empty if the listener stopped it
    /// @throws ModelException if there is no data, or what there is can't be used
    /// @throws IOException if a folder can't be read or written
    /// @throws InterruptedException if the thread was interrupted while hearing clips
    public static Optional<ModelFacts> run(
            TrainingOptions options, TrainingFolders folders, TrainingListener listener)
            throws IOException, InterruptedException {
        List<ClipPlan> plans = ClipList.read(folders.data());
        List<Clip> clips =
                new ClipHearing(folders.data(), options.tones())
                        .hear(plans, folders.work(), listener);
        if (listener.stopped()) return Optional.empty();
        return train(options, ClipList.GENRES, clips, folders, listener);
    }

    static Optional<ModelFacts> train(
            TrainingOptions options,
            List<Genre> genres,
            List<Clip> clips,
            TrainingFolders folders,
            TrainingListener listener)
            throws IOException {
        String id = folders.out().getFileName().toString();
        var checkpoint = new Checkpoint(folders.work().resolve(id));
        TrainingRun run = new TrainingRun(options, genres, clips, checkpoint);
        Optional<TrainingRun.Outcome> outcome = run.run(listener);
        if (outcome.isEmpty()) return Optional.empty();
        TrainingRun.Outcome best = outcome.get();
        Map<String, Exam.Result> results = results(best, genres, clips);
        ModelFacts facts =
                new ModelFacts(
                        id,
                        genres.stream().map(Genre::key).toList(),
                        TextureExtractor.VERSION,
                        run.standard().means(),
                        run.standard().deviations(),
                        best.calibration(),
                        best.familiarity(),
                        best.step(),
                        options,
                        describe(clips),
                        SPLIT,
                        CodeVersion.current(),
                        each(results, Exam.Result::scores),
                        each(results, Exam.Result::trust));
        write(facts, best, folders);
        Files.write(
                folders.out().resolve(Rehearsal.FILE),
                rehearsal(best.network(), genres, clips).toBytes());
        return Optional.of(facts);
    }

    private static void write(ModelFacts facts, TrainingRun.Outcome best, TrainingFolders folders)
            throws IOException {
        var out = Files.createDirectories(folders.out());
        ModelSerializer.writeModel(
                best.network().graph(), out.resolve(ModelFiles.WEIGHTS).toFile(), false);
        ModelFiles.JSON.writeValue(out.resolve(ModelFiles.FACTS).toFile(), facts);
        Files.writeString(out.resolve(ModelFiles.CARD), ModelCard.of(facts));
    }

    private static Rehearsal rehearsal(Network network, List<Genre> genres, List<Clip> clips) {
        List<Memory> memories = new ArrayList<>();
        for (boolean valid : new boolean[] {false, true})
            for (Genre genre : genres) {
                List<Textures> of =
                        clips.stream()
                                .filter(clip -> clip.plan().genre().equals(genre))
                                .filter(clip -> isRehearsed(clip.plan().part(), valid))
                                .map(Clip::plain)
                                .toList();
                network.memories(of, genres.indexOf(genre), valid).forEach(memories::addAll);
            }
        int towers = network.graph().getNumOutputArrays();
        return new Rehearsal(towers, GenreNetwork.headInputs(), memories);
    }

    private static boolean isRehearsed(Part part, boolean valid) {
        return valid ? TrainingRun.VALID.contains(part) : part == Part.TRAIN;
    }

    private static Map<String, Exam.Result> results(
            TrainingRun.Outcome best, List<Genre> genres, List<Clip> clips) {
        Map<String, Exam.Result> results = new TreeMap<>();
        for (Part part : Part.values()) {
            List<Clip> of = clips.stream().filter(clip -> clip.plan().part() == part).toList();
            if (part != Part.TRAIN && !of.isEmpty())
                results.put(
                        part.name().toLowerCase(Locale.ROOT),
                        Exam.of(of, genres)
                                .result(best.network(), best.calibration(), best.familiarity()));
        }
        return results;
    }

    private static <T> Map<String, T> each(
            Map<String, Exam.Result> results, Function<Exam.Result, T> take) {
        Map<String, T> taken = new TreeMap<>();
        results.forEach((part, result) -> taken.put(part, take.apply(result)));
        return taken;
    }

    private static String describe(List<Clip> clips) {
        Map<Part, Long> counts =
                clips.stream()
                        .collect(
                                Collectors.groupingBy(
                                        clip -> clip.plan().part(),
                                        TreeMap::new,
                                        Collectors.counting()));
        long levels =
                clips.stream()
                        .filter(c -> c.plan().part() == Part.TRAIN && c.plan().levels())
                        .count();
        return "clips by part: " + counts + "; of the training clips " + levels + " from GTZAN";
    }
}
