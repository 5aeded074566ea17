package org.cratewise.ui.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.cratewise.track.Review;
import org.cratewise.track.Track;
import org.cratewise.ui.kit.Jobs;
import org.cratewise.ui.kit.Toolkit;
import org.cratewise.ui.kit.TrackRow;
import org.cratewise.ui.scanning.FakeScan;

/// A window on the headless platform, with a made-up library and scans that do as they are told.
final class OpenWindow implements AutoCloseable {
    final List<FakeScan> scans = new CopyOnWriteArrayList<>();
    final List<List<Path>> roots = new CopyOnWriteArrayList<>();
    final List<Map<Long, Optional<Review>>> decided = new CopyOnWriteArrayList<>();
    final Stage stage;
    final CratewiseWindow window;

    OpenWindow(Path home, Supplier<List<Track>> catalog) {
        this(home, catalog, Furnishing.NONE);
    }

    OpenWindow(Path home, Supplier<List<Track>> catalog, Furnishing furnishing) {
        Toolkit.start();
        stage = Toolkit.on(Stage::new);
        Backing backing = new Backing(catalog, this::scan, this::decide);
        window =
                Toolkit.on(
                        () ->
                                new CratewiseWindow(
                                        stage, Jobs.background(), home, backing, furnishing));
        Toolkit.run(window::show);
    }

    Scene scene() {
        return stage.getScene();
    }

    MainPane pane() {
        return window.pane();
    }

    /// A node by its CSS selector.
    <N extends Node> N find(String selector, Class<N> type) {
        return type.cast(Toolkit.on(() -> scene().lookup(selector)));
    }

    TableView<TrackRow> table() {
        return Toolkit.on(() -> pane().table());
    }

    List<TrackRow> rows() {
        return Toolkit.on(() -> new ArrayList<>(pane().table().getItems()));
    }

    FakeScan scan() {
        Toolkit.await("a scan", () -> !scans.isEmpty());
        return scans.getLast();
    }

    @Override
    public void close() {
        scans.forEach(FakeScan::end);
        Toolkit.run(stage::hide);
    }

    private Map<Long, Optional<Review>> decide(Map<Long, Optional<Review>> decisions) {
        decided.add(decisions);
        return decisions;
    }

    private FakeScan scan(List<Path> of) {
        FakeScan scan = new FakeScan();
        roots.add(of);
        scans.add(scan);
        return scan;
    }
}
