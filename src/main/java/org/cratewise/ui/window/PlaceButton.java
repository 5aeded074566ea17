package org.cratewise.ui.window;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.cratewise.ui.kit.Icons;

/// The way to a place: its sign, its name and its badge.
final class PlaceButton extends ToggleButton {
    PlaceButton(Place place) {
        setId("place-" + place.kind().name().toLowerCase(Locale.ROOT));
        getStyleClass().setAll("shelf", "place");
        setPrefWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(content(place));
        String keys = KeyCombination.valueOf(place.kind().keys()).getDisplayText();
        setTooltip(new Tooltip(place.kind().label() + "  " + keys));
        place.badge().subscribe(badge -> setAccessibleText(place.kind().label() + ' ' + badge));
    }

    private HBox content(Place place) {
        Label label = new Label(place.kind().label(), Icons.of(place.kind().icon()));
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        Label badge = new Label();
        badge.textProperty().bind(place.badge());
        badge.getStyleClass().add("number");
        badge.setMinWidth(USE_PREF_SIZE);
        HBox content = new HBox(label, badge);
        content.setAlignment(Pos.CENTER_LEFT);
        content.getStyleClass().add("shelf-content");
        content.prefWidthProperty().bind(widthProperty().subtract(16));
        return content;
    }
}
