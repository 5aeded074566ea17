package org.cratewise.ui.lab;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.cratewise.genre.ModelFacts;
import org.cratewise.genre.Scores;
import org.cratewise.genre.trust.Trust;
import org.cratewise.ui.chart.MeasureCharts;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Words;

/// Models side by side: their figures on each set of clips they were measured on.
///
/// @param name of the figure
/// @param texts one per model; a dash where it wasn't measured
/// @param heads whether it begins the figures of another set of clips
record ModelTable(String name, List<String> texts, boolean heads) {
    static List<ModelTable> of(List<ModelFacts> models) {
        List<ModelTable> rows = new ArrayList<>();
        rows.add(row("lab.models.id", models, ModelFacts::id));
        rows.add(row("lab.models.genres", models, m -> Words.count(m.genres().size())));
        rows.add(row("lab.models.code", models, ModelFacts::codeVersion));
        Set<String> parts = new LinkedHashSet<>();
        models.forEach(model -> parts.addAll(model.scores().keySet()));
        for (String part : parts) part(part, models, rows);
        return rows;
    }

    private static void part(String part, List<ModelFacts> models, List<ModelTable> rows) {
        rows.add(
                new ModelTable(
                        LabWords.measured(part),
                        models.stream().map(m -> clips(m.scores(), part)).toList(),
                        true));
        rows.add(score("lab.compare.accuracy", models, part, Scores::accuracy, true));
        rows.add(score("lab.compare.macro", models, part, Scores::macroF1, false));
        rows.add(score("lab.compare.among", models, part, Scores::top3, true));
        rows.add(trust("lab.compare.ece", models, part, Trust::error, false));
        rows.add(trust("lab.models.sure", models, part, Trust::coverage, true));
        rows.add(trust("lab.models.sure_right", models, part, Trust::precision, true));
    }

    private static String clips(Map<String, Scores> scores, String part) {
        Scores score = scores.get(part);
        return score == null ? "–" : Messages.text("lab.models.clips", score.clips());
    }

    private static ModelTable row(
            String key, List<ModelFacts> models, Function<ModelFacts, String> text) {
        return new ModelTable(Messages.text(key), models.stream().map(text).toList(), false);
    }

    private static ModelTable score(
            String key,
            List<ModelFacts> models,
            String part,
            Function<Scores, Double> figure,
            boolean percent) {
        return row(key, models, model -> text(model.scores().get(part), figure, percent));
    }

    private static ModelTable trust(
            String key,
            List<ModelFacts> models,
            String part,
            Function<Trust, Double> figure,
            boolean percent) {
        return row(key, models, model -> text(model.trust().get(part), figure, percent));
    }

    private static <T> String text(T measured, Function<T, Double> figure, boolean percent) {
        if (measured == null) return "–";
        double value = figure.apply(measured);
        return percent ? MeasureCharts.percent(value) : MeasureCharts.number(value);
    }
}
