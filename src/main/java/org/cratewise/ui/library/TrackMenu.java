package org.cratewise.ui.library;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCombination;
import org.cratewise.track.Track;
import org.cratewise.track.TrackState;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.TrackRow;

/// What can be done with the selected tracks.
final class TrackMenu extends ContextMenu {
    private final TableView<TrackRow> table;
    private final LibraryModel model;
    private final TrackActions actions;
    private final Map<MenuItem, Predicate<Track>> conditions = new HashMap<>();

    TrackMenu(TableView<TrackRow> table, LibraryModel model, TrackActions actions) {
        this.table = table;
        this.model = model;
        this.actions = actions;
        setId("track-menu");
        MenuItem copy = item("copy_path", this::copyPaths, track -> true);
        copy.setAccelerator(KeyCombination.valueOf("Shortcut+C"));
        getItems()
                .addAll(
                        item("listen_again", this::listenAgain, track -> !unread().isEmpty()),
                        item("show_in_folder", this::showInFolder, track -> true),
                        copy,
                        new SeparatorMenuItem(),
                        item("same_artist", this::searchArtist, TrackMenu::hasArtist),
                        item("same_genre", this::showGenre, t -> !Shelf.genres(t).isEmpty()));
        setOnShowing(event -> adapt());
    }

    private MenuItem item(String key, Runnable action, Predicate<Track> fits) {
        MenuItem item = new MenuItem(Messages.text("track." + key));
        item.setId(key);
        item.setOnAction(event -> action.run());
        conditions.put(item, fits);
        return item;
    }

    // What only one track can have is asked of the first.
    private void adapt() {
        Optional<Track> first = tracks().stream().findFirst();
        conditions.forEach((item, fits) -> item.setDisable(first.filter(fits).isEmpty()));
    }

    private void listenAgain() {
        actions.listenAgain(unread());
    }

    // A track that was heard would be passed over: nothing changed since.
    private List<Path> unread() {
        return tracks().stream()
                .filter(track -> track.state() != TrackState.ANALYSED)
                .map(track -> track.file().path())
                .toList();
    }

    private void showInFolder() {
        first(track -> track.file().path()).forEach(actions::showInFolder);
    }

    private void copyPaths() {
        ClipboardContent content = new ClipboardContent();
        content.putString(
                tracks().stream()
                        .map(track -> track.file().path().toString())
                        .collect(Collectors.joining(System.lineSeparator())));
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void searchArtist() {
        first(track -> track.tags().artist())
                .forEach(artist -> model.searchProperty().set("artist:\"" + artist + "\""));
    }

    private void showGenre() {
        first(Shelf::genres)
                .forEach(genres -> model.shelfProperty().set(Shelf.of(genres.getFirst())));
    }

    private <T> List<T> first(Function<Track, T> what) {
        return tracks().stream().limit(1).map(what).toList();
    }

    private List<Track> tracks() {
        return table.getSelectionModel().getSelectedItems().stream().map(TrackRow::track).toList();
    }

    private static boolean hasArtist(Track track) {
        return !track.tags().artist().isEmpty();
    }
}
