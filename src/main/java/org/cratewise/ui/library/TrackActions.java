package org.cratewise.ui.library;

import java.nio.file.Path;
import java.util.List;

/// What the library lets happen elsewhere.
public interface TrackActions {
    /// Lets the user choose a folder to scan.
    void scanFolder();

    /// Listens anew to files that couldn't be read.
    void listenAgain(List<Path> files);

    /// Shows a file where it lies, in the system's file manager.
    void showInFolder(Path file);
}
