package org.cratewise.ui.changes;

import java.io.File;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.cratewise.ui.kit.Buttons;
import org.cratewise.ui.kit.Icons;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.NoticeBar;
import org.cratewise.ui.kit.Shown;
import org.kordamp.ikonli.feather.Feather;

/// The plan: what is wished at the top, its steps in the middle, what it does at the bottom.
final class PlanView extends BorderPane {
    /// How the steps are shown.
    private enum Form {
        TABLE,
        FOLDERS
    }

    private final PlanModel model;
    private final FolderTree tree = new FolderTree();
    private final ObjectProperty<Form> form = new SimpleObjectProperty<>(Form.TABLE);
    private final StackPane notice = new StackPane();

    PlanView(PlanModel model) {
        this.model = model;
        notice.getStyleClass().add("plan-notice");
        setTop(new VBox(notice, new WishBar(model), trouble(), heads()));
        setCenter(new StackPane(invitation(), planning(), steps()));
        setBottom(foot());
        model.doneProperty().subscribe(this::tell);
        form.subscribe(now -> tree.show(model.shown()));
        model.deedProperty().subscribe(now -> showTree());
    }

    /// Shows the folders that the plan makes.
    void showFolders() {
        form.set(Form.FOLDERS);
    }

    private void showTree() {
        if (form.get() == Form.FOLDERS) tree.show(model.shown());
    }

    private void tell(Optional<PlanModel.Done> done) {
        notice.getChildren().clear();
        if (done.isEmpty()) return;
        NoticeBar.Answer close =
                new NoticeBar.Answer(Messages.text("notice.close"), model::dismiss);
        NoticeBar.Answer undo =
                new NoticeBar.Answer(Messages.text("changes.undo"), model::undoLast);
        notice.getChildren()
                .add(
                        new NoticeBar(
                                done.get().words(),
                                done.get().undoable() ? List.of(undo, close) : List.of(close)));
    }

    private Node trouble() {
        Label trouble = new Label();
        trouble.setId("plan-trouble");
        trouble.getStyleClass().add("trouble");
        trouble.setWrapText(true);
        trouble.textProperty().bind(model.troubleProperty());
        return Shown.when(trouble, model.troubleProperty().isNotEmpty());
    }

    private Node heads() {
        Label totals = new Label();
        totals.setId("plan-totals");
        totals.getStyleClass().add("totals");
        totals.setMinWidth(USE_PREF_SIZE);
        totals.textProperty().bind(model.totalsProperty());
        HBox row =
                new HBox(
                        12,
                        totals,
                        Controls.space(),
                        Controls.choice(model.filterProperty(), filters()),
                        Controls.choice(form, forms()));
        row.getStyleClass().add("plan-head");
        row.setAlignment(Pos.CENTER_LEFT);
        return Shown.when(row, isAt(PlanModel.Stage.READY, PlanModel.Stage.APPLYING));
    }

    private static Map<PlanModel.Filter, String> filters() {
        Map<PlanModel.Filter, String> names = new LinkedHashMap<>();
        names.put(PlanModel.Filter.ALL, Messages.text("changes.filter.all"));
        names.put(PlanModel.Filter.PROBLEMS, Messages.text("changes.filter.problems"));
        names.put(PlanModel.Filter.LEFT_ALONE, Messages.text("changes.filter.left"));
        return names;
    }

    private static Map<Form, String> forms() {
        Map<Form, String> names = new LinkedHashMap<>();
        names.put(Form.TABLE, Messages.text("changes.form.table"));
        names.put(Form.FOLDERS, Messages.text("changes.form.folders"));
        return names;
    }

    private Node steps() {
        PlanTable table = new PlanTable(model);
        Shown.when(table, form.map(now -> now == Form.TABLE));
        Shown.when(tree, form.map(now -> now == Form.FOLDERS));
        return Shown.when(
                new StackPane(table, tree), isAt(PlanModel.Stage.READY, PlanModel.Stage.APPLYING));
    }

    private Node invitation() {
        Label heading = new Label(Messages.text("changes.empty.heading"));
        heading.getStyleClass().add("heading");
        Label sentence = new Label(Messages.text("changes.empty.sentence"));
        sentence.getStyleClass().add("sentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.setTextAlignment(javafx.scene.text.TextAlignment.CENTER);
        VBox page = new VBox(Icons.of(Feather.EDIT_3), heading, sentence);
        page.getStyleClass().add("message-page");
        page.setAlignment(Pos.CENTER);
        return Shown.when(page, isAt(PlanModel.Stage.EMPTY));
    }

    private Node planning() {
        ProgressIndicator sign = new ProgressIndicator();
        sign.setMaxSize(32, 32);
        VBox page = new VBox(sign, new Label(Messages.text("changes.planning")));
        page.getStyleClass().add("message-page");
        page.setAlignment(Pos.CENTER);
        return Shown.when(page, isAt(PlanModel.Stage.PLANNING));
    }

    private BooleanBinding isAt(PlanModel.Stage... stages) {
        List<PlanModel.Stage> all = List.of(stages);
        return Bindings.createBooleanBinding(
                () -> all.contains(model.stageProperty().get()), model.stageProperty());
    }

    private Node foot() {
        Button apply = new Button();
        apply.setId("apply-plan");
        apply.getStyleClass().add("accent");
        apply.setMinWidth(USE_PREF_SIZE);
        apply.textProperty()
                .bind(
                        model.deedProperty()
                                .map(
                                        deed ->
                                                deed.isEmpty()
                                                        ? Messages.text("changes.do.nothing")
                                                        : deed));
        apply.disableProperty().bind(model.deedProperty().isEmpty());
        apply.setOnAction(event -> model.apply());
        Shown.when(apply, isAt(PlanModel.Stage.READY));
        HBox row =
                new HBox(
                        8,
                        Buttons.of("open-plan", "changes.open", this::open),
                        Shown.when(
                                Buttons.of("save-plan", "changes.save", this::save),
                                isAt(PlanModel.Stage.READY)),
                        Controls.space(),
                        new ProgressRow(model.running()),
                        apply);
        row.getStyleClass().add("plan-foot");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void open() {
        File file = chooser("changes.open").showOpenDialog(getScene().getWindow());
        if (file != null) model.open(file.toPath());
    }

    private void save() {
        File file = chooser("changes.save").showSaveDialog(getScene().getWindow());
        if (file != null) model.save(file.toPath());
    }

    private static FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Messages.text(title));
        chooser.setInitialFileName("plan.json");
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(Messages.text("changes.plans"), "*.json"));
        return chooser;
    }
}
