package org.cratewise.ui.library;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCombination;
import org.cratewise.track.Track;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.TrackRow;

/// What can be done with the selected tracks.
final class TrackMenu extends ContextMenu {
    private final TableView<TrackRow> table;
    private final LibraryModel model;

    TrackMenu(TableView<TrackRow> table, LibraryModel model) {
        this.table = table;
        this.model = model;
        MenuItem copy = item(Messages.text("track.copy_path"), this::copyPaths);
        copy.setAccelerator(KeyCombination.valueOf("Shortcut+C"));
        MenuItem artist = item(Messages.text("track.same_artist"), this::searchArtist);
        MenuItem genre = item(Messages.text("track.same_genre"), this::showGenre);
        getItems().addAll(copy, artist, genre);
        setOnShowing(event -> adapt(List.of(copy, artist, genre)));
    }

    private void adapt(List<MenuItem> items) {
        boolean none = tracks().isEmpty();
        items.forEach(item -> item.setDisable(none));
        if (none) return;
        items.get(1).setDisable(tracks().getFirst().tags().artist().isEmpty());
        items.get(2).setDisable(Shelf.heard(tracks().getFirst()).isEmpty());
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
        first(Shelf::heard)
                .forEach(genre -> genre.ifPresent(g -> model.shelfProperty().set(Shelf.of(g))));
    }

    private <T> List<T> first(Function<Track, T> what) {
        return tracks().stream().limit(1).map(what).toList();
    }

    private List<Track> tracks() {
        return table.getSelectionModel().getSelectedItems().stream().map(TrackRow::track).toList();
    }

    private static MenuItem item(String label, Runnable action) {
        MenuItem item = new MenuItem(label);
        item.setOnAction(event -> action.run());
        return item;
    }
}
