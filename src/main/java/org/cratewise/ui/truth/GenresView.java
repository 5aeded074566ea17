package org.cratewise.ui.truth;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import org.cratewise.track.Genre;
import org.cratewise.ui.chart.BarChart;
import org.cratewise.ui.chart.ChartCard;
import org.cratewise.ui.chart.Columns;
import org.cratewise.ui.chart.MeasureCharts;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Words;

/// How many tracks there are of each genre, and what their tags say.
final class GenresView extends StackPane {
    private static final int TAGS = 25;

    private final BarChart genres;
    private final BarChart tags;

    GenresView(TruthModel model, TruthDesk desk) {
        genres = new BarChart(desk.dark());
        tags = new BarChart(desk.dark());
        ScrollPane content =
                new ScrollPane(
                        new Columns(
                                List.of(
                                        card("truth.genres", genres, "my-genres", desk),
                                        card("truth.tags", tags, "my-tags", desk))));
        content.setFitToWidth(true);
        content.getStyleClass().addAll("lab-scroll", "lab-page");
        getChildren().add(content);
        model.truthProperty().subscribe(this::show);
    }

    private static ChartCard card(String key, BarChart chart, String name, TruthDesk desk) {
        return new ChartCard(
                Messages.text(key), Messages.text(key + ".text"), chart, name, desk.pictures());
    }

    private void show(Truth truth) {
        int all = truth.genres().values().stream().mapToInt(Integer::intValue).sum();
        genres.show(
                truth.genres().entrySet().stream()
                        .sorted(Map.Entry.<Genre, Integer>comparingByValue().reversed())
                        .map(count -> bar(count.getKey(), count.getValue(), all))
                        .toList(),
                most(truth.genres()));
        tags.show(
                truth.tags().entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .limit(TAGS)
                        .map(count -> bar(count.getKey(), count.getValue(), truth.tracks()))
                        .toList(),
                most(truth.tags()));
    }

    private static double most(Map<?, Integer> counts) {
        return counts.values().stream().max(Integer::compare).orElse(1);
    }

    private static BarChart.Bar bar(Genre genre, int count, int all) {
        return BarChart.Bar.of(Words.genre(genre), Optional.of(genre), count, text(count, all));
    }

    private static BarChart.Bar bar(String tag, int count, int all) {
        String name = tag.isEmpty() ? Messages.text("truth.tags.none") : tag;
        return BarChart.Bar.of(name, Optional.empty(), count, text(count, all));
    }

    private static String text(int count, int all) {
        return Messages.text(
                "truth.count",
                Words.count(count),
                MeasureCharts.percent((double) count / Math.max(1, all)));
    }
}
