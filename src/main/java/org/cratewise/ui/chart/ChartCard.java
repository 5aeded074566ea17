package org.cratewise.ui.chart;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cratewise.ui.kit.Icons;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Shown;
import org.kordamp.ikonli.feather.Feather;

/// A chart with its heading, a sentence that says how to read it, and a button that saves it.
public final class ChartCard extends VBox {
    private final HBox head = new HBox();

    /// @param name of the picture's file
    public ChartCard(String heading, String sentence, Chart chart, String name, Pictures pictures) {
        getStyleClass().add("chart-card");
        Label title = new Label(heading);
        title.getStyleClass().add("chart-heading");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button save = new Button("", Icons.of(Feather.DOWNLOAD));
        save.getStyleClass().add("chart-save");
        save.setTooltip(new Tooltip(Messages.text("chart.save")));
        save.setAccessibleText(Messages.text("chart.save") + ": " + heading);
        save.setOnAction(event -> pictures.save(chart, name));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("chart-head");
        head.getChildren().addAll(title, gap, save);
        Label text = new Label(sentence);
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.getStyleClass().add("chart-sentence");
        Shown.set(text, !sentence.isEmpty());
        chart.setAccessibleText(heading + ". " + sentence);
        setVgrow(chart, Priority.ALWAYS);
        getChildren().addAll(head, text, chart);
    }

    /// Puts something beside the heading.
    public ChartCard with(Node control) {
        head.getChildren().add(head.getChildren().size() - 1, control);
        return this;
    }
}
