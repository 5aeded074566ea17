package org.cratewise.ui.library;

import java.nio.file.Path;
import java.util.List;
import org.cratewise.track.Genre;
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

    /// Each of these tracks is what was heard first in it.
    void accept(List<Track> tracks);

    /// All of these tracks are of these genres, the main one first.
    void choose(List<Track> tracks, List<Genre> genres);

    /// What was decided on these tracks no longer counts.
    void forget(List<Track> tracks);

    /// Takes the last decision back.
    void takeBack();

    /// Lets the user choose a file and writes what is known of these tracks into it.
    void export(List<Track> tracks, ExportFormat format);
}
