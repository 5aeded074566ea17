package org.cratewise.ui.truth;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.cratewise.track.Track;
import org.cratewise.ui.chart.ChartCard;
import org.cratewise.ui.chart.CloudChart;
import org.cratewise.ui.chart.GenreLegend;
import org.cratewise.ui.kit.Buttons;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Segments;
import org.cratewise.ui.kit.Shown;

/// The map of the library: a point for each track, near others that sound alike. What is marked on
/// it can be listed in the library.
final class MapView extends VBox {
    private final MapModel model;
    private final CloudChart chart;
    private final GenreLegend legend;
    private final Label said = new Label();
    private final Label empty = new Label(Messages.text("truth.map.empty"));

    MapView(MapModel model, TruthDesk desk) {
        this.model = model;
        chart = new CloudChart(desk.dark());
        legend = new GenreLegend(desk.dark());
        legend.onChanged(chart::only);
        getStyleClass().addAll("lab-page", "lab-column");
        empty.getStyleClass().add("nothing-yet");
        empty.setWrapText(true);
        ChartCard card =
                new ChartCard(
                        Messages.text("truth.map.heading"),
                        Messages.text("truth.map.text"),
                        chart,
                        "my-map",
                        desk.pictures());
        StackPane picture = new StackPane(card, empty);
        setVgrow(picture, Priority.ALWAYS);
        Label problem = new Label();
        problem.getStyleClass().add("problem");
        problem.textProperty().bind(model.problemProperty());
        Shown.when(problem, problem.textProperty().isNotEmpty());
        getChildren().addAll(controls(), problem, legend, picture, foot(desk));
        chart.onChosen(model::mark);
        model.mapProperty().subscribe(this::show);
        model.wayProperty().subscribe((before, now) -> model.draw());
        model.markedProperty().subscribe(this::say);
        model.markedProperty().subscribe((before, now) -> desk.select().accept(now));
    }

    private HBox controls() {
        Segments<TrackMap.Way> ways =
                new Segments<>(
                        "ways",
                        List.of(TrackMap.Way.values()),
                        model.wayProperty(),
                        way -> Messages.text("lab.layout." + way.name().toLowerCase(Locale.ROOT)));
        Button draw = Buttons.of("truth-draw", "truth.map.draw", model::draw);
        draw.getStyleClass().add("accent");
        draw.disableProperty().bind(model.busyProperty());
        Button stop = Buttons.of("truth.map.stop", model::stop);
        stop.visibleProperty().bind(model.busyProperty());
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(model.doneProperty());
        bar.visibleProperty().bind(model.busyProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox controls = new HBox(12, ways, draw, bar, stop, gap, nearer(), farther(), all());
        controls.setAlignment(Pos.CENTER_LEFT);
        return controls;
    }

    private Button nearer() {
        return zoom("+", "chart.zoom.in", () -> chart.zoom(true));
    }

    private Button farther() {
        return zoom("−", "chart.zoom.out", () -> chart.zoom(false));
    }

    private Button all() {
        Button all = Buttons.of("chart.zoom.fit", chart::fit);
        return all;
    }

    private static Button zoom(String sign, String key, Runnable action) {
        Button button = new Button(sign);
        button.setAccessibleText(Messages.text(key));
        button.setOnAction(event -> action.run());
        return button;
    }

    private HBox foot(TruthDesk desk) {
        Button show = new Button(Messages.text("truth.show"));
        show.setId("truth-show");
        show.disableProperty().bind(model.markedProperty().map(List::isEmpty));
        show.setOnAction(
                event ->
                        desk.show()
                                .accept(
                                        Messages.text("truth.map.title"),
                                        model.markedProperty().get()));
        said.getStyleClass().add("chart-sentence");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(12, said, gap, show);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private void show(TrackMap map) {
        empty.setVisible(map.tracks().isEmpty());
        chart.show(map.cloud());
        legend.show(map.cloud().names());
        say(List.of());
    }

    private void say(List<Track> marked) {
        TrackMap map = model.mapProperty().get();
        said.setText(
                marked.isEmpty()
                        ? Messages.text("truth.map.tracks", map.tracks().size(), map.unknown())
                        : Messages.text("truth.map.marked", marked.size()));
    }
}
