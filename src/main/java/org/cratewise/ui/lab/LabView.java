package org.cratewise.ui.lab;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.util.Duration;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Segments;

/// The Lab, a page for each step of the work.
public final class LabView extends BorderPane {
    private static final Duration TICK = Duration.millis(200);

    private final LabModel model;
    private final LabDesk desk;
    private final Map<LabModel.Page, Node> pages = new EnumMap<>(LabModel.Page.class);

    public LabView(LabModel model, LabDesk desk) {
        this.model = model;
        this.desk = desk;
        getStyleClass().addAll("lab-place");
        getStylesheets().add(getClass().getResource("/css/lab.css").toExternalForm());
        setTop(
                new Segments<>(
                        "pages",
                        List.of(LabModel.Page.values()),
                        model.pageProperty(),
                        page -> Messages.text("lab.page." + page.name().toLowerCase(Locale.ROOT))));
        model.pageProperty().subscribe(this::turnTo);
        model.pageProperty()
                .subscribe(
                        page -> {
                            if (page == LabModel.Page.TEACH) model.teach().refresh();
                            if (page == LabModel.Page.MODELS) model.models().refresh();
                        });
        tick();
    }

    /// A page is made when it is first turned to, so that the Lab opens at once.
    private void turnTo(LabModel.Page page) {
        setCenter(pages.computeIfAbsent(page, this::page));
    }

    private Node page(LabModel.Page page) {
        return switch (page) {
            case DATA -> new DataView(model.data(), desk);
            case TRAIN -> new TrainView(model.train(), model.data(), desk);
            case RESULTS -> new ResultsView(model.results(), model.runs(), desk);
            case RUNS -> new RunsView(model, desk);
            case SCATTER -> new ScatterView(model.scatter(), desk);
            case TEACH -> new TeachView(model.teach(), desk);
            case MODELS -> new ModelsView(model.models());
        };
    }

    /// While it is on the screen only.
    private void tick() {
        Timeline clock = new Timeline(new KeyFrame(TICK, event -> model.tick()));
        clock.setCycleCount(Animation.INDEFINITE);
        sceneProperty()
                .subscribe(
                        scene -> {
                            if (scene == null) {
                                clock.stop();
                            } else {
                                clock.play();
                                model.runs().refresh();
                            }
                        });
    }
}
