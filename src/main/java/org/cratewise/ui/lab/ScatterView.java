package org.cratewise.ui.lab;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.cratewise.feature.FeatureKind;
import org.cratewise.genre.space.Separation;
import org.cratewise.ui.chart.ChartCard;
import org.cratewise.ui.chart.CloudChart;
import org.cratewise.ui.chart.GenreLegend;
import org.cratewise.ui.chart.MeasureCharts;
import org.cratewise.ui.kit.Buttons;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Segments;
import org.cratewise.ui.kit.Shown;
import org.cratewise.ui.kit.Tile;
import org.cratewise.ui.kit.Words;

/// Clips in a plane, coloured by genre, with figures of how well the genres lie apart.
final class ScatterView extends VBox {
    private final ScatterModel model;
    private final CloudChart chart;
    private final GenreLegend legend;
    private final Tile silhouette = new Tile(Messages.text("lab.scatter.silhouette"));
    private final Tile neighbour = new Tile(Messages.text("lab.scatter.neighbour"));
    private final Tile plane = new Tile(Messages.text("lab.scatter.plane"));
    private final Tile clips = new Tile(Messages.text("lab.data.clips"));
    private final Label empty = new Label(Messages.text("lab.scatter.empty"));
    private final HBox tiles = new HBox(silhouette, neighbour, plane, clips);

    ScatterView(ScatterModel model, LabDesk desk) {
        this.model = model;
        chart = new CloudChart(desk.dark());
        legend = new GenreLegend(desk.dark());
        legend.onChanged(chart::only);
        getStyleClass().addAll("lab-page", "lab-column");
        tiles.getStyleClass().add("tiles");
        empty.getStyleClass().add("nothing-yet");
        empty.setWrapText(true);
        ChartCard card =
                new ChartCard(
                        Messages.text("lab.scatter.heading"),
                        Messages.text("lab.scatter.text"),
                        chart,
                        "scatter",
                        desk.pictures());
        StackPane picture = new StackPane(card, empty);
        setVgrow(picture, Priority.ALWAYS);
        getChildren()
                .addAll(
                        controls(),
                        Fields.problem(model.problemProperty()),
                        tiles,
                        legend,
                        picture);
        model.scatterProperty().subscribe(this::show);
    }

    private HBox controls() {
        Segments<FeatureKind> features =
                new Segments<>(
                        "ways",
                        ScatterModel.FEATURES,
                        model.featureProperty(),
                        kind ->
                                Messages.text(
                                        "lab.feature." + kind.name().toLowerCase(Locale.ROOT)));
        Segments<Scatter.Way> ways =
                new Segments<>(
                        "ways",
                        List.of(Scatter.Way.values()),
                        model.wayProperty(),
                        way -> Messages.text("lab.layout." + way.name().toLowerCase(Locale.ROOT)));
        Button draw = Buttons.of("lab-draw", "lab.scatter.draw", model::draw);
        draw.getStyleClass().add("accent");
        draw.disableProperty().bind(model.busyProperty());
        Button stop = Buttons.of("lab.train.stop", model::stop);
        stop.visibleProperty().bind(model.busyProperty());
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(model.doneProperty());
        bar.visibleProperty().bind(model.busyProperty());
        HBox controls = new HBox(12, features, ways, draw, bar, stop);
        controls.setAlignment(Pos.CENTER_LEFT);
        return controls;
    }

    private void show(Optional<Scatter> scatter) {
        empty.setVisible(scatter.isEmpty());
        Shown.set(tiles, scatter.isPresent());
        scatter.ifPresent(this::show);
    }

    private void show(Scatter scatter) {
        Separation all = scatter.all();
        String numbers = Messages.text("lab.scatter.numbers", scatter.numbers());
        silhouette.show(figure(all.silhouette()), numbers);
        neighbour.show(
                MeasureCharts.percent(all.neighbour()),
                Messages.text("lab.scatter.chance", MeasureCharts.percent(all.chance())));
        plane.show(
                figure(scatter.plane().silhouette()),
                Messages.text(
                        "lab.scatter.plane.neighbour",
                        MeasureCharts.percent(scatter.plane().neighbour())));
        int drawn = scatter.cloud().size();
        clips.show(
                Words.count(drawn),
                drawn == scatter.clips() ? "" : Messages.text("lab.scatter.of", scatter.clips()));
        chart.show(scatter.cloud());
        legend.show(scatter.cloud().names());
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%+.3f", value).replace('-', '−');
    }
}
