package org.cratewise.ui.window;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.cratewise.ui.kit.Messages;

/// Asks the user for folders and files, with the system's own choosers.
class Choosers {
    private static final List<String> AUDIO =
            List.of(
                    "*.mp3", "*.flac", "*.ogg", "*.oga", "*.opus", "*.m4a", "*.aac", "*.wav",
                    "*.aif", "*.aiff", "*.wma", "*.ape", "*.wv", "*.mpc");

    private final Window owner;

    Choosers(Window owner) {
        this.owner = owner;
    }

    /// Hands over the chosen folder; nothing if the user thought better of it.
    void folder(Consumer<List<Path>> chosen) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(Messages.text("choose.folder"));
        File folder = chooser.showDialog(owner);
        if (folder != null) chosen.accept(List.of(folder.toPath()));
    }

    /// Hands over the chosen files; nothing if the user thought better of it.
    void files(Consumer<List<Path>> chosen) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Messages.text("choose.files"));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(Messages.text("choose.audio"), AUDIO),
                        new FileChooser.ExtensionFilter(Messages.text("choose.all"), "*.*"));
        List<File> files = chooser.showOpenMultipleDialog(owner);
        if (files != null) chosen.accept(files.stream().map(File::toPath).toList());
    }
}
