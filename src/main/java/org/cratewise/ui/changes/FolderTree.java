package org.cratewise.ui.changes;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import org.cratewise.sorting.PlanStep;
import org.cratewise.ui.kit.Icons;
import org.cratewise.ui.kit.Messages;
import org.kordamp.ikonli.feather.Feather;

/// Where the files of a plan will lie: folders with the files that come into them.
final class FolderTree extends TreeView<FolderTree.Leaf> {
    /// A folder, or a file with where it comes from.
    ///
    /// @param from empty for a folder
    /// @param count files in a folder and below; 1 for a file
    record Leaf(String name, String from, int count) {
        boolean isFolder() {
            return from.isEmpty();
        }
    }

    /// A folder while the tree is put together.
    private static final class Folder {
        private final TreeMap<String, Folder> folders = new TreeMap<>();
        private final TreeMap<String, String> files = new TreeMap<>();

        void add(Path rest, String from) {
            if (rest.getNameCount() == 1) files.put(rest.toString(), from);
            else
                folders.computeIfAbsent(rest.getName(0).toString(), name -> new Folder())
                        .add(rest.subpath(1, rest.getNameCount()), from);
        }

        int count() {
            return files.size() + folders.values().stream().mapToInt(Folder::count).sum();
        }

        TreeItem<Leaf> item(String name) {
            TreeItem<Leaf> item = new TreeItem<>(new Leaf(name, "", count()));
            folders.forEach((each, folder) -> item.getChildren().add(folder.item(each)));
            files.forEach(
                    (file, from) ->
                            item.getChildren().add(new TreeItem<>(new Leaf(file, from, 1))));
            return item;
        }
    }

    FolderTree() {
        setId("plan-tree");
        setAccessibleText(Messages.text("changes.tree"));
        setFixedCellSize(28);
        setCellFactory(view -> new LeafCell());
    }

    /// Shows where the taken steps lead.
    void show(List<PlanRow> rows) {
        List<PlanStep> steps =
                rows.stream()
                        .filter(row -> row.takenProperty().get())
                        .flatMap(row -> row.step().stream())
                        .filter(step -> !step.action().isTag())
                        .toList();
        setRoot(steps.isEmpty() ? null : tree(steps));
    }

    private static TreeItem<Leaf> tree(List<PlanStep> steps) {
        Path root = common(steps);
        Folder top = new Folder();
        for (PlanStep step : steps)
            top.add(root.relativize(step.target()), step.file().place().toString());
        TreeItem<Leaf> item = top.item(root.toString());
        item.setExpanded(true);
        if (item.getChildren().size() < 4)
            item.getChildren().forEach(child -> child.setExpanded(true));
        return item;
    }

    /// The folder that all targets lie below.
    private static Path common(List<PlanStep> steps) {
        Path common = steps.getFirst().target().getParent();
        for (PlanStep step : steps)
            while (!step.target().startsWith(common)) common = common.getParent();
        return common;
    }

    private static final class LeafCell extends TreeCell<Leaf> {
        @Override
        protected void updateItem(Leaf leaf, boolean empty) {
            super.updateItem(leaf, empty);
            setText(empty || leaf == null ? null : text(leaf));
            setGraphic(
                    empty || leaf == null
                            ? null
                            : Icons.of(leaf.isFolder() ? Feather.FOLDER : Feather.MUSIC));
        }

        private static String text(Leaf leaf) {
            return leaf.isFolder()
                    ? Messages.text("changes.folder", leaf.name(), leaf.count())
                    : Messages.text("changes.comes_from", leaf.name(), leaf.from());
        }
    }
}
