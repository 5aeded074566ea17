package org.cratewise.ui.plot;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.cratewise.plot.PlotFile;
import org.cratewise.plot.PlotPicture;
import org.cratewise.ui.kit.Icons;
import org.cratewise.ui.kit.Jobs;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Shown;
import org.cratewise.ui.plot.PlotState.Phase;
import org.kordamp.ikonli.feather.Feather;

/// The plots of a track: which kind, the plot, what is under the pointer, zoom and export.
public final class PlotPane extends VBox {
    private static final double STEP = 1.6;

    private final PlotModel model;
    private final PlotCanvas canvas;
    private final Room room;
    private final Function<String, Optional<Path>> place;

    /// @param dark whether the theme is dark
    /// @param room whether all kinds find room side by side
    /// @param place lets the user choose where a file of that name goes
    public PlotPane(
            PlotModel model,
            Jobs jobs,
            ObservableBooleanValue dark,
            Room room,
            Function<String, Optional<Path>> place) {
        this.model = model;
        this.room = room;
        this.place = place;
        this.canvas = new PlotCanvas(model, jobs, dark);
        getStyleClass().add("plot-pane");
        StackPane stage = new StackPane(canvas, notYet());
        setVgrow(stage, Priority.ALWAYS);
        Region kinds = KindChooser.of(model.kindProperty(), room);
        if (room == Room.WIDE) getChildren().addAll(kinds, stage, row(readout()));
        else getChildren().addAll(row(kinds), stage, readout());
    }

    /// How much room there is.
    public enum Room {
        NARROW,
        WIDE
    }

    /// Something, and the tools to its right.
    private HBox row(Region left) {
        left.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox tools =
                new HBox(
                        left,
                        button("plot.zoom_in", Feather.ZOOM_IN, () -> model.zoom(STEP, 0.5, -1)),
                        button(
                                "plot.zoom_out",
                                Feather.ZOOM_OUT,
                                () -> model.zoom(1 / STEP, 0.5, -1)),
                        button("plot.zoom_reset", Feather.MAXIMIZE, model::reset),
                        export());
        tools.getStyleClass().add("tools");
        tools.setAlignment(Pos.CENTER_LEFT);
        return tools;
    }

    private Button button(String key, Feather icon, Runnable action) {
        Button button = new Button("", Icons.of(icon));
        button.setId(key.replaceAll("[._]", "-"));
        button.getStyleClass().addAll("flat", "button-icon");
        String text = Messages.text(key);
        button.setAccessibleText(text);
        button.setTooltip(new Tooltip(text));
        button.setOnAction(event -> action.run());
        button.disableProperty().bind(model.viewProperty().isNull());
        return button;
    }

    private MenuButton export() {
        MenuItem picture = new MenuItem(Messages.text("plot.export_png"));
        picture.setOnAction(event -> save(PlotFile.Format.PNG));
        MenuItem numbers = new MenuItem(Messages.text("plot.export_csv"));
        numbers.setOnAction(event -> save(PlotFile.Format.CSV));
        MenuButton menu = new MenuButton("", Icons.of(Feather.DOWNLOAD), picture, numbers);
        menu.setId("plot-export");
        menu.getStyleClass().addAll("flat", "button-icon", "no-arrow");
        menu.setAccessibleText(Messages.text("plot.export"));
        menu.setTooltip(new Tooltip(Messages.text("plot.export")));
        menu.disableProperty().bind(model.viewProperty().isNull());
        return menu;
    }

    private void save(PlotFile.Format format) {
        model.stateProperty()
                .get()
                .plot()
                .ifPresent(
                        plot ->
                                place.apply(model.proposedName(format))
                                        .ifPresent(
                                                to ->
                                                        model.save(
                                                                new PlotPicture(
                                                                        plot,
                                                                        model.viewProperty().get(),
                                                                        model.marks(),
                                                                        canvas.look(),
                                                                        PlotPicture.Size.FINE),
                                                                to)));
    }

    /// In place of the plot, while there is none.
    private VBox notYet() {
        ProgressIndicator wheel = new ProgressIndicator();
        wheel.setMaxSize(28, 28);
        Label sentence = new Label();
        sentence.setId("plot-sentence");
        sentence.getStyleClass().add("sentence");
        sentence.setWrapText(true);
        sentence.textProperty().bind(model.stateProperty().map(PlotPane::sentence));
        VBox page = new VBox(wheel, sentence);
        page.getStyleClass().add("not-yet");
        page.setAlignment(Pos.CENTER);
        wheel.visibleProperty()
                .bind(model.stateProperty().map(state -> state.phase() == Phase.MEASURING));
        Shown.folding(wheel);
        page.visibleProperty().bind(model.stateProperty().map(state -> state.plot().isEmpty()));
        page.setMouseTransparent(true);
        return page;
    }

    private static String sentence(PlotState state) {
        return switch (state.phase()) {
            case NOTHING, SHOWN -> "";
            case MEASURING -> Messages.text("plot.measuring");
            case MISSING -> Messages.text("plot.missing");
            case FAILED -> Messages.text("plot.failed", state.reason());
        };
    }

    /// Values under the pointer; what was saved; or how to look around.
    private Label readout() {
        Label readout = new Label();
        readout.setId("plot-readout");
        readout.getStyleClass().add("readout");
        readout.setMinWidth(0);
        readout.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::said,
                                canvas.underPointerProperty(),
                                model.noticeProperty(),
                                model.stateProperty()));
        return readout;
    }

    private String said() {
        String under = canvas.underPointerProperty().get();
        if (!under.isEmpty()) return under;
        if (!model.noticeProperty().get().isEmpty()) return model.noticeProperty().get();
        boolean shown = model.stateProperty().get().phase() == Phase.SHOWN;
        return shown && room == Room.WIDE ? Messages.text("plot.hint") : "";
    }
}
