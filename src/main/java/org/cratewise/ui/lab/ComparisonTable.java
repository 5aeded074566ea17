package org.cratewise.ui.lab;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.cratewise.genre.lab.Run;

/// A column for each run, a row for each figure, the best in bold.
final class ComparisonTable extends GridPane {
    ComparisonTable() {
        getStyleClass().add("comparison");
    }

    void show(Comparison comparison) {
        getChildren().clear();
        getColumnConstraints().clear();
        getColumnConstraints().add(new ColumnConstraints(150));
        for (Run run : comparison.runs()) head(run);
        int row = 1;
        for (Comparison.Row each : comparison.rows()) row(each, row++);
    }

    private void head(Run run) {
        ColumnConstraints column = new ColumnConstraints(110, 170, 260);
        column.setHalignment(HPos.RIGHT);
        getColumnConstraints().add(column);
        Label name = new Label(run.facts().name());
        name.getStyleClass().add("comparison-run");
        name.setWrapText(true);
        add(name, getColumnConstraints().size() - 1, 0);
    }

    private void row(Comparison.Row figures, int row) {
        Label name = new Label(figures.name());
        name.getStyleClass().add("field-name");
        add(name, 0, row);
        for (int i = 0; i < figures.texts().size(); i++) {
            Label text = new Label(figures.texts().get(i));
            if (figures.best().contains(i)) text.getStyleClass().add("best");
            add(text, i + 1, row);
        }
    }
}
