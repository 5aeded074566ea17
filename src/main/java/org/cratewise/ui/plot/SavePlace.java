package org.cratewise.ui.plot;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import org.cratewise.ui.kit.Messages;

/// Asks the user where a file goes; the system's dialog asks too before it gives the name of one
/// that is there.
public final class SavePlace {
    private SavePlace() {}

    /// @param over above which window
    public static Optional<Path> choose(Node over, String name) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Messages.text("plot.export"));
        chooser.setInitialFileName(name);
        String ending = name.substring(name.lastIndexOf('.'));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(ending.substring(1), "*" + ending));
        File file = chooser.showSaveDialog(over.getScene().getWindow());
        if (file == null) return Optional.empty();
        // Never another ending: it would be some other file, perhaps music.
        boolean named = file.getName().toLowerCase(Locale.ROOT).endsWith(ending);
        return Optional.of(named ? file.toPath() : Path.of(file + ending));
    }
}
