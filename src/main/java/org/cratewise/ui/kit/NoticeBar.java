package org.cratewise.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A slim bar that says or asks one thing above the content, in place of a dialog. The first
/// answer is the proposed one.
public final class NoticeBar extends HBox {
    /// A button and what it does.
    public record Answer(String label, Runnable action) {}

    private final List<Button> buttons = new ArrayList<>();

    public NoticeBar(String text, List<Answer> answers) {
        getStyleClass().add("notice-bar");
        setAlignment(Pos.CENTER_LEFT);
        Label label = new Label(text);
        label.setMaxWidth(Double.MAX_VALUE);
        setHgrow(label, Priority.ALWAYS);
        getChildren().add(label);
        for (Answer answer : answers) add(answer);
        // Not a default button: Enter elsewhere in the window must not answer.
        buttons.getFirst().getStyleClass().add("accent");
    }

    /// Puts the keyboard on the proposed answer.
    public void ask() {
        buttons.getFirst().requestFocus();
    }

    private void add(Answer answer) {
        Button button = new Button(answer.label());
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> answer.action().run());
        buttons.add(button);
        getChildren().add(button);
    }
}
