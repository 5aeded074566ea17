package org.cratewise.ui.lab;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.cratewise.genre.teach.Taught;
import org.cratewise.genre.teach.TeachReport;
import org.cratewise.track.Genre;
import org.cratewise.ui.chart.BarChart;
import org.cratewise.ui.chart.ChartCard;
import org.cratewise.ui.chart.MeasureCharts;
import org.cratewise.ui.kit.Buttons;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Tile;
import org.cratewise.ui.kit.Words;

/// What teaching changed, with the choice to keep it.
final class TeachOutcome extends StackPane {
    private final BarChart taught;
    private final BarChart others;
    private final Tile before = new Tile(Messages.text("lab.teach.before"));
    private final Tile after = new Tile(Messages.text("lab.teach.after"));
    private final Tile time = new Tile(Messages.text("lab.teach.took"));
    private final ScrollPane content;
    private final Label empty = new Label(Messages.text("lab.teach.empty"));

    TeachOutcome(TeachModel model, LabDesk desk) {
        taught = new BarChart(desk.dark());
        others = new BarChart(desk.dark());
        HBox tiles = new HBox(before, after, time);
        tiles.getStyleClass().add("tiles");
        VBox all =
                new VBox(
                        buttons(model),
                        tiles,
                        card("lab.teach.taught", taught, "taught", desk),
                        card("lab.teach.others", others, "others", desk));
        all.getStyleClass().add("lab-column");
        content = new ScrollPane(all);
        content.setFitToWidth(true);
        content.getStyleClass().add("lab-scroll");
        empty.getStyleClass().add("nothing-yet");
        empty.setWrapText(true);
        getChildren().addAll(empty, content);
        model.taughtProperty().subscribe(this::show);
    }

    private static HBox buttons(TeachModel model) {
        Button keep = Buttons.of("lab-keep", "lab.teach.keep", model::keep);
        keep.getStyleClass().add("accent");
        keep.disableProperty().bind(model.busyProperty());
        Button discard = Buttons.of("lab.teach.discard", model::discard);
        HBox buttons = new HBox(8, keep, discard);
        buttons.setAlignment(Pos.CENTER_LEFT);
        return buttons;
    }

    private static ChartCard card(String key, BarChart chart, String name, LabDesk desk) {
        return new ChartCard(
                Messages.text(key), Messages.text(key + ".text"), chart, name, desk.pictures());
    }

    private void show(Optional<Taught> done) {
        content.setVisible(done.isPresent());
        empty.setVisible(done.isEmpty());
        done.map(Taught::report).ifPresent(this::show);
    }

    private void show(TeachReport report) {
        before.show(MeasureCharts.percent(report.othersBefore()), "");
        after.show(MeasureCharts.percent(report.othersAfter()), "");
        time.show(LabWords.time(report.seconds()), "");
        taught.show(bars(report.taught()), 1);
        others.show(bars(report.others()), 1);
    }

    private static List<BarChart.Bar> bars(List<TeachReport.Change> changes) {
        return changes.stream().map(TeachOutcome::bar).toList();
    }

    private static BarChart.Bar bar(TeachReport.Change change) {
        Genre genre = new Genre(change.genre());
        String text =
                Messages.text(
                        "lab.teach.change",
                        MeasureCharts.percent(change.before()),
                        MeasureCharts.percent(change.after()),
                        change.clips());
        return BarChart.Bar.of(Words.genre(genre), Optional.of(genre), change.after(), text);
    }
}
