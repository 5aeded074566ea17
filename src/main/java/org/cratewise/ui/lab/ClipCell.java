package org.cratewise.ui.lab;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cratewise.genre.lab.JudgedClip;
import org.cratewise.ui.kit.Icons;
import org.cratewise.ui.kit.Messages;
import org.kordamp.ikonli.feather.Feather;

/// A judged clip: what it is called, what was heard, and a button to hear it.
final class ClipCell extends ListCell<JudgedClip> {
    private final ResultsModel model;
    private final LabDesk desk;
    private final Label name = new Label();
    private final Label heard = new Label();
    private final Button play = new Button("", Icons.of(Feather.PLAY));
    private final HBox row;

    ClipCell(ResultsModel model, LabDesk desk) {
        this.model = model;
        this.desk = desk;
        heard.getStyleClass().add("clip-heard");
        play.getStyleClass().add("chart-save");
        play.setAccessibleText(Messages.text("lab.clips.play"));
        play.setVisible(desk.play().isPresent());
        VBox texts = new VBox(1, name, heard);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        row = new HBox(8, texts, play);
        row.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(JudgedClip clip, boolean empty) {
        super.updateItem(clip, empty);
        setGraphic(empty ? null : row);
        if (empty) return;
        name.setText(clip.clip());
        heard.setText(model.run().map(run -> ClipsPane.guesses(clip, run)).orElse(""));
        play.setDisable(clip.recording().isEmpty());
        play.setTooltip(
                new Tooltip(
                        Messages.text(
                                clip.recording().isEmpty()
                                        ? "lab.clips.only_levels"
                                        : "lab.clips.play")));
        play.setOnAction(
                event -> desk.play().ifPresent(player -> clip.recording().ifPresent(player)));
    }
}
