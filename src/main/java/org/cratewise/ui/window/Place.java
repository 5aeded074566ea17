package org.cratewise.ui.window;

import java.util.Locale;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import org.cratewise.ui.kit.Messages;
import org.kordamp.ikonli.feather.Feather;

/// A screen that fills the middle of the window, made when it is first visited. It may be
/// [org.cratewise.ui.kit.Visited].
///
/// @param content makes it, on the window's thread
/// @param badge a short text beside its name, such as a count; empty for none
public record Place(Kind kind, Supplier<? extends Region> content, ObservableValue<String> badge) {
    /// What there can be, in the order of the sidebar and of the keys Ctrl+1, Ctrl+2...
    public enum Kind {
        LIBRARY(Feather.MUSIC, true),
        REVIEW(Feather.CHECK_SQUARE, true),
        CHANGES(Feather.EDIT_3, false),
        LAB(Feather.ACTIVITY, false),
        TRUTH(Feather.TARGET, true),
        SETTINGS(Feather.SETTINGS, false),
        TRACK(Feather.DISC, false);

        private final Feather icon;
        private final boolean detailed;

        Kind(Feather icon, boolean detailed) {
            this.icon = icon;
            this.detailed = detailed;
        }

        /// The sign beside its name.
        Feather icon() {
            return icon;
        }

        /// Whether the pane on the selected track stands beside it.
        boolean detailed() {
            return detailed;
        }

        /// Whether the player is to be seen there.
        boolean playing() {
            return detailed || this == TRACK;
        }

        /// Whether it stands among the places of the sidebar: to the library lead the shelves, to a
        /// track its panel.
        boolean listed() {
            return this != LIBRARY && this != TRACK;
        }

        /// What it is called.
        String label() {
            return Messages.text("place." + name().toLowerCase(Locale.ROOT));
        }

        /// The keys that lead to it.
        String keys() {
            return "Shortcut+" + (ordinal() + 1);
        }
    }

    /// A place without badge.
    public Place(Kind kind, Supplier<? extends Region> content) {
        this(kind, content, new SimpleStringProperty(""));
    }
}
