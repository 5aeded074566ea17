package org.cratewise.scan;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cratewise.catalog.Catalog;
import org.cratewise.catalog.Known;
import org.cratewise.catalog.PathText;
import org.cratewise.genre.GenreModel;
import org.cratewise.scan.Tally.Count;
import org.cratewise.track.FileStamp;
import org.cratewise.track.Track;
import org.cratewise.track.TrackState;

/// The first stage: walks, tells what has to be done for each file from what the catalog knows of
/// it, and stores new files as waiting before anything else happens to them.
final class Finding implements Walker.Finds {
    private static final int BATCH = 500;
    private static final String ENCODING = System.getProperty("sun.jnu.encoding", "unknown");
    private static final String UNSPEAKABLE =
            "Its name isn't text in this system's encoding, "
                    + ENCODING
                    + (ENCODING.equals("UTF-8")
                            ? "; rename it"
                            : "; set the environment variable LC_ALL to C.UTF-8 and start again");
    private static final long LINGER_NANOS = 200_000_000;

    private final Catalog catalog;
    private final GenreModel model;
    private final Tally tally;
    private final Gate gate;
    private final Pipe<Work> toDo;
    private final Map<Path, Known> known;
    private final Walker walker = new Walker(this);

    /// New and changed files that are to be stored.
    private final List<FileStamp> waiting = new ArrayList<>();

    private final List<Path> roots = new ArrayList<>();

    /// Folders that couldn't be looked into: nobody knows what became of what is in there.
    private final List<Path> unseen = new ArrayList<>();

    /// Files that still waited, and are gone.
    private final Set<Path> lost = new HashSet<>();

    private long stored = System.nanoTime();
    private boolean complete;

    Finding(Catalog catalog, GenreModel model, Tally tally, Gate gate, Pipe<Work> toDo) {
        this.catalog = catalog;
        this.model = model;
        this.tally = tally;
        this.gate = gate;
        this.toDo = toDo;
        this.known = catalog.known();
    }

    /// Walks what was asked for, or else what the catalog watches and what waits in it.
    void run(List<Path> asked) throws InterruptedException {
        boolean goOn = true;
        for (Path path : filesFirst(asked.isEmpty() ? catalog.folders() : asked))
            goOn = goOn && walker.walk(path);
        if (asked.isEmpty() && goOn) goOn = takeUpWhatWaits();
        store();
        complete = goOn;
        tally.walked();
    }

    /// A file that was asked for must not pass for one that was only found in a folder.
    private static List<Path> filesFirst(List<Path> paths) {
        return paths.stream()
                .sorted(Comparator.comparing(path -> Files.isDirectory(path)))
                .toList();
    }

    private boolean takeUpWhatWaits() throws InterruptedException {
        for (Known track : known.values().stream().sorted(this::byPath).toList()) {
            Path path = track.file().path();
            if (track.state() != TrackState.WAITING || walker.hasSeen(path)) continue;
            if (Files.exists(path) && !walker.walk(path)) return false;
            // With its folder gone too, it may be on a disk that isn't there today.
            if (Files.notExists(path) && Files.exists(path.getParent())) lost.add(path);
        }
        return true;
    }

    private int byPath(Known one, Known other) {
        return one.file().path().compareTo(other.file().path());
    }

    @Override
    public void root(Path folder) {
        roots.add(folder);
        if (PathText.of(folder).isPresent()) catalog.change(edit -> edit.watch(folder));
    }

    @Override
    public void absent(Path path, String why) {
        unseen.add(path);
        tally.skipped(path, why);
    }

    @Override
    public void skipped(Path path, String why) {
        unseen.add(path);
        tally.skipped(path, why);
    }

    @Override
    public void ignored(Path path) {
        tally.count(Count.IGNORED);
    }

    @Override
    public boolean file(FileStamp file, boolean named) throws InterruptedException {
        if (!gate.pass()) return false;
        if (PathText.of(file.path()).isEmpty()) {
            tally.skipped(file.path(), UNSPEAKABLE);
            return true;
        }
        tally.count(Count.FOUND);
        decide(file, Optional.ofNullable(known.get(file.path())), named);
        if (waiting.size() >= BATCH || System.nanoTime() - stored > LINGER_NANOS) store();
        return true;
    }

    private void decide(FileStamp file, Optional<Known> before, boolean named)
            throws InterruptedException {
        if (before.isEmpty() || !before.get().file().equals(file)) {
            waiting.add(file);
            return;
        }
        Known track = before.get();
        switch (track.state()) {
            case WAITING -> put(work(track, ""));
            case FAILED -> {
                if (named) waiting.add(file);
                else tally.count(Count.UNCHANGED);
            }
            case MISSING -> {
                if (track.modelId().isEmpty()) waiting.add(file);
                else comeBack(track);
            }
            case ANALYSED -> review(track);
        }
    }

    private void comeBack(Known track) throws InterruptedException {
        tally.changed(catalog.edit(edit -> edit.markFound(track.id())));
        review(track);
    }

    private void review(Known track) throws InterruptedException {
        if (track.modelId().equals(model.id())) tally.count(Count.UNCHANGED);
        else if (track.extractor().equals(model.extractorVersion()))
            put(work(track, track.audioKey()));
        else put(work(track, ""));
    }

    private static Work work(Known track, String cached) {
        Track found = Track.waiting(track.file()).withId(track.id());
        return new Work(found, track.audioKey().isEmpty(), cached);
    }

    private void put(Work work) throws InterruptedException {
        tally.count(Count.TO_DO);
        toDo.put(work);
    }

    private void store() throws InterruptedException {
        stored = System.nanoTime();
        if (waiting.isEmpty()) return;
        List<Track> tracks = catalog.edit(edit -> edit.addWaiting(waiting));
        waiting.clear();
        for (Track track : tracks) {
            tally.changed(track);
            Known before = known.get(track.file().path());
            put(new Work(track, before == null || before.audioKey().isEmpty(), ""));
        }
    }

    /// Notes which tracks of the walked folders are gone. To be called last: what moved has been
    /// recognised by then.
    void markMissing() {
        if (!complete) return;
        List<Known> gone = known.values().stream().filter(this::isGone).toList();
        catalog.change(
                edit -> {
                    for (Known track : gone)
                        if (edit.markMissing(track.id(), track.file().path()))
                            tally.count(Count.MISSING);
                });
        for (Known track : gone)
            if (track.state() != TrackState.MISSING)
                catalog.track(track.id()).ifPresent(tally::changed);
    }

    private boolean isGone(Known track) {
        Path path = track.file().path();
        if (lost.contains(path)) return true;
        return !walker.hasSeen(path)
                && roots.stream().anyMatch(path::startsWith)
                && unseen.stream().noneMatch(path::startsWith)
                && Files.notExists(path);
    }
}
