package org.cratewise.ui.track;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.cratewise.ui.kit.Messages;
import org.kordamp.ikonli.feather.Feather;

/// The selected track at the side of the window, 320 px wide.
public final class TrackPanel extends StackPane {
    private static final int GENRES = 4;

    private final TrackModel model;

    public TrackPanel(TrackModel model, Surroundings around) {
        this.model = model;
        getStyleClass().add("track-panel");
        getChildren().addAll(scrolled(track(around)), nothing());
    }

    private VBox track(Surroundings around) {
        Surroundings.Ways ways = around.ways();
        Button folder =
                Heading.action(
                        "track-folder",
                        Feather.FOLDER,
                        Messages.text("track.show_in_folder"),
                        () -> model.selectedProperty().get().one().ifPresent(ways.folder()));
        Button page =
                Heading.action(
                        "track-page", Feather.MAXIMIZE_2, Messages.text("about.page"), ways.page());
        VBox all =
                new VBox(
                        new Heading(model, new Cover(around.jobs(), Cover.SMALL), folder, page),
                        around.parts().player(),
                        new Verdict(model, around.dark(), GENRES),
                        similar(around),
                        fold(
                                "track-tags",
                                "about.tags",
                                new TagTable(model),
                                new SimpleBooleanProperty(false)),
                        fold(
                                "track-plots",
                                "about.plots",
                                around.parts().plots(),
                                around.parts().plotsSeen()));
        all.getStyleClass().add("track");
        all.visibleProperty().bind(model.selectedProperty().map(now -> now.one().isPresent()));
        return all;
    }

    private Region similar(Surroundings around) {
        return fold(
                "track-similar",
                "about.similar",
                new SimilarList(model, around.dark(), 1, around.ways().similar()),
                model.comparingProperty());
    }

    private static Region fold(String id, String key, Region content, BooleanProperty unfolded) {
        return Section.folding(id, Messages.text(key), content, unfolded);
    }

    private static ScrollPane scrolled(Region content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    private VBox nothing() {
        Label sentence = new Label();
        sentence.getStyleClass().add("sentence");
        sentence.setWrapText(true);
        sentence.textProperty()
                .bind(
                        model.selectedProperty()
                                .map(
                                        now ->
                                                now.tracks().isEmpty()
                                                        ? Messages.text("about.none")
                                                        : Messages.text(
                                                                "about.several",
                                                                now.tracks().size())));
        VBox page = new VBox(sentence);
        page.getStyleClass().add("nothing");
        page.setAlignment(Pos.CENTER);
        page.setMouseTransparent(true);
        page.visibleProperty().bind(model.selectedProperty().map(now -> now.one().isEmpty()));
        return page;
    }
}
