package org.cratewise.ui.library;

import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cratewise.ui.kit.Buttons;
import org.cratewise.ui.kit.GenreEntry;
import org.cratewise.ui.kit.GenreEntryModel;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Shown;

/// Below the table once several tracks are selected: what can be done with them all; and where
/// their genre is typed, also of a single one.
final class SelectionBar extends VBox {
    private final TrackDeeds deeds;
    private final GenreEntryModel typing = new GenreEntryModel();
    private final GenreEntry entry;
    private final Label count = new Label();
    private final HBox buttons = new HBox();
    private int selected;

    SelectionBar(TrackDeeds deeds, LibraryModel model, ObservableBooleanValue dark) {
        this.deeds = deeds;
        this.entry = new GenreEntry(typing, dark);
        setId("selection");
        getStyleClass().add("selection-bar");
        count.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(count, Priority.ALWAYS);
        count.setMaxWidth(Double.MAX_VALUE);
        buttons.getChildren()
                .setAll(
                        count,
                        button("accept", deeds::accept),
                        button("set_genre", deeds::name),
                        button("forget", deeds::forget),
                        export());
        buttons.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(entry, buttons);
        entry.addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
        model.countsProperty().subscribe(counts -> typing.add(counts.genres()));
        deeds.namingProperty().subscribe(this::turn);
        show(0);
    }

    /// Tells how many tracks are selected.
    void show(int selected) {
        this.selected = selected;
        count.setText(Messages.text("library.selected", selected));
        adapt();
    }

    private void turn(boolean naming) {
        typing.clear();
        adapt();
        if (naming) entry.takeFocus();
    }

    private void adapt() {
        boolean naming = deeds.namingProperty().get();
        Shown.set(entry, naming);
        Shown.set(this, naming || selected > 1);
    }

    private void typed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) deeds.named(typing.genres());
        else if (event.getCode() == KeyCode.TAB) typing.pick();
        else if (event.getCode() == KeyCode.UP) typing.move(-1);
        else if (event.getCode() == KeyCode.DOWN) typing.move(1);
        else if (event.getCode() != KeyCode.ESCAPE) return;
        else if (!typing.back()) deeds.named(List.of());
        event.consume();
    }

    private static Button button(String key, Runnable action) {
        return Buttons.of("bulk-" + key, "track." + key, action);
    }

    private MenuButton export() {
        MenuButton menu = new MenuButton(Messages.text("track.export"));
        menu.setMinWidth(USE_PREF_SIZE);
        for (ExportFormat format : ExportFormat.values()) {
            MenuItem item = new MenuItem(Messages.text("track.export." + format.ending()));
            item.setOnAction(event -> deeds.export(format));
            menu.getItems().add(item);
        }
        return menu;
    }
}
