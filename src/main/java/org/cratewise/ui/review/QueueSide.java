package org.cratewise.ui.review;

import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cratewise.ui.kit.Messages;

/// The queue of the review and, above it, what is wished of it.
final class QueueSide extends VBox {
    private final Runnable touched;

    /// @param dark whether the theme is dark
    /// @param touched called when something was clicked here
    QueueSide(ReviewModel model, ObservableBooleanValue dark, Runnable touched) {
        this.touched = touched;
        getStyleClass().add("queue-side");
        QueueList queue = new QueueList(model, dark, touched);
        setVgrow(queue, Priority.ALWAYS);
        // Large text goes on in a second row.
        FlowPane wishes =
                new FlowPane(
                        box("review.autoplay", model.autoplayProperty()),
                        box("review.everything", model.everythingProperty()));
        wishes.getStyleClass().add("queue-wishes");
        wishes.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(wishes, queue);
    }

    private CheckBox box(String key, BooleanProperty value) {
        CheckBox box = new CheckBox(Messages.text(key));
        box.selectedProperty().bindBidirectional(value);
        box.setMinWidth(USE_PREF_SIZE);
        box.setTooltip(new Tooltip(Messages.text(key + ".tip")));
        box.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> touched.run());
        return box;
    }
}
