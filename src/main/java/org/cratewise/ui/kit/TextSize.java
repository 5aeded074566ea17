package org.cratewise.ui.kit;

import java.util.Locale;
import javafx.scene.Node;

/// How large the text is; the sizes themselves are in the style sheet.
public enum TextSize {
    SMALL,
    NORMAL,
    LARGE,
    LARGER,
    LARGEST;

    /// As it is called in the menu.
    public String label() {
        return Messages.text("menu.text_size." + name().toLowerCase(Locale.ROOT));
    }

    void apply(Node root) {
        for (TextSize size : values()) root.getStyleClass().remove(size.styleClass());
        root.getStyleClass().add(styleClass());
    }

    private String styleClass() {
        return "text-size-" + name().toLowerCase(Locale.ROOT);
    }
}
