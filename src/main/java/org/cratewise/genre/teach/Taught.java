package org.cratewise.genre.teach;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cratewise.genre.Calibration;
import org.cratewise.genre.LstmModel;
import org.cratewise.genre.ModelFacts;
import org.cratewise.genre.ModelVersions;
import org.cratewise.genre.Scores;
import org.cratewise.genre.head.Head;
import org.cratewise.genre.head.Memory;
import org.cratewise.genre.head.Rehearsal;
import org.cratewise.genre.trust.Trust;
import org.cratewise.track.Genre;
import org.cratewise.track.Sureness;

/// A model after teaching; nothing is written yet.
public final class Taught {
    private static final String MEASURED = "remembered_and_taught";

    private final LstmModel before;
    private final List<Genre> genres;
    private final Lesson lesson;
    private final double[][] logs;
    private final int[] truth;

    /// What came of teaching.
    ///
    /// @param rehearsal what the model remembers from now on
    /// @param logs [examples][genres], of each example by a head that wasn't taught it
    /// @param truth [examples], indices of genres
    record Lesson(
            Head head, Rehearsal rehearsal, double[][] logs, int[] truth, TeachReport report) {}

    Taught(LstmModel before, List<Genre> genres, Lesson lesson) {
        this.before = before;
        this.genres = genres;
        this.lesson = lesson;
        List<double[]> rows = new ArrayList<>(Arrays.asList(lesson.logs()));
        List<Memory> judging = lesson.rehearsal().of(true);
        for (Memory clip : judging) rows.add(lesson.head().logProbabilities(clip.embedding()));
        logs = rows.toArray(double[][]::new);
        truth = Arrays.copyOf(lesson.truth(), rows.size());
        for (int i = 0; i < judging.size(); i++)
            truth[lesson.truth().length + i] = judging.get(i).genre();
    }

    /// What teaching changed.
    public TeachReport report() {
        return lesson.report();
    }

    /// Writes it as the next version of a model and makes that the current one.
    ///
    /// @param parent the version of that model it was taught from, if it was
    /// @return its facts
    public ModelFacts write(Path folder, Optional<String> parent) throws IOException {
        ModelVersions versions = new ModelVersions(folder);
        ModelFacts facts = facts(folder.getFileName() + "-v" + versions.next());
        versions.add(
                parent,
                fresh ->
                        before.write(
                                fresh, facts, lesson.head(), lesson.rehearsal(), card(facts.id())));
        return facts;
    }

    private ModelFacts facts(String id) {
        ModelFacts old = before.facts();
        Set<Integer> taught =
                Arrays.stream(lesson.truth()).boxed().collect(Collectors.toUnmodifiableSet());
        Calibration fit = old.calibration().taught(taught, logs, truth);
        double[][] p = Arrays.stream(logs).map(fit::probabilities).toArray(double[][]::new);
        return new ModelFacts(
                id,
                genres.stream().map(Genre::key).toList(),
                old.extractorVersion(),
                old.means(),
                old.deviations(),
                fit,
                old.familiarity(),
                old.options(),
                old.data() + "; " + said(),
                old.split(),
                old.codeVersion(),
                Map.of(MEASURED, Scores.of(p, truth)),
                Map.of(MEASURED, trust(fit, p)));
    }

    private Trust trust(Calibration fit, double[][] p) {
        List<Trust.Case> cases = new ArrayList<>();
        for (int i = 0; i < p.length; i++) {
            double most = Arrays.stream(p[i]).max().orElseThrow();
            boolean right = p[i][truth[i]] == most;
            cases.add(new Trust.Case(most, right, fit.sureness(p[i]) == Sureness.SURE, false));
        }
        return Trust.of(cases);
    }

    private String said() {
        List<String> taught =
                report().taught().stream().map(c -> c.genre() + " by " + c.clips()).toList();
        return "taught " + String.join(", ", taught) + " examples";
    }

    private String card(String id) {
        return """
        # %s

        %s, %s. Only its last layer differs from that model's.

        %s
        """
                .formatted(id, before.id(), said(), report().text());
    }
}
