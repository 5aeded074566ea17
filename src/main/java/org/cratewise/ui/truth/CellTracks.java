package org.cratewise.ui.truth;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cratewise.track.Genre;
import org.cratewise.track.Track;
import org.cratewise.ui.chart.Confusion.Cell;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Words;

/// The tracks of one cell of the confusion matrix.
final class CellTracks extends VBox {
    private final TruthModel model;
    private final Label heading = new Label();
    private final Label count = new Label();
    private final Button show = new Button(Messages.text("truth.show"));
    private final ListView<Track> list = new ListView<>();

    CellTracks(TruthModel model, TruthDesk desk) {
        this.model = model;
        getStyleClass().add("chart-card");
        heading.getStyleClass().add("chart-heading");
        count.getStyleClass().add("chart-sentence");
        list.getStyleClass().add("clips");
        list.setAccessibleText(Messages.text("truth.tracks"));
        list.setCellFactory(view -> new TrackLine());
        list.getSelectionModel().selectedItemProperty().subscribe(track -> select(track, desk));
        show.setOnAction(event -> desk.show().accept(heading.getText(), model.chosen()));
        setVgrow(list, Priority.ALWAYS);
        setPrefHeight(420);
        getChildren().addAll(heading, count, list, show);
        model.cellProperty().subscribe(cell -> update());
        model.truthProperty().subscribe(truth -> update());
    }

    private static void select(Track track, TruthDesk desk) {
        if (track != null) desk.select().accept(List.of(track));
    }

    private void update() {
        List<Track> tracks = model.chosen();
        list.getItems().setAll(tracks);
        heading.setText(title());
        count.setText(Messages.text("truth.tracks.count", tracks.size()));
        show.setDisable(tracks.isEmpty());
    }

    private String title() {
        Optional<Cell> cell = model.cellProperty().get();
        if (cell.isEmpty()) return Messages.text("truth.tracks");
        return model.truthProperty()
                .get()
                .measures()
                .map(
                        measures ->
                                Messages.text(
                                        "truth.cell",
                                        name(measures.genres().get(cell.get().truth()).genre()),
                                        name(measures.genres().get(cell.get().heard()).genre())))
                .orElse("");
    }

    private static String name(String genre) {
        return Words.genre(new Genre(genre));
    }

    /// Title and artist, and how sure the guess was.
    private static final class TrackLine extends ListCell<Track> {
        private final Label title = new Label();
        private final Label more = new Label();
        private final VBox lines = new VBox(1, title, more);

        TrackLine() {
            more.getStyleClass().add("clip-heard");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Track track, boolean empty) {
            super.updateItem(track, empty);
            setGraphic(empty ? null : lines);
            if (empty) return;
            title.setText(Words.title(track));
            String artist = track.tags().artist();
            int sure = Words.percent(track.prediction().orElseThrow().best().probability());
            more.setText(Messages.text("truth.tracks.line", artist.isBlank() ? "–" : artist, sure));
        }
    }
}
