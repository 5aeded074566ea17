package org.cratewise.ui.track;

import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.cratewise.track.Track;
import org.cratewise.ui.kit.Messages;

/// The fields of the file's tags, and where the file lies.
final class TagTable extends GridPane {
    private final TrackModel model;

    TagTable(TrackModel model) {
        this.model = model;
        getStyleClass().add("tag-table");
        ColumnConstraints names = new ColumnConstraints(96, 110, 130);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(names, values);
        model.factsProperty().subscribe(this::show);
        model.selectedProperty().subscribe(now -> show());
    }

    private void show() {
        getChildren().clear();
        for (FileFacts.Field field : model.factsProperty().get().fields())
            add(TrackWords.field(field.name()), field.value());
        if (getChildren().isEmpty()) add("", Messages.text("about.no_tags"));
        model.selectedProperty().get().one().ifPresent(this::place);
    }

    private void place(Track track) {
        add(Messages.text("about.file"), track.file().path().toString());
    }

    private void add(String name, String value) {
        Label left = new Label(name);
        left.getStyleClass().add("quiet");
        left.setMinWidth(0);
        Label right = new Label(value);
        right.setWrapText(true);
        right.setMinWidth(0);
        right.setMinHeight(USE_PREF_SIZE);
        int row = getRowCount();
        add(left, 0, row);
        add(right, 1, row);
        setValignment(left, VPos.TOP);
    }
}
