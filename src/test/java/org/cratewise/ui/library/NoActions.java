package org.cratewise.ui.library;

import java.nio.file.Path;
import java.util.List;
import org.cratewise.track.Track;

/// A library by itself, where nothing happens elsewhere.
final class NoActions implements TrackActions {
    @Override
    public void scanFolder() {}

    @Override
    public void listenAgain(List<Path> files) {}

    @Override
    public void showInFolder(Path file) {}

    @Override
    public void selected(List<Track> tracks) {}
}
