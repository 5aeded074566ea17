package org.cratewise.ui.lab;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.cratewise.genre.dataset.DataSet;
import org.cratewise.ui.chart.BarChart;
import org.cratewise.ui.chart.ChartCard;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Shown;
import org.cratewise.ui.kit.Tile;
import org.cratewise.ui.kit.Words;

/// What is in the chosen music: clips of each genre, and what was left out and why.
final class DataSummary extends StackPane {
    private final Tile clips = new Tile(Messages.text("lab.data.clips"));
    private final Tile genres = new Tile(Messages.text("lab.data.genres"));
    private final Tile artists = new Tile(Messages.text("lab.data.artists"));
    private final Tile dropped = new Tile(Messages.text("lab.data.dropped"));
    private final BarChart counts;
    private final DroppedTable table = new DroppedTable();
    private final VBox left = new VBox();
    private final ScrollPane content;
    private final Label empty = new Label(Messages.text("lab.data.empty"));

    DataSummary(LabDesk desk) {
        counts = new BarChart(desk.dark());
        ChartCard card =
                new ChartCard(
                        Messages.text("lab.data.counts"),
                        Messages.text("lab.data.counts.text"),
                        counts,
                        "clips-of-each-genre",
                        desk.pictures());
        Label heading = new Label(Messages.text("lab.data.left_out"));
        heading.getStyleClass().add("chart-heading");
        left.getChildren().addAll(heading, table);
        left.getStyleClass().add("chart-card");
        HBox.setHgrow(card, Priority.ALWAYS);
        VBox all = new VBox(new HBox(clips, genres, artists, dropped), card, left);
        all.getChildren().getFirst().getStyleClass().add("tiles");
        all.getStyleClass().add("lab-column");
        content = new ScrollPane(all);
        content.setFitToWidth(true);
        content.getStyleClass().add("lab-scroll");
        empty.getStyleClass().add("nothing-yet");
        empty.setWrapText(true);
        setAlignment(empty, Pos.CENTER);
        getChildren().addAll(empty, content);
        setMinWidth(0);
    }

    void show(Optional<DataModel.Chosen> chosen) {
        content.setVisible(chosen.isPresent());
        empty.setVisible(chosen.isEmpty());
        chosen.ifPresent(c -> show(c.data()));
    }

    private void show(DataSet data) {
        int out = data.dropped().stream().mapToInt(DataSet.Dropped::count).sum();
        clips.show(Words.count(data.examples().size()), LabWords.shortened(data.name()));
        genres.show(Words.count(data.genres().size()), "");
        artists.show(
                data.artists() == 0 ? "–" : Words.count(data.artists()),
                data.artists() == 0 ? Messages.text("lab.data.no_artists") : "");
        dropped.show(Words.count(out), "");
        int most = data.counts().values().stream().max(Integer::compare).orElse(1);
        List<BarChart.Bar> bars =
                data.counts().entrySet().stream()
                        .sorted((a, b) -> b.getValue() - a.getValue())
                        .map(
                                count ->
                                        BarChart.Bar.of(
                                                Words.genre(count.getKey()),
                                                Optional.of(count.getKey()),
                                                count.getValue(),
                                                Words.count(count.getValue())))
                        .toList();
        counts.show(bars, most);
        table.getItems().setAll(data.dropped());
        Shown.set(left, out > 0);
    }
}
