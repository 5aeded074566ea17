package org.cratewise.ui.library;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Shown;
import org.cratewise.ui.kit.Words;

/// The folders of the library, each with its count.
final class FolderTree extends TreeView<Folder> {
    private static final int ROW = 28;
    private static final int MOST_ROWS = 12;

    private final LibraryModel model;
    private boolean following;

    FolderTree(LibraryModel model) {
        this.model = model;
        setId("folders");
        getStyleClass().add("folder-tree");
        setAccessibleText(Messages.text("shelf.folders"));
        setFixedCellSize(ROW);
        setCellFactory(tree -> new FolderCell());
        prefHeightProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> 2.0 + ROW * Math.min(MOST_ROWS, getExpandedItemCount()),
                                expandedItemCountProperty()));
        setMinHeight(USE_PREF_SIZE);
        model.foldersProperty().subscribe(this::show);
        getSelectionModel().selectedItemProperty().subscribe(this::choose);
        model.shelfProperty().subscribe(this::follow);
    }

    private void show(Folder folder) {
        Set<Path> open = new HashSet<>();
        collect(getRoot(), open);
        following = true;
        setRoot(folder.count() == 0 ? null : item(folder, open));
        if (getRoot() != null) getRoot().setExpanded(true);
        following = false;
        boolean any = folder.count() > 0;
        Shown.set(this, any);
    }

    private static void collect(TreeItem<Folder> item, Set<Path> open) {
        if (item == null || !item.isExpanded()) return;
        open.add(item.getValue().path());
        item.getChildren().forEach(child -> collect(child, open));
    }

    private static TreeItem<Folder> item(Folder folder, Set<Path> open) {
        TreeItem<Folder> item = new TreeItem<>(folder);
        for (Folder child : folder.children()) item.getChildren().add(item(child, open));
        item.setExpanded(open.contains(folder.path()));
        return item;
    }

    private void choose(TreeItem<Folder> item) {
        if (item != null && !following) model.shelfProperty().set(Shelf.of(item.getValue().path()));
    }

    private void follow(Shelf shelf) {
        if (shelf.folder().isEmpty()) getSelectionModel().clearSelection();
    }

    private static final class FolderCell extends TreeCell<Folder> {
        private final Label name = new Label();
        private final Label count = new Label();
        private final HBox content = new HBox(name, count);

        FolderCell() {
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            HBox.setHgrow(name, Priority.ALWAYS);
            name.setMaxWidth(Double.MAX_VALUE);
            count.setMinWidth(USE_PREF_SIZE);
            count.getStyleClass().add("number");
            content.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Folder folder, boolean empty) {
            super.updateItem(folder, empty);
            setGraphic(empty ? null : content);
            setTooltip(empty ? null : new Tooltip(folder.path().toString()));
            if (empty) return;
            name.setText(folder.name());
            count.setText(Words.count(folder.count()));
        }
    }
}
