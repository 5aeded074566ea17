package org.cratewise.ui.library;

import java.nio.file.Path;
import java.util.List;
import org.cratewise.track.Track;

/// What the library lets happen elsewhere.
public interface TrackActions {
    /// Lets the user choose a folder to scan.
    void scanFolder();

    /// Listens anew to files that couldn't be read.
    void listenAgain(List<Path> files);

    /// Shows a file where it lies, in the system's file manager.
    void showInFolder(Path file);

    /// Tells which tracks are selected now; of very many only the first.
    void selected(List<Track> tracks);
}
