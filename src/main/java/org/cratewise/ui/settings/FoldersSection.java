package org.cratewise.ui.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cratewise.ui.kit.Icons;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.NoticeBar;
import org.cratewise.ui.kit.Shown;
import org.kordamp.ikonli.feather.Feather;

/// The folders that are watched; one taken off the list can be put back.
final class FoldersSection extends VBox {
    private final LibraryCare care;
    private final VBox list = new VBox();
    private final VBox undo = new VBox();

    FoldersSection(LibraryCare care) {
        this.care = care;
        list.getStyleClass().add("settings-folders");
        getChildren()
                .add(
                        Parts.section(
                                "settings.folders",
                                Parts.quiet(Messages.text("settings.folders.text")),
                                undo,
                                list));
        care.stockProperty().subscribe(this::show);
        care.removedProperty().subscribe(this::offer);
        Shown.folding(undo);
    }

    private void show(Optional<LibraryCare.Stock> stock) {
        list.getChildren().clear();
        List<Path> folders = stock.map(LibraryCare.Stock::folders).orElse(List.of());
        for (Path folder : folders) list.getChildren().add(row(folder));
        if (stock.isPresent() && folders.isEmpty())
            list.getChildren().add(Parts.quiet(Messages.text("settings.folders.none")));
    }

    private HBox row(Path folder) {
        Label name = new Label(folder.toString(), Icons.of(Feather.FOLDER));
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        name.setTooltip(new Tooltip(folder.toString()));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Button off = new Button("", Icons.of(Feather.X));
        off.getStyleClass().addAll("flat", "button-icon");
        String says = Messages.text("settings.folders.unwatch");
        off.setTooltip(new Tooltip(says));
        off.setAccessibleText(says + ": " + folder);
        off.disableProperty().bind(care.busyProperty());
        off.setOnAction(event -> care.unwatch(folder));
        HBox row = new HBox(name, off);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("settings-folder");
        return row;
    }

    private void offer(Optional<Path> removed) {
        undo.getChildren().clear();
        removed.map(this::bar).ifPresent(undo.getChildren()::add);
        undo.setVisible(removed.isPresent());
    }

    private NoticeBar bar(Path folder) {
        return new NoticeBar(
                Messages.text("settings.folders.removed", folder),
                List.of(
                        new NoticeBar.Answer(Messages.text("settings.folders.undo"), care::undo),
                        new NoticeBar.Answer(
                                Messages.text("notice.close"),
                                () -> care.removedProperty().set(Optional.empty()))));
    }
}
