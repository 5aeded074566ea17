package org.cratewise.ui.library;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.cratewise.track.GenreTree;
import org.cratewise.track.Review;
import org.cratewise.track.Track;
import org.cratewise.ui.kit.Jobs;
import org.cratewise.ui.kit.TrackRow;

/// The tracks of the library and which of them are to be seen. Filters and sorts away from the
/// window's thread and swaps the rows in one go; tracks that change while a scan runs change in
/// place.
public final class LibraryModel {
    private static final long SETTLE_NANOS = Duration.ofSeconds(2).toNanos();

    private static final int A_FEW = 4;

    private final Jobs jobs;
    private final Supplier<List<Track>> catalog;
    private final LongSupplier nanoTime;
    private final ObservableList<TrackRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper replacing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(Page.LOADING);
    private final ReadOnlyObjectWrapper<ShelfCounts> counts =
            new ReadOnlyObjectWrapper<>(ShelfCounts.NONE);
    private final ReadOnlyObjectWrapper<Folder> folders = new ReadOnlyObjectWrapper<>(Folder.NONE);
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<Shelf> shelf = new SimpleObjectProperty<>(Shelf.ALL);
    private final ObjectProperty<GenreTree> tree = new SimpleObjectProperty<>(GenreTree.FLAT);
    private final BooleanProperty byAlbum = new SimpleBooleanProperty();
    private final BooleanProperty scanning = new SimpleBooleanProperty();
    private final AtomicInteger newest = new AtomicInteger();
    // Rows that joined after the filtering under way took its tracks.
    private final List<TrackRow> late = new ArrayList<>();
    // Rows that left since then.
    private final Set<TrackRow> left = new HashSet<>();
    // Tracks that changed while the catalog was still being read.
    private final List<Track> early = new ArrayList<>();
    // Tracks that went meanwhile.
    private final Set<Long> gone = new HashSet<>();

    private Holdings all = new Holdings();
    private List<TrackOrder<?>> orders = List.of();
    private Shown shown =
            new Shown(Shelf.ALL, TrackFilter.parse(""), orders, false, GenreTree.FLAT);
    private Map<Long, AlbumMark> marks = Map.of();
    private String problem = "";
    private boolean loaded;
    private boolean settling;
    private boolean stale;
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
        byAlbum.subscribe((before, now) -> look());
        tree.subscribe((before, now) -> grow());
        scanning.subscribe(now -> turnPage());
        scanning.subscribe((before, now) -> layOutFolders());
    }

    /// Reads the catalog; again after it couldn't be opened.
    public void load() {
        problem = "";
        loaded = false;
        turnPage();
        jobs.run(() -> Holdings.of(catalog.get()), this::loaded, this::unavailable);
    }

    /// Takes in tracks that are new or have changed: rows change in place, new ones join at the
    /// end, whatever the order, so that nothing moves under the pointer while a scan runs. Then
    /// takes away tracks that are no more.
    ///
    /// @param removed the numbers of those
    public void takeIn(List<Track> changed, Set<Long> removed) {
        if (!loaded) {
            early.addAll(changed);
            gone.addAll(removed);
            return;
        }
        List<TrackRow> fresh = all.take(changed);
        join(fresh.stream().filter(this::isToBeSeen).toList());
        leave(all.remove(removed));
        counts.set(all.counts(tree.get()));
        turnPage();
        settle();
    }

    /// Shows what a person decided; rows that no longer belong on the shelf leave it.
    public void decided(Map<Long, Optional<Review>> decisions) {
        List<TrackRow> changed = all.decide(decisions);
        counts.set(all.counts(tree.get()));
        boolean leaving = !shown.all() && !changed.stream().allMatch(this::isToBeSeen);
        if (leaving || byAlbum.get()) refresh();
    }

    /// Filters and sorts anew; the newest wish wins.
    public void refresh() {
        if (!loaded) return;
        int mine = newest.incrementAndGet();
        Shown wanted = shown;
        late.clear();
        left.clear();
        Snapshot now = all.snapshot();
        jobs.run(
                () -> mine == newest.get() ? now.rows(wanted) : Snapshot.NOTHING,
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

    /// Shows these tracks and no others, until another shelf is chosen.
    ///
    /// @param title what they have in common
    public void pick(String title, Set<Long> ids) {
        search.set("");
        shelf.set(Shelf.of(new Shelf.Picked(title, ids)));
    }

    /// Every track as it is now, to be seen or not, in the catalog's order.
    public List<Track> tracks() {
        return all.tracks();
    }

    /// A track as it is now; empty if there is none of that number.
    public Optional<Track> track(long id) {
        return all.row(id).map(TrackRow::track);
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
        return page.isEqualTo(Page.TRACKS)
                .or(page.isEqualTo(Page.NO_MATCHES))
                .or(page.isEqualTo(Page.NONE_THERE));
    }

    /// Why the catalog can't be opened; empty otherwise.
    public String problem() {
        return problem;
    }

    public ReadOnlyObjectProperty<ShelfCounts> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /// The folders that hold the tracks, as of the last scan.
    ReadOnlyObjectProperty<Folder> foldersProperty() {
        return folders.getReadOnlyProperty();
    }

    public StringProperty searchProperty() {
        return search;
    }

    public ObjectProperty<Shelf> shelfProperty() {
        return shelf;
    }

    /// Whether albums stay together and say what they are by the joint word of their tracks.
    public BooleanProperty byAlbumProperty() {
        return byAlbum;
    }

    /// Which genres are kinds of others.
    public ObjectProperty<GenreTree> treeProperty() {
        return tree;
    }

    /// What a row says of its album; empty unless albums stay together.
    Optional<AlbumMark> mark(Track track) {
        return Optional.ofNullable(marks.get(track.id()));
    }

    /// Whether a scan runs, so that an empty library isn't called empty.
    public BooleanProperty scanningProperty() {
        return scanning;
    }

    private boolean isToBeSeen(TrackRow row) {
        return shown.test(row.track(), all.neighbours());
    }

    private void loaded(Holdings read) {
        all = read;
        all.take(early);
        all.remove(gone);
        early.clear();
        gone.clear();
        counts.set(all.counts(tree.get()));
        loaded = true;
        look();
        layOutFolders();
    }

    private void layOutFolders() {
        if (!loaded || scanning.get()) return;
        List<Track> tracks = all.tracks();
        jobs.run(
                () -> Folder.of(tracks),
                folders::set,
                e -> {
                    throw new IllegalStateException("Can't lay out the folders", e);
                });
    }

    private void unavailable(Exception e) {
        problem = e.getMessage() == null ? e.toString() : e.getMessage();
        turnPage();
    }

    private void grow() {
        counts.set(all.counts(tree.get()));
        look();
    }

    private void look() {
        TrackFilter filter = TrackFilter.parse(search.get(), tree.get());
        shown = new Shown(shelf.get(), filter, orders, byAlbum.get(), tree.get());
        refresh();
    }

    private void show(int generation, Snapshot.Found found) {
        if (generation != newest.get()) return;
        settling = false;
        stale = false;
        settledAt = nanoTime.getAsLong();
        marks = found.marks();
        List<TrackRow> swapped = found.rows();
        if (!late.isEmpty() || !left.isEmpty()) {
            swapped = new ArrayList<>(found.rows());
            swapped.addAll(late);
            swapped.removeAll(left);
        }
        replacing.set(true);
        rows.setAll(swapped);
        replacing.set(false);
        turnPage();
    }

    // A filtered view goes stale while tracks change; looking again costs too much for every tick.
    private void settle() {
        boolean fits = shown.all() && !stale;
        if (fits || settling || nanoTime.getAsLong() - settledAt < SETTLE_NANOS) return;
        settling = true;
        refresh();
    }

    private void join(List<TrackRow> fresh) {
        late.addAll(fresh);
        rows.addAll(fresh);
    }

    private void leave(Set<TrackRow> removed) {
        if (removed.isEmpty()) return;
        left.addAll(removed);
        // Each one costs a table of 100,000 rows some 6 ms; many wait for the rows to be swapped.
        if (removed.size() <= A_FEW) rows.removeAll(removed);
        else stale = true;
    }

    private void turnPage() {
        page.set(currentPage());
    }

    private Page currentPage() {
        if (!problem.isEmpty()) return Page.UNAVAILABLE;
        if (!loaded) return Page.LOADING;
        if (all.isEmpty()) return scanning.get() ? Page.SEARCHING : Page.EMPTY;
        if (!rows.isEmpty()) return Page.TRACKS;
        return shown.filter().passesAll() ? Page.NONE_THERE : Page.NO_MATCHES;
    }
}
