package org.cratewise.ui.truth;

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
import org.cratewise.ui.kit.Visited;

/// My library's truth: how right the guesses are, which genres there are, a map.
public final class TruthView extends BorderPane implements Visited {
    private static final Duration TICK = Duration.millis(200);

    private final TruthModel model;
    private final Timeline clock;
    private final Map<TruthModel.Page, Node> pages = new EnumMap<>(TruthModel.Page.class);

    public TruthView(TruthModel model, MapModel map, TruthDesk desk) {
        this.model = model;
        getStyleClass().add("lab-place");
        getStylesheets().add(getClass().getResource("/css/lab.css").toExternalForm());
        pages.put(TruthModel.Page.RIGHT, new RightView(model, desk));
        pages.put(TruthModel.Page.GENRES, new GenresView(model, desk));
        pages.put(TruthModel.Page.MAP, new MapView(map, desk));
        setTop(
                new Segments<>(
                        "pages",
                        List.of(TruthModel.Page.values()),
                        model.pageProperty(),
                        page ->
                                Messages.text(
                                        "truth.page." + page.name().toLowerCase(Locale.ROOT))));
        StackPane content = new StackPane();
        content.getChildren().setAll(pages.values());
        setCenter(content);
        model.pageProperty().subscribe(page -> turnTo(page, map));
        clock = new Timeline(new KeyFrame(TICK, event -> map.tick()));
        clock.setCycleCount(Animation.INDEFINITE);
    }

    private void turnTo(TruthModel.Page page, MapModel map) {
        pages.forEach((each, node) -> node.setVisible(each == page));
        if (page == TruthModel.Page.MAP && map.mapProperty().get().tracks().isEmpty()) map.draw();
    }

    @Override
    public void arrive() {
        model.refresh();
        clock.play();
        getTop().requestFocus();
    }

    @Override
    public void leave() {
        clock.stop();
    }
}
