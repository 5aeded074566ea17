package org.cratewise.ui.window;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.cratewise.ui.kit.Shown;

/// The places besides the library, at the foot of the sidebar.
final class PlaceBar extends VBox {
    private final ToggleGroup group = new ToggleGroup();
    private final Map<Place.Kind, PlaceButton> buttons = new EnumMap<>(Place.Kind.class);

    PlaceBar(Centre centre, Consumer<Place.Kind> go) {
        setId("places");
        getStyleClass().add("place-bar");
        for (Place place : centre.places()) if (place.kind().listed()) add(place, centre, go);
        getChildren().setAll(buttons.values());
        Shown.set(this, !buttons.isEmpty());
        centre.currentProperty().subscribe(this::select);
    }

    private void add(Place place, Centre centre, Consumer<Place.Kind> go) {
        PlaceButton button = new PlaceButton(place);
        button.setToggleGroup(group);
        button.setOnAction(
                event -> {
                    go.accept(place.kind());
                    select(centre.currentProperty().get());
                });
        buttons.put(place.kind(), button);
    }

    private void select(Place.Kind kind) {
        group.selectToggle(buttons.get(kind));
    }
}
