package org.cratewise.ui.library;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.cratewise.track.Genre;
import org.cratewise.track.Track;
import org.cratewise.track.TrackState;
import org.cratewise.ui.kit.TrackRow;

/// What can be done with the selected tracks, whether by menu, by key or by the bar below them.
final class TrackDeeds {
    private final TableView<TrackRow> table;
    private final LibraryModel model;
    private final TrackActions actions;
    private final ReadOnlyBooleanWrapper naming = new ReadOnlyBooleanWrapper();

    TrackDeeds(TableView<TrackRow> table, LibraryModel model, TrackActions actions) {
        this.table = table;
        this.model = model;
        this.actions = actions;
    }

    /// The selected tracks, in the order of the table.
    List<Track> tracks() {
        return table.getSelectionModel().getSelectedIndices().stream()
                .map(index -> table.getItems().get(index).track())
                .toList();
    }

    void accept() {
        actions.accept(tracks());
    }

    /// Asks for the genre of the selected tracks.
    void name() {
        naming.set(!table.getSelectionModel().isEmpty());
    }

    /// Whether it is asked for the genre of the selected tracks.
    ReadOnlyBooleanProperty namingProperty() {
        return naming.getReadOnlyProperty();
    }

    /// Answers that; no genres: thought better of it.
    void named(List<Genre> genres) {
        if (!genres.isEmpty()) actions.choose(tracks(), genres);
        naming.set(false);
        table.requestFocus();
    }

    void forget() {
        actions.forget(tracks());
    }

    void takeBack() {
        actions.takeBack();
    }

    void export(ExportFormat format) {
        actions.export(tracks(), format);
    }

    void listenAgain() {
        actions.listenAgain(unread());
    }

    /// A track that was heard would be passed over: nothing changed since.
    List<Path> unread() {
        return tracks().stream()
                .filter(track -> track.state() != TrackState.ANALYSED)
                .map(track -> track.file().path())
                .toList();
    }

    void showInFolder() {
        first(track -> actions.showInFolder(track.file().path()));
    }

    void copyPaths() {
        ClipboardContent content = new ClipboardContent();
        content.putString(
                tracks().stream()
                        .map(track -> track.file().path().toString())
                        .collect(Collectors.joining(System.lineSeparator())));
        Clipboard.getSystemClipboard().setContent(content);
    }

    void searchArtist() {
        first(track -> search("artist", track.tags().artist()));
    }

    void searchAlbum() {
        first(track -> search("album", track.tags().album()));
    }

    void showGenre() {
        first(
                track ->
                        Shelf.genres(track).stream()
                                .limit(1)
                                .forEach(genre -> model.shelfProperty().set(Shelf.of(genre))));
    }

    private void search(String field, String words) {
        model.searchProperty().set(field + ":\"" + words + "\"");
    }

    private void first(Consumer<Track> deed) {
        TrackRow row = table.getSelectionModel().getSelectedItem();
        if (row != null) deed.accept(row.track());
    }
}
