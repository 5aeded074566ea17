package org.cratewise.ui.library;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.cratewise.track.Track;
import org.cratewise.ui.kit.Jobs;
import org.cratewise.ui.kit.TrackRow;

/// The tracks of the library and which of them are to be seen. Filters and sorts away from the
/// window's thread and swaps the rows in one go; tracks that change while a scan runs change in
/// place.
public final class LibraryModel {
    private static final long SETTLE_NANOS = Duration.ofSeconds(2).toNanos();

    private final Jobs jobs;
    private final Supplier<List<Track>> catalog;
    private final LongSupplier nanoTime;
    private final ObservableList<TrackRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper replacing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(Page.LOADING);
    private final ReadOnlyObjectWrapper<ShelfCounts> counts =
            new ReadOnlyObjectWrapper<>(ShelfCounts.NONE);
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<Shelf> shelf = new SimpleObjectProperty<>(Shelf.ALL);
    private final BooleanProperty scanning = new SimpleBooleanProperty();
    private final AtomicInteger newest = new AtomicInteger();
    // Rows that joined after the filtering under way took its tracks.
    private final List<TrackRow> late = new ArrayList<>();
    // Tracks that changed while the catalog was still being read.
    private final List<Track> early = new ArrayList<>();

    private Holdings all = new Holdings();
    private List<TrackOrder<?>> orders = List.of();
    private Shown shown = new Shown(Shelf.ALL, TrackFilter.parse(""), orders);
    private String problem = "";
    private boolean loaded;
    private boolean settling;
    private long settledAt;

    /// @param catalog every track; asked off the window's thread, may throw with a message for
    ///     people
    public LibraryModel(Jobs jobs, Supplier<List<Track>> catalog) {
        this(jobs, catalog, System::nanoTime);
    }

    LibraryModel(Jobs jobs, Supplier<List<Track>> catalog, LongSupplier nanoTime) {
        this.jobs = jobs;
        this.catalog = catalog;
        this.nanoTime = nanoTime;
        search.subscribe((before, now) -> look());
        shelf.subscribe((before, now) -> look());
        scanning.subscribe(now -> turnPage());
    }

    /// Reads the catalog; again after it couldn't be opened.
    public void load() {
        problem = "";
        loaded = false;
        turnPage();
        jobs.run(() -> Holdings.of(catalog.get()), this::loaded, this::unavailable);
    }

    /// Takes in tracks that are new or have changed: rows change in place, new ones join at the
    /// end, whatever the order, so that nothing moves under the pointer while a scan runs.
    public void update(List<Track> changed) {
        if (changed.isEmpty()) return;
        if (!loaded) {
            early.addAll(changed);
            return;
        }
        List<TrackRow> fresh = all.take(changed);
        counts.set(all.counts());
        join(fresh.stream().filter(row -> shown.test(row.track())).toList());
        turnPage();
        settle();
    }

    /// Filters and sorts anew; the newest wish wins.
    public void refresh() {
        if (!loaded) return;
        int mine = newest.incrementAndGet();
        Shown wanted = shown;
        late.clear();
        List<Track> tracks = all.tracks();
        jobs.run(
                () -> mine == newest.get() ? wanted.of(tracks) : List.<Track>of(),
                found -> show(mine, found),
                e -> {
                    throw new IllegalStateException("Can't filter or sort", e);
                });
    }

    /// Sorts by these from now on, the most important first; none is the catalog's order.
    public void sortBy(List<TrackOrder<?>> orders) {
        this.orders = List.copyOf(orders);
        look();
    }

    /// Empties the search box and goes back to all tracks.
    public void showAll() {
        search.set("");
        shelf.set(Shelf.ALL);
    }

    public ObservableList<TrackRow> rows() {
        return rows;
    }

    /// True just before all rows are swapped, false again right after: time to put the selection
    /// aside and back.
    public ReadOnlyBooleanProperty replacingProperty() {
        return replacing.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// Whether there are tracks at all, to be seen or not.
    public BooleanExpression filledProperty() {
        return page.isEqualTo(Page.TRACKS).or(page.isEqualTo(Page.NO_MATCHES));
    }

    /// Why the catalog can't be opened; empty otherwise.
    public String problem() {
        return problem;
    }

    public ReadOnlyObjectProperty<ShelfCounts> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    public StringProperty searchProperty() {
        return search;
    }

    public ObjectProperty<Shelf> shelfProperty() {
        return shelf;
    }

    /// Whether a scan runs, so that an empty library isn't called empty.
    public BooleanProperty scanningProperty() {
        return scanning;
    }

    private void loaded(Holdings read) {
        all = read;
        all.take(early);
        early.clear();
        counts.set(all.counts());
        loaded = true;
        look();
    }

    private void unavailable(Exception e) {
        problem = e.getMessage() == null ? e.toString() : e.getMessage();
        turnPage();
    }

    private void look() {
        shown = new Shown(shelf.get(), TrackFilter.parse(search.get()), orders);
        refresh();
    }

    private void show(int generation, List<Track> found) {
        if (generation != newest.get()) return;
        settling = false;
        settledAt = nanoTime.getAsLong();
        replacing.set(true);
        List<TrackRow> swapped = new ArrayList<>(found.size() + late.size());
        for (Track track : found) swapped.add(all.row(track.id()));
        swapped.addAll(late);
        rows.setAll(swapped);
        replacing.set(false);
        turnPage();
    }

    // A filtered view goes stale while tracks change; looking again costs too much for every tick.
    private void settle() {
        if (shown.all() || settling || nanoTime.getAsLong() - settledAt < SETTLE_NANOS) return;
        settling = true;
        refresh();
    }

    private void join(List<TrackRow> fresh) {
        late.addAll(fresh);
        rows.addAll(fresh);
    }

    private void turnPage() {
        page.set(currentPage());
    }

    private Page currentPage() {
        if (!problem.isEmpty()) return Page.UNAVAILABLE;
        if (!loaded) return Page.LOADING;
        if (all.isEmpty()) return scanning.get() ? Page.SEARCHING : Page.EMPTY;
        return rows.isEmpty() ? Page.NO_MATCHES : Page.TRACKS;
    }
}
