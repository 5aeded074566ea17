package org.cratewise.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/// A page that says why there is nothing to see and what to do about it.
public final class MessagePage extends VBox {
    private final Label heading = new Label();
    private final Label sentence = new Label();

    public MessagePage(Node sign, String heading, String sentence) {
        getStyleClass().add("message-page");
        setAlignment(Pos.CENTER);
        this.heading.getStyleClass().add("heading");
        this.heading.setText(heading);
        this.sentence.getStyleClass().add("sentence");
        this.sentence.setWrapText(true);
        this.sentence.setTextAlignment(TextAlignment.CENTER);
        setSentence(sentence);
        getChildren().addAll(sign, this.heading, this.sentence);
    }

    /// This page with something more below its words.
    public MessagePage with(Node node) {
        getChildren().add(node);
        return this;
    }

    /// Puts the keyboard on the last button; on the page where there is none.
    public void takeFocus() {
        getChildren().stream()
                .filter(node -> node instanceof ButtonBase && node.isVisible())
                .reduce((before, last) -> last)
                .ifPresentOrElse(Node::requestFocus, this::requestFocus);
    }

    public void setSentence(String text) {
        sentence.setText(text);
        Shown.set(sentence, !text.isEmpty());
    }
}
