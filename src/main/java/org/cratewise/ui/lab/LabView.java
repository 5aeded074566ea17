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
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Segments;

/// The Lab, a page for each step of the work.
public final class LabView extends BorderPane {
    private static final Duration TICK = Duration.millis(200);

    private final Map<LabModel.Page, Node> pages = new EnumMap<>(LabModel.Page.class);

    public LabView(LabModel model, LabDesk desk) {
        getStyleClass().addAll("lab-place");
        getStylesheets().add(getClass().getResource("/css/lab.css").toExternalForm());
        pages.put(LabModel.Page.DATA, new DataView(model.data(), desk));
        pages.put(LabModel.Page.TRAIN, new TrainView(model.train(), model.data(), desk));
        pages.put(LabModel.Page.RESULTS, new ResultsView(model.results(), model.runs(), desk));
        pages.put(LabModel.Page.RUNS, new RunsView(model, desk));
        pages.put(LabModel.Page.SCATTER, new ScatterView(model.scatter(), desk));
        pages.put(LabModel.Page.TEACH, new TeachView(model.teach(), desk));
        pages.put(LabModel.Page.MODELS, new ModelsView(model.models()));
        setTop(
                new Segments<>(
                        "pages",
                        List.of(LabModel.Page.values()),
                        model.pageProperty(),
                        page -> Messages.text("lab.page." + page.name().toLowerCase(Locale.ROOT))));
        StackPane content = new StackPane();
        content.getChildren().setAll(pages.values());
        setCenter(content);
        model.pageProperty().subscribe(this::turnTo);
        model.pageProperty()
                .subscribe(
                        page -> {
                            if (page == LabModel.Page.TEACH) model.teach().refresh();
                            if (page == LabModel.Page.MODELS) model.models().refresh();
                        });
        tick(model);
    }

    private void turnTo(LabModel.Page page) {
        pages.forEach((each, node) -> node.setVisible(each == page));
    }

    /// While it is on the screen only.
    private void tick(LabModel model) {
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
