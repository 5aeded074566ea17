package org.cratewise.ui.library;

import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.controlsfx.control.textfield.CustomTextField;
import org.cratewise.ui.kit.Icons;
import org.cratewise.ui.kit.Messages;
import org.kordamp.ikonli.feather.Feather;

/// The search box: filters while one types, Escape clears.
public final class SearchBox extends CustomTextField {
    public SearchBox(LibraryModel model) {
        setId("search");
        getStyleClass().add("search-box");
        setPromptText(Messages.text("search.prompt"));
        setAccessibleText(Messages.text("search.name"));
        setAccessibleHelp(Messages.text("search.syntax"));
        setTooltip(syntax());
        textProperty().bindBidirectional(model.searchProperty());
        setLeft(Icons.of(Feather.SEARCH));
        setRight(clearButton());
        addEventFilter(KeyEvent.KEY_PRESSED, this::clearOnEscape);
    }

    private static Tooltip syntax() {
        Tooltip syntax = new Tooltip(Messages.text("search.syntax"));
        syntax.setShowDuration(Duration.INDEFINITE);
        syntax.getStyleClass().add("syntax");
        return syntax;
    }

    // ControlsFX's own sheet asks for Modena's colours; AtlantaFX styles the same classes without.
    @Override
    public String getUserAgentStylesheet() {
        return null;
    }

    private Button clearButton() {
        Button clear = new Button("", Icons.of(Feather.X));
        clear.getStyleClass().add("clear");
        clear.setAccessibleText(Messages.text("search.clear"));
        // Escape does the same from the keyboard.
        clear.setFocusTraversable(false);
        clear.setCursor(Cursor.HAND);
        clear.visibleProperty().bind(textProperty().isNotEmpty());
        clear.setOnAction(event -> clear());
        return clear;
    }

    private void clearOnEscape(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE || getText().isEmpty()) return;
        clear();
        event.consume();
    }
}
