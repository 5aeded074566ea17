package org.cratewise.ui.window;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Lets files and folders be dropped on a node, which shows so while they hover over it.
final class DropZone {
    private static final PseudoClass HOVERED = PseudoClass.getPseudoClass("dropping");

    private final Node node;
    private final Consumer<List<Path>> dropped;

    DropZone(Node node, Consumer<List<Path>> dropped) {
        this.node = node;
        this.dropped = dropped;
        node.setOnDragEntered(event -> highlight(event.getDragboard().hasFiles()));
        node.setOnDragExited(event -> highlight(false));
        node.setOnDragOver(DropZone::accept);
        node.setOnDragDropped(this::take);
    }

    void highlight(boolean on) {
        node.pseudoClassStateChanged(HOVERED, on);
    }

    void take(List<File> files) {
        highlight(false);
        if (!files.isEmpty()) dropped.accept(files.stream().map(File::toPath).toList());
    }

    // Listening leaves the files where they are, so a copy is offered, never a move.
    private static void accept(DragEvent event) {
        if (event.getDragboard().hasFiles()) event.acceptTransferModes(TransferMode.COPY);
        event.consume();
    }

    private void take(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        event.setDropCompleted(!files.isEmpty());
        event.consume();
        take(files);
    }
}
