package org.cratewise.genre.report;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.cratewise.genre.lab.Run;
import org.cratewise.genre.measure.Measures.GenreMeasures;

/// Runs side by side as a page.
final class ComparePage {
    private ComparePage() {}

    static String of(List<Run> runs) {
        RunTable table = RunTable.of(runs);
        Html page = new Html("Runs · Cratewise Lab").heading(1, "Runs side by side");
        table.remarks()
                .forEach(
                        remark ->
                                page.paragraph(
                                        remark.startsWith("The leak") ? "leak" : "dim", remark));
        page.heading(2, "Figures")
                .table(RunTable.HEAD, table.rows().stream().map(RunTable.Row::cells).toList());
        page.heading(2, "Accuracy")
                .card(
                        "Segments and clips",
                        "Orange: each segment by itself. Blue: clips, by the mean of their"
                                + " segments.",
                        Plots.runs(table.rows()));
        page.heading(2, "Genres: share of clips named right").table(head(runs), genres(runs));
        return page.toString();
    }

    private static List<String> head(List<Run> runs) {
        List<String> head = new ArrayList<>(List.of("genre"));
        runs.forEach(run -> head.add(run.facts().name()));
        return head;
    }

    private static List<List<String>> genres(List<Run> runs) {
        TreeSet<String> genres = new TreeSet<>();
        runs.forEach(run -> genres.addAll(run.facts().genres()));
        List<List<String>> rows = new ArrayList<>();
        for (String genre : genres) {
            List<String> row = new ArrayList<>(List.of(genre));
            for (Run run : runs) row.add(recall(run, genre));
            rows.add(row);
        }
        return rows;
    }

    private static String recall(Run run, String genre) {
        return run.scores().clips().genres().stream()
                .filter(g -> g.genre().equals(genre) && g.there() > 0)
                .map(GenreMeasures::rates)
                .map(rates -> Html.percent(rates.recall()))
                .findFirst()
                .orElse("–");
    }
}
