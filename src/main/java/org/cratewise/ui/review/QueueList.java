package org.cratewise.ui.review;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseEvent;
import org.cratewise.track.Track;
import org.cratewise.ui.kit.Messages;

/// The queue of the review. It never takes the keyboard.
final class QueueList extends ListView<Track> {
    private static final double ROW = 44;
    private static final int ABOVE = 3;

    private final ReviewModel model;

    /// @param touched called when something was clicked here
    QueueList(ReviewModel model, ObservableBooleanValue dark, Runnable touched) {
        super(model.queue());
        this.model = model;
        setId("queue");
        getStyleClass().add("queue");
        setAccessibleText(Messages.text("review.queue"));
        setFixedCellSize(ROW);
        setFocusTraversable(false);
        setCellFactory(list -> new QueueCell(dark, false));
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> choose(touched));
        model.currentProperty().subscribe(now -> follow(now.intValue()));
        dark.subscribe((before, now) -> refresh());
    }

    private void choose(Runnable touched) {
        model.go(getSelectionModel().getSelectedIndex());
        touched.run();
    }

    private void follow(int index) {
        getSelectionModel().clearAndSelect(index);
        if (index >= 0) scrollTo(Math.max(0, index - ABOVE));
    }
}
