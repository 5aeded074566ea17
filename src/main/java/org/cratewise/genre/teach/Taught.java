package org.cratewise.genre.teach;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Head head;
    private final Rehearsal rehearsal;
    private final TeachReport report;
    private final double[][] logs;
    private final int[] truth;

    Taught(
            LstmModel before,
            List<Genre> genres,
            Head head,
            Rehearsal rehearsal,
            Teaching.Crossed crossed,
            TeachReport report) {
        this.before = before;
        this.genres = genres;
        this.head = head;
        this.rehearsal = rehearsal;
        this.report = report;
        List<double[]> rows = new ArrayList<>(Arrays.asList(crossed.logs()));
        List<Memory> judging = rehearsal.of(true);
        for (Memory clip : judging) rows.add(head.logProbabilities(clip.embedding()));
        logs = rows.toArray(double[][]::new);
        truth = Arrays.copyOf(crossed.truth(), rows.size());
        for (int i = 0; i < judging.size(); i++)
            truth[crossed.truth().length + i] = judging.get(i).genre();
    }

    /// What teaching changed.
    public TeachReport report() {
        return report;
    }

    /// Writes it as the next version of a model and makes that the current one.
    ///
    /// @param parent the version of that model it was taught from, if it was
    /// @return its facts
    public ModelFacts write(Path folder, Optional<String> parent) throws IOException {
        ModelVersions versions = new ModelVersions(folder);
        ModelFacts facts = facts(folder.getFileName() + "-v" + versions.next());
        versions.add(
                parent, fresh -> before.write(fresh, facts, head, rehearsal, card(facts.id())));
        return facts;
    }

    private ModelFacts facts(String id) {
        ModelFacts old = before.facts();
        double[] weights = new double[truth.length];
        Arrays.fill(weights, 1);
        Calibration fit = Calibration.fit(logs, truth, weights);
        double[][] p = Arrays.stream(logs).map(fit::probabilities).toArray(double[][]::new);
        return new ModelFacts(
                id,
                genres.stream().map(Genre::key).toList(),
                old.extractorVersion(),
                old.means(),
                old.deviations(),
                fit,
                old.familiarity(),
                old.bestStep(),
                old.options(),
                old.data() + "; " + lesson(),
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

    private String lesson() {
        List<String> taught =
                report.taught().stream().map(c -> c.genre() + " by " + c.clips()).toList();
        return "taught " + String.join(", ", taught) + " examples";
    }

    private String card(String id) {
        return """
        # %s

        %s, %s. Only its last layer differs from that model's.

        %s
        """
                .formatted(id, before.id(), lesson(), report.text());
    }
}
