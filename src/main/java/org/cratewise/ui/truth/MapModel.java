package org.cratewise.ui.truth;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.cratewise.track.Track;
import org.cratewise.ui.kit.Jobs;

/// The map of the library and which of its tracks are marked.
public final class MapModel {
    private final Jobs jobs;
    private final Supplier<List<Track>> tracks;
    private final Function<Track, Optional<float[]>> sounds;
    private final ObjectProperty<TrackMap.Way> way = new SimpleObjectProperty<>(TrackMap.Way.PCA);
    private final ReadOnlyObjectWrapper<TrackMap> map = new ReadOnlyObjectWrapper<>(TrackMap.NONE);
    private final ReadOnlyObjectWrapper<List<Track>> marked =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper done = new ReadOnlyDoubleWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private volatile double reached;
    private volatile boolean stopped;

    /// @param tracks every track as it is now; asked on the window's thread
    /// @param sounds numbers that say how a track sounds; asked off the window's thread
    public MapModel(
            Jobs jobs, Supplier<List<Track>> tracks, Function<Track, Optional<float[]>> sounds) {
        this.jobs = jobs;
        this.tracks = tracks;
        this.sounds = sounds;
    }

    public ObjectProperty<TrackMap.Way> wayProperty() {
        return way;
    }

    public ReadOnlyObjectProperty<TrackMap> mapProperty() {
        return map.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Track>> markedProperty() {
        return marked.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// 0 to 1
    public ReadOnlyDoubleProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    /// Why there is no map; empty if nothing is wrong.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Lays the tracks out.
    public void draw() {
        if (busy.get()) return;
        List<Track> now = tracks.get();
        busy.set(true);
        problem.set("");
        reached = 0;
        done.set(0);
        stopped = false;
        TrackMap.Making making =
                new TrackMap.Making(sounds, way.get(), share -> reached = share, () -> stopped);
        jobs.run(() -> TrackMap.of(now, making), this::take, this::failed);
    }

    public void stop() {
        stopped = true;
    }

    /// Looks how far it is; the window asks a few times a second.
    public void tick() {
        if (busy.get()) done.set(reached);
    }

    /// Marks points of the map.
    public void mark(BitSet points) {
        marked.set(points.stream().mapToObj(map.get().tracks()::get).toList());
    }

    private void take(TrackMap drawn) {
        busy.set(false);
        marked.set(List.of());
        map.set(drawn);
    }

    private void failed(Exception e) {
        busy.set(false);
        problem.set(e.getMessage() == null ? e.toString() : e.getMessage());
    }
}
