package org.cratewise.ui.window;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.cratewise.ui.kit.Jobs;
import org.cratewise.ui.kit.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What lies around the window: the system's own choosers and its file manager.
class Desk {
    private static final List<String> AUDIO =
            List.of(
                    "*.mp3", "*.flac", "*.ogg", "*.oga", "*.opus", "*.m4a", "*.aac", "*.wav",
                    "*.aif", "*.aiff", "*.wma", "*.ape", "*.wv", "*.mpc");

    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

    private final Window owner;
    private final Jobs jobs;

    Desk(Window owner, Jobs jobs) {
        this.owner = owner;
        this.jobs = jobs;
    }

    /// Hands over the chosen folder; nothing if the user thought better of it.
    void folder(Consumer<List<Path>> chosen) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(Messages.text("choose.folder"));
        music().ifPresent(chooser::setInitialDirectory);
        File folder = chooser.showDialog(owner);
        if (folder != null) chosen.accept(List.of(folder.toPath()));
    }

    /// Hands over the chosen files; nothing if the user thought better of it.
    void files(Consumer<List<Path>> chosen) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Messages.text("choose.files"));
        music().ifPresent(chooser::setInitialDirectory);
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(Messages.text("choose.audio"), AUDIO),
                        new FileChooser.ExtensionFilter(Messages.text("choose.all"), "*.*"));
        List<File> files = chooser.showOpenMultipleDialog(owner);
        if (files != null) chosen.accept(files.stream().map(File::toPath).toList());
    }

    /// Hands over a file that is to be written, new or to be replaced; nothing if the user thought
    /// better of it.
    ///
    /// @param ending what its name ends in
    void fileToWrite(String ending, Consumer<Path> chosen) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Messages.text("choose.export"));
        chooser.setInitialFileName("cratewise." + ending);
        chooser.getExtensionFilters()
                .add(
                        new FileChooser.ExtensionFilter(
                                Messages.text("track.export." + ending), "*." + ending));
        File file = chooser.showSaveDialog(owner);
        if (file != null) chosen.accept(file.toPath());
    }

    /// Shows a file where it lies.
    ///
    /// @param failed called if the system has no way to
    void showInFolder(Path file, Runnable failed) {
        jobs.run(
                () -> {
                    FileManager.show(file);
                    return file;
                },
                shown -> {},
                e -> {
                    LOG.warn("Can't show {}", file, e);
                    failed.run();
                });
    }

    // Where music usually lies; the system decides where there is no such folder.
    private static Optional<File> music() {
        File folder = new File(System.getProperty("user.home"), "Music");
        return folder.isDirectory() ? Optional.of(folder) : Optional.empty();
    }
}
