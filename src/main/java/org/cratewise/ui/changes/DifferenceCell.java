package org.cratewise.ui.changes;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// What is before or after a change, its changing parts emphasised.
final class DifferenceCell<R> extends TableCell<R, R> {
    /// Which side of a change a cell shows.
    enum Side {
        BEFORE,
        AFTER
    }

    private final Side side;
    private final Function<R, Difference> differences;
    private final HBox line = new HBox();

    DifferenceCell(Side side, Function<R, Difference> differences) {
        this.side = side;
        this.differences = differences;
        getStyleClass().addAll("difference", side == Side.BEFORE ? "before" : "after");
        line.setAlignment(Pos.CENTER_LEFT);
        setText(null);
    }

    @Override
    protected void updateItem(R item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(null);
        setTooltip(null);
        if (empty || item == null) return;
        Difference difference = differences.apply(item);
        List<Difference.Part> parts =
                side == Side.BEFORE ? difference.before() : difference.after();
        line.getChildren().setAll(parts.stream().map(DifferenceCell::label).toList());
        if (parts.isEmpty()) line.getChildren().add(nothing());
        setGraphic(line);
        setTooltip(new Tooltip(Difference.text(parts)));
    }

    private static Label label(Difference.Part part) {
        Label label = new Label(part.text());
        label.getStyleClass().add(part.changes() ? "changing" : "staying");
        label.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        // Where there is too little room, what stays is cut first.
        if (!part.changes()) label.setMinWidth(0);
        return label;
    }

    private static Label nothing() {
        Label label = new Label("–");
        label.getStyleClass().add("staying");
        return label;
    }
}
