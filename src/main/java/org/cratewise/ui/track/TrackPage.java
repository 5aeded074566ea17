package org.cratewise.ui.track;

import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Visited;
import org.kordamp.ikonli.feather.Feather;

/// A track with all that is known of it, filling the middle of the window: on the left what it is,
/// on the right what it sounds like.
public final class TrackPage extends StackPane implements Visited {
    private static final int GENRES = 14;

    private final TrackModel model;
    private final BooleanProperty plotsSeen;

    public TrackPage(TrackModel model, Surroundings around) {
        this.model = model;
        this.plotsSeen = around.parts().plotsSeen();
        getStyleClass().add("track-page");
        HBox both = new HBox(scrolled(left(around)), right(around));
        both.visibleProperty().bind(model.selectedProperty().map(now -> now.one().isPresent()));
        Label none = new Label(Messages.text("about.none"));
        none.getStyleClass().add("sentence");
        none.visibleProperty().bind(both.visibleProperty().not());
        getChildren().addAll(both, none);
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) around.ways().page().run();
                });
    }

    private VBox left(Surroundings around) {
        Surroundings.Ways ways = around.ways();
        Button back =
                Heading.action(
                        "track-back", Feather.MINIMIZE_2, Messages.text("about.back"), ways.page());
        Button folder =
                Heading.action(
                        "track-page-folder",
                        Feather.FOLDER,
                        Messages.text("track.show_in_folder"),
                        () -> model.selectedProperty().get().one().ifPresent(ways.folder()));
        VBox left =
                new VBox(
                        new Heading(model, new Cover(around.jobs(), Cover.LARGE), folder, back),
                        new Verdict(model, around.dark(), GENRES),
                        Section.open(Messages.text("about.tags"), new TagTable(model)));
        left.getStyleClass().add("track");
        return left;
    }

    private VBox right(Surroundings around) {
        VBox similar =
                Section.open(
                        Messages.text("about.similar"),
                        new SimilarList(model, around.dark(), 2, around.ways().similar()));
        similar.setMinHeight(USE_PREF_SIZE);
        VBox.setVgrow(around.parts().plots(), Priority.ALWAYS);
        VBox right = new VBox(around.parts().player(), around.parts().plots(), similar);
        right.getStyleClass().add("track");
        right.setAlignment(Pos.TOP_LEFT);
        HBox.setHgrow(right, Priority.ALWAYS);
        return right;
    }

    private static ScrollPane scrolled(VBox content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("left");
        return scroll;
    }

    @Override
    public void arrive() {
        plotsSeen.set(true);
        requestFocus();
    }

    @Override
    public void leave() {
        plotsSeen.set(false);
    }
}
