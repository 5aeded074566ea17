package org.cratewise.ui.track;

import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cratewise.track.Genre;
import org.cratewise.track.Track;
import org.cratewise.ui.kit.GenreDot;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Words;

/// Tracks of the library that sound like this one. A press shows one.
final class SimilarList extends GridPane {
    private static final int HIGH = 5;
    private static final int WIDE = 4;

    private final ObservableBooleanValue dark;
    private final int columns;
    private final int rows;
    private final Consumer<Track> shown;

    /// @param columns one where there is room below one another, two where there is less
    SimilarList(TrackModel model, ObservableBooleanValue dark, int columns, Consumer<Track> shown) {
        this.dark = dark;
        this.columns = columns;
        this.rows = columns == 1 ? HIGH : WIDE;
        this.shown = shown;
        getStyleClass().add("similar");
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            getColumnConstraints().add(column);
        }
        model.similarProperty().subscribe(this::show);
        dark.subscribe(now -> show(model.similarProperty().get()));
    }

    private void show(TrackModel.Similar similar) {
        getChildren().clear();
        int count = Math.min(rows * columns, similar.tracks().size());
        for (int i = 0; i < count; i++) {
            Button row = row(similar.tracks().get(i));
            add(row, i / rows, i % rows);
            setMargin(row, Section.OUTDENT);
        }
        if (!similar.tracks().isEmpty()) return;
        Label sentence =
                new Label(
                        Messages.text(
                                similar.looking() ? "about.comparing" : "about.none_similar"));
        sentence.getStyleClass().add("sentence");
        sentence.setWrapText(true);
        add(sentence, 0, 0, columns, 1);
    }

    private Button row(Track track) {
        HBox content = new HBox();
        content.getStyleClass().add("content");
        content.setAlignment(Pos.CENTER_LEFT);
        content.getChildren().add(words(track));
        genre(track, content);
        Button row = new Button("", content);
        row.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        row.getStyleClass().setAll("genre-row");
        row.setMaxWidth(Double.MAX_VALUE);
        content.prefWidthProperty().bind(row.widthProperty().subtract(16));
        row.setAccessibleText(Words.title(track) + ", " + track.tags().artist());
        row.setTooltip(new Tooltip(Words.title(track) + "\n" + track.tags().artist()));
        row.setOnAction(event -> shown.accept(track));
        return row;
    }

    private static VBox words(Track track) {
        Label title = new Label(Words.title(track));
        Label artist = new Label(track.tags().artist());
        artist.getStyleClass().add("quiet");
        VBox words = new VBox(title, artist);
        words.getStyleClass().add("words");
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }

    // Colour never stands alone: the word is there for whoever asks.
    private void genre(Track track, HBox content) {
        track.prediction()
                .ifPresent(
                        prediction -> {
                            Genre genre = prediction.best().genre();
                            GenreDot dot = new GenreDot(5, dark);
                            dot.show(genre);
                            Label word = new Label(Words.genre(genre), dot);
                            word.getStyleClass().add("genre-word");
                            word.setMinWidth(USE_PREF_SIZE);
                            content.getChildren().add(word);
                        });
    }
}
