package org.cratewise.ui.lab;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cratewise.ui.kit.Buttons;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Shown;

/// The models at hand side by side, each with buttons to let it listen and to go back.
final class ModelsView extends VBox {
    private final ModelsModel model;
    private final GridPane table = new GridPane();

    ModelsView(ModelsModel model) {
        this.model = model;
        getStyleClass().addAll("lab-page", "lab-column");
        table.getStyleClass().addAll("comparison", "models");
        Label heading = new Label(Messages.text("lab.models.heading"));
        heading.getStyleClass().add("form-heading");
        Label text = new Label(Messages.text("lab.models.text"));
        text.getStyleClass().add("chart-sentence");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        Label said = new Label();
        said.textProperty().bind(model.saidProperty());
        Shown.when(said, said.textProperty().isNotEmpty());
        ScrollPane content = new ScrollPane(table);
        content.getStyleClass().add("lab-scroll");
        getChildren().addAll(heading, text, said, Fields.problem(model.problemProperty()), content);
        model.models().addListener((ListChangeListener<Workshop.Owned>) change -> show());
    }

    private void show() {
        table.getChildren().clear();
        table.getColumnConstraints().setAll(names());
        List<Workshop.Owned> models = List.copyOf(model.models());
        for (int i = 0; i < models.size(); i++) head(models.get(i), i + 1);
        int row = 1;
        for (ModelTable each : ModelTable.of(models.stream().map(Workshop.Owned::facts).toList()))
            row(each, row++);
    }

    private void head(Workshop.Owned owned, int column) {
        ColumnConstraints width = new ColumnConstraints(190, 220, 320);
        width.setHalignment(HPos.RIGHT);
        table.getColumnConstraints().add(width);
        Label name = new Label(owned.name());
        name.getStyleClass().add("comparison-run");
        Label state =
                new Label(owned.listens() ? Messages.text("lab.models.listens") : version(owned));
        state.getStyleClass().add(owned.listens() ? "listens" : "chart-sentence");
        HBox buttons = new HBox(6, use(owned));
        if (owned.before().isPresent()) buttons.getChildren().addFirst(back(owned));
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox head = new VBox(4, name, state, buttons);
        head.setAlignment(Pos.CENTER_RIGHT);
        table.add(head, column, 0);
    }

    private static ColumnConstraints names() {
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(190);
        return names;
    }

    private void add(Label label, int column, int row) {
        GridPane.setValignment(label, VPos.BOTTOM);
        table.add(label, column, row);
    }

    private static String version(Workshop.Owned owned) {
        return owned.version().map(v -> Messages.text("lab.models.version", v)).orElse("");
    }

    private Button use(Workshop.Owned owned) {
        Button use = Buttons.of("lab.models.use", () -> model.use(owned));
        use.setAccessibleText(Messages.text("lab.models.use") + ": " + owned.name());
        use.setDisable(owned.listens());
        return use;
    }

    private Button back(Workshop.Owned owned) {
        Button back = new Button(Messages.text("lab.models.to", owned.before().orElseThrow()));
        back.setOnAction(event -> model.rollBack(owned));
        return back;
    }

    private void row(ModelTable figures, int row) {
        Label name = new Label(figures.name());
        name.getStyleClass().add(figures.heads() ? "comparison-part" : "field-name");
        add(name, 0, row);
        for (int i = 0; i < figures.texts().size(); i++)
            add(new Label(figures.texts().get(i)), i + 1, row);
    }
}
