package org.cratewise.ui.truth;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.cratewise.track.Track;
import org.cratewise.ui.chart.Confusion.Cell;
import org.cratewise.ui.kit.Jobs;

/// How right the guesses are, looked at anew whenever the screen is visited.
public final class TruthModel {
    private final Jobs jobs;
    private final Supplier<List<Track>> tracks;
    private final ReadOnlyObjectWrapper<Truth> truth = new ReadOnlyObjectWrapper<>(Truth.NONE);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ObjectProperty<Optional<Cell>> cell =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Page> page = new SimpleObjectProperty<>(Page.RIGHT);
    private int newest;

    /// What can be looked at.
    public enum Page {
        RIGHT,
        GENRES,
        MAP
    }

    /// @param tracks every track as it is now; asked on the window's thread
    public TruthModel(Jobs jobs, Supplier<List<Track>> tracks) {
        this.jobs = jobs;
        this.tracks = tracks;
    }

    public ObjectProperty<Page> pageProperty() {
        return page;
    }

    public ReadOnlyObjectProperty<Truth> truthProperty() {
        return truth.getReadOnlyProperty();
    }

    /// Why nothing can be said; empty if nothing is wrong.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// The cell of the confusion matrix whose tracks are wanted.
    public ObjectProperty<Optional<Cell>> cellProperty() {
        return cell;
    }

    /// The tracks of that cell.
    public List<Track> chosen() {
        return cell.get()
                .map(c -> truth.get().cells().getOrDefault(c, List.of()))
                .orElse(List.of());
    }

    /// Looks again.
    public void refresh() {
        List<Track> now = tracks.get();
        int mine = ++newest;
        jobs.run(
                () -> Truth.of(now),
                found -> {
                    if (mine == newest) truth.set(found);
                },
                e -> problem.set(e.getMessage() == null ? e.toString() : e.getMessage()));
    }
}
