package org.cratewise.ui.library;

import java.nio.file.Path;
import java.util.List;
import org.cratewise.track.Genre;
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

    @Override
    public void accept(List<Track> tracks) {}

    @Override
    public void choose(List<Track> tracks, List<Genre> genres) {}

    @Override
    public void forget(List<Track> tracks) {}

    @Override
    public void takeBack() {}

    @Override
    public void export(List<Track> tracks, ExportFormat format) {}
}
