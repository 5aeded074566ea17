package org.cratewise.ui.plot;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.cratewise.plot.PlotKind;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.plot.PlotPane.Room;

/// Chooses a kind of plot: a row of buttons, or a list where there is no room for one.
final class KindChooser {
    private KindChooser() {}

    static Region of(ObjectProperty<PlotKind> kind, Room room) {
        return room == Room.WIDE ? row(kind) : list(kind);
    }

    private static Region row(ObjectProperty<PlotKind> kind) {
        ToggleGroup group = new ToggleGroup();
        Map<PlotKind, ToggleButton> buttons = new EnumMap<>(PlotKind.class);
        // Large text, or a language of long words, goes on in a second row.
        FlowPane row = new FlowPane();
        row.getStyleClass().add("kinds");
        for (PlotKind each : PlotKind.values()) {
            ToggleButton button = new ToggleButton(name(each));
            button.setId("plot-kind-" + each.key());
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setToggleGroup(group);
            // Pressing the chosen one again chooses nothing else.
            button.setOnAction(
                    event -> {
                        button.setSelected(true);
                        kind.set(each);
                    });
            button.getStyleClass().add(place(each));
            buttons.put(each, button);
            row.getChildren().add(button);
        }
        kind.subscribe(now -> buttons.get(now).setSelected(true));
        return row;
    }

    // AtlantaFX rounds the ends of a row of buttons.
    private static String place(PlotKind kind) {
        if (kind.ordinal() == 0) return "left-pill";
        return kind.ordinal() == PlotKind.values().length - 1 ? "right-pill" : "center-pill";
    }

    private static Region list(ObjectProperty<PlotKind> kind) {
        ComboBox<PlotKind> list = new ComboBox<>();
        list.setId("plot-kind");
        list.setAccessibleText(Messages.text("plot.kind"));
        list.getItems().setAll(PlotKind.values());
        list.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(PlotKind each) {
                        return each == null ? "" : name(each);
                    }

                    @Override
                    public PlotKind fromString(String text) {
                        return kind.get();
                    }
                });
        list.valueProperty().bindBidirectional(kind);
        return list;
    }

    private static String name(PlotKind kind) {
        return WindowWords.now().of(kind);
    }
}
