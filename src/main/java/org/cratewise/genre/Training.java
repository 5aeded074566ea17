package org.cratewise.genre;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cratewise.feature.TextureExtractor;
import org.cratewise.feature.Textures;
import org.cratewise.genre.head.Memory;
import org.cratewise.genre.head.Rehearsal;
import org.cratewise.genre.trust.Familiarity;
import org.cratewise.track.Genre;
import org.deeplearning4j.util.ModelSerializer;

/// Trains a model from a data folder and writes its folder. The weights are trained on all clips;
/// every figure about them, and what the model believes of itself, comes from networks that were
/// trained in the same way without the clips in question.
public final class Training {
    private static final String SPLIT =
            "%d networks, each without a fifth of the artists (by MD5 of the name, mod 5) and"
                    + " without the validation and test lists of filtered GTZAN (Kereliuk, Sturm,"
                    + " Larsen)";

    /// The promises that the card tells of.
    private static final List<Integer> TOLD = List.of(80, 85, 90, 95, 99);

    private final TrainingOptions options;
    private final List<Genre> genres;
    private final List<Clip> clips;
    private final TrainingFolders folders;
    private final TrainingListener listener;

    Training(
            TrainingOptions options,
            List<Genre> genres,
            List<Clip> clips,
            TrainingFolders folders,
            TrainingListener listener) {
        this.options = options;
        this.genres = genres;
        this.clips = clips;
        this.folders = folders;
        this.listener = listener;
    }

    /// Hears the clips, trains, calibrates, scores and writes `model.zip`, `model.json`,
    /// `rehearsal.bin` and `card.md`. Whatever the same training did before isn't repeated.
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
        return new Training(options, ClipList.GENRES, clips, folders, listener).train();
    }

    Optional<ModelFacts> train() throws IOException {
        List<Exam> folds = new ArrayList<>();
        for (Round round : Round.leavingOutArtists(clips)) {
            Optional<Exam> exam = exam(round);
            if (exam.isEmpty()) return Optional.empty();
            folds.add(exam.get());
        }
        CrossExam crossed = new CrossExam(folds);
        Map<String, Exam.Result> results = new TreeMap<>();
        results.put("test_artists", crossed.result(Part.RECORDING));
        for (Round round : Round.filtered(clips)) {
            Optional<Exam> exam = exam(round);
            if (exam.isEmpty()) return Optional.empty();
            results.put("test_" + round.name(), believed(exam.get(), crossed.whole()));
        }
        Optional<TrainingRun.Outcome> outcome = run(Round.everything(clips));
        if (outcome.isEmpty()) return Optional.empty();
        String promises =
                TrustTable.promises(
                        crossed.promised(TOLD, exam -> exam.on(Part.RECORDING)),
                        crossed.promised(TOLD, exam -> exam));
        return Optional.of(write(outcome.get(), crossed.whole(), results, promises));
    }

    private static Exam.Result believed(Exam exam, Exam others) {
        return exam.result(others.calibration(), others.limit());
    }

    private Optional<Exam> exam(Round round) throws IOException {
        return run(round)
                .map(
                        outcome ->
                                Exam.sit(
                                        outcome.network(),
                                        outcome.familiarity(),
                                        round.judges(),
                                        genres));
    }

    private Optional<TrainingRun.Outcome> run(Round round) throws IOException {
        String id = folders.out().getFileName().toString();
        Path folder = folders.work().resolve(id).resolve(round.name());
        return new TrainingRun(options, genres, round, new Checkpoint(folder)).run(listener);
    }

    private ModelFacts write(
            TrainingRun.Outcome outcome,
            Exam judged,
            Map<String, Exam.Result> results,
            String promises)
            throws IOException {
        Network network = outcome.network();
        Familiarity familiarity = outcome.familiarity().within(judged.limit());
        ModelFacts facts = facts(network, judged.calibration(), familiarity, results);
        Path out = Files.createDirectories(folders.out());
        ModelSerializer.writeModel(
                network.graph(), out.resolve(ModelFiles.WEIGHTS).toFile(), false);
        ModelFiles.JSON.writeValue(out.resolve(ModelFiles.FACTS).toFile(), facts);
        Files.write(out.resolve(Rehearsal.FILE), rehearsal(network).toBytes());
        Files.writeString(out.resolve(ModelFiles.CARD), ModelCard.of(facts, promises));
        return facts;
    }

    private ModelFacts facts(
            Network network,
            Calibration calibration,
            Familiarity familiarity,
            Map<String, Exam.Result> results) {
        return new ModelFacts(
                folders.out().getFileName().toString(),
                genres.stream().map(Genre::key).toList(),
                TextureExtractor.VERSION,
                network.standard().means(),
                network.standard().deviations(),
                calibration,
                familiarity,
                options,
                data(),
                SPLIT.formatted(ArtistFolds.COUNT),
                CodeVersion.current(),
                results.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, each -> each.getValue().scores())),
                results.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, each -> each.getValue().trust())));
    }

    /// A fifth of the clips only judge when the model is taught other genres.
    private Rehearsal rehearsal(Network network) {
        List<Memory> memories = new ArrayList<>();
        for (Genre genre : genres)
            for (boolean judges : new boolean[] {false, true})
                network.memories(of(genre, judges), genres.indexOf(genre), judges)
                        .forEach(memories::addAll);
        int towers = network.graph().getNumOutputArrays();
        return new Rehearsal(towers, GenreNetwork.headInputs(), memories);
    }

    private List<Textures> of(Genre genre, boolean judges) {
        return clips.stream()
                .filter(clip -> clip.plan().genre().equals(genre))
                .filter(clip -> clip.plan().part() != Part.AMBIGUOUS)
                .filter(clip -> (clip.plan().fold() == 0) == judges)
                .map(Clip::plain)
                .toList();
    }

    private String data() {
        Map<Part, Long> counts =
                clips.stream()
                        .collect(
                                Collectors.groupingBy(
                                        clip -> clip.plan().part(),
                                        TreeMap::new,
                                        Collectors.counting()));
        return clips.size() + " clips: " + counts;
    }
}
