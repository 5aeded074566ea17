package org.cratewise.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import org.cratewise.track.GenreTree;
import org.cratewise.track.Track;
import org.cratewise.ui.kit.Appearance;
import org.cratewise.ui.kit.Decisions;
import org.cratewise.ui.kit.Jobs;
import org.cratewise.ui.kit.Ongoing;
import org.cratewise.ui.kit.Playing;
import org.cratewise.ui.kit.Remembered;
import org.cratewise.ui.kit.Shortcut;
import org.cratewise.ui.kit.Words;
import org.cratewise.ui.library.LibraryModel;
import org.cratewise.ui.library.Shelf;

/// The window as its places see it.
final class WindowShell implements Shell {
    private final WindowModels models;
    private final Appearance appearance;
    private final Remembered remembered;
    private final PlayKeys keys = new PlayKeys();
    private final Ways ways;
    private final ReadOnlyObjectWrapper<List<Track>> selection =
            new ReadOnlyObjectWrapper<>(List.of());

    /// What only the window itself can do.
    record Ways(
            Consumer<Place.Kind> go,
            Consumer<Path> showInFolder,
            Runnable next,
            Supplier<List<Shortcut>> shortcuts,
            Notices notices) {}

    WindowShell(WindowModels models, Appearance appearance, Remembered remembered, Ways ways) {
        this.models = models;
        this.appearance = appearance;
        this.remembered = remembered;
        this.ways = ways;
    }

    @Override
    public Jobs jobs() {
        return models.jobs();
    }

    @Override
    public Ongoing ongoing() {
        return models.ongoing();
    }

    @Override
    public ObservableBooleanValue dark() {
        return appearance.theme().darkProperty();
    }

    @Override
    public Appearance appearance() {
        return appearance;
    }

    @Override
    public List<Shortcut> shortcuts() {
        return ways.shortcuts().get();
    }

    @Override
    public Remembered remembered() {
        return remembered;
    }

    @Override
    public Decisions decisions() {
        return models.decisions();
    }

    @Override
    public List<Track> tracks() {
        return library().tracks();
    }

    @Override
    public ReadOnlyObjectProperty<List<Track>> selection() {
        return selection.getReadOnlyProperty();
    }

    @Override
    public ObservableValue<String> toReview() {
        return library()
                .countsProperty()
                .map(counts -> counts.of(Shelf.Kind.REVIEW))
                .map(count -> count == 0 ? "" : Words.count(count));
    }

    @Override
    public void arrange(GenreTree tree) {
        library().treeProperty().set(tree);
    }

    @Override
    public void select(List<Track> tracks) {
        selection.set(tracks);
    }

    @Override
    public void next() {
        ways.next().run();
    }

    @Override
    public void go(Place.Kind kind) {
        ways.go().accept(kind);
    }

    @Override
    public void showTracks(String title, Set<Long> ids) {
        library().pick(title, ids);
        go(Place.Kind.LIBRARY);
    }

    @Override
    public void renew(List<Track> tracks) {
        library().takeIn(tracks, Set.of());
        follow();
    }

    @Override
    public void showInFolder(Path file) {
        ways.showInFolder().accept(file);
    }

    @Override
    public void tell(String matter, String text) {
        ways.notices().tell(matter, text);
    }

    @Override
    public void keys(Playing playing) {
        keys.reach(playing);
    }

    /// The keys that reach the player.
    PlayKeys keys() {
        return keys;
    }

    /// Brings the selection up to date with the tracks.
    void follow() {
        List<Track> now =
                selection.get().stream().flatMap(t -> library().track(t.id()).stream()).toList();
        if (!now.equals(selection.get())) selection.set(now);
    }

    private LibraryModel library() {
        return models.library();
    }
}
