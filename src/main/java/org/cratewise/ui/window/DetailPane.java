package org.cratewise.ui.window;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.cratewise.ui.kit.Shown;

/// The pane about the selected tracks, on the right: folded or not, and only beside places that
/// have tracks.
final class DetailPane extends StackPane {
    private final BooleanProperty unfolded = new SimpleBooleanProperty(true);

    DetailPane(Optional<Region> content, ObservableValue<Boolean> wanted) {
        setId("detail");
        getStyleClass().add("detail-pane");
        content.ifPresent(region -> getChildren().setAll(region));
        visibleProperty()
                .bind(unfolded.flatMap(open -> wanted.map(w -> open && w && content.isPresent())));
        Shown.folding(this);
    }

    BooleanProperty unfoldedProperty() {
        return unfolded;
    }
}
