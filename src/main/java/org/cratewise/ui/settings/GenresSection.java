package org.cratewise.ui.settings;

import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.cratewise.sorting.GenreWords;
import org.cratewise.track.Genre;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Shown;
import org.cratewise.ui.kit.Words;

/// Which word is written for a genre, and which genres are kinds of others. What is typed counts
/// once Enter is pressed or the keyboard goes elsewhere.
final class GenresSection extends VBox {
    private static final double FIELD = 260;

    private final GenresModel model;
    private final GenreTable table;
    private final TextField word = new TextField();
    private final ComboBox<String> under = new ComboBox<>();
    private Optional<Genre> shown = Optional.empty();

    /// @param dark whether the theme is dark
    GenresSection(GenresModel model, ObservableBooleanValue dark) {
        this.model = model;
        table = new GenreTable(model.rows(), dark);
        getChildren()
                .add(
                        Parts.section(
                                "settings.genres",
                                Parts.quiet(Messages.text("settings.genres.text")),
                                table,
                                form(),
                                trouble()));
        table.getSelectionModel().selectedItemProperty().subscribe(this::show);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.rows().addListener((ListChangeListener<GenreRow>) change -> select());
        select();
    }

    private GridPane form() {
        word.setId("settings-genre-word");
        word.setPrefWidth(FIELD);
        word.setOnAction(event -> back(this::keepWord));
        word.focusedProperty().subscribe((before, now) -> left(now, this::keepWord));
        under.setId("settings-genre-under");
        under.setEditable(true);
        under.setPrefWidth(FIELD);
        under.getEditor().setPromptText(Messages.text("settings.genres.none"));
        under.setOnAction(event -> keepUnder());
        under.getEditor().focusedProperty().subscribe((before, now) -> left(now, this::keepUnder));
        GridPane grid = Parts.grid();
        Parts.row(grid, Messages.text("settings.genres.word"), word);
        Parts.row(grid, Messages.text("settings.genres.under"), under);
        Parts.more(grid, Parts.quiet(Messages.text("settings.genres.under.text")));
        return grid;
    }

    private Label trouble() {
        Label trouble = Parts.text("", "settings-said");
        trouble.textProperty().bind(model.troubleProperty());
        trouble.visibleProperty().bind(trouble.textProperty().isNotEmpty());
        Shown.folding(trouble);
        return trouble;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER && event.getCode() != KeyCode.F2) return;
        event.consume();
        word.requestFocus();
        word.selectAll();
    }

    // Stays on the same genre while rows come and go.
    private void select() {
        Optional<Genre> wanted = shown;
        int at = 0;
        for (int i = 0; i < model.rows().size(); i++)
            if (wanted.filter(model.rows().get(i).genre()::equals).isPresent()) at = i;
        if (!model.rows().isEmpty()) table.getSelectionModel().clearAndSelect(at);
    }

    private void show(GenreRow row) {
        if (row == null) return;
        // Not its genre yet: what the fields tell while they fill is nobody's wish.
        shown = Optional.empty();
        word.setPromptText(GenreWords.usual(row.genre()));
        word.setText(row.chosen() ? row.word() : "");
        under.getItems().setAll(model.above(row.genre()).stream().map(Words::genre).toList());
        under.setValue(row.parent().map(Words::genre).orElse(""));
        under.getEditor().setText(under.getValue());
        shown = Optional.of(row.genre());
    }

    private void keepWord() {
        shown.ifPresent(genre -> model.write(genre, word.getText()));
    }

    private void keepUnder() {
        shown.ifPresent(genre -> model.putUnder(genre, under.getEditor().getText()));
    }

    private void back(Runnable keep) {
        keep.run();
        table.requestFocus();
    }

    private static void left(boolean focused, Runnable keep) {
        if (!focused) keep.run();
    }
}
