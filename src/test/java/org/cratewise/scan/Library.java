package org.cratewise.scan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cratewise.audio.Listening;
import org.cratewise.catalog.Catalog;
import org.cratewise.catalog.Catalog.Access;
import org.cratewise.track.Track;
import org.cratewise.track.TrackState;

/// A folder of music, a catalog, and what scans them in the tests.
final class Library implements AutoCloseable {
    final Path music;
    final Catalog catalog;
    FakeEars ears = new FakeEars();
    FakeModel model = new FakeModel("m1");
    private long clock = 1_700_000_000_000L;

    Library(Path folder) throws IOException {
        music = Files.createDirectories(folder.resolve("music")).toRealPath();
        catalog = Catalog.open(folder.resolve("catalog.db"), Access.WRITE);
    }

    /// Writes a file, later than any before.
    Path put(String name, String content) throws IOException {
        Path file = music.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        clock += 10_000;
        Files.setLastModifiedTime(file, FileTime.fromMillis(clock));
        return file;
    }

    Path move(String from, String to) throws IOException {
        Files.createDirectories(music.resolve(to).getParent());
        return Files.move(music.resolve(from), music.resolve(to));
    }

    Scan of(Path... roots) {
        return of(new ScanOptions(List.of(roots), 2, Listening.SPREAD));
    }

    Scan of(ScanOptions options) {
        ears = new FakeEars();
        return new Scan(catalog, FakeEars::tags, ears, model, options);
    }

    /// Scans the music folder, or what is asked for.
    ScanReport scan(Path... roots) throws InterruptedException {
        return of(roots.length == 0 ? new Path[] {music} : roots).run();
    }

    /// The tracks by file name, relative to the music folder.
    Map<String, Track> tracks() {
        Map<String, Track> tracks = new TreeMap<>();
        for (Track track : catalog.tracks()) tracks.put(nameOf(track.file().path()), track);
        return tracks;
    }

    String nameOf(Path path) {
        return music.relativize(path).toString().replace('\\', '/');
    }

    Track track(String name) {
        return tracks().get(name);
    }

    TrackState state(String name) {
        return track(name).state();
    }

    List<String> listened() {
        return ears.listened.stream().map(this::nameOf).sorted().toList();
    }

    @Override
    public void close() {
        catalog.close();
    }

    /// What a track was heard as.
    String best(String name) {
        return track(name).prediction().orElseThrow().best().genre().key();
    }
}
