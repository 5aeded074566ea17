package org.cratewise.ui.library;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.cratewise.track.Track;
import org.cratewise.ui.kit.Messages;

/// What can be done with the selected tracks.
final class TrackMenu extends ContextMenu {
    private final TrackDeeds deeds;
    private final Map<MenuItem, Predicate<List<Track>>> conditions = new HashMap<>();

    TrackMenu(TrackDeeds deeds) {
        this.deeds = deeds;
        setId("track-menu");
        getItems()
                .addAll(
                        item("accept", deeds::accept, any(t -> t.prediction().isPresent())),
                        item("set_genre", deeds::name, any(t -> true)),
                        item("forget", deeds::forget, any(t -> t.review().isPresent())),
                        new SeparatorMenuItem(),
                        item("listen_again", deeds::listenAgain, t -> !deeds.unread().isEmpty()),
                        item("show_in_folder", deeds::showInFolder, any(t -> true)),
                        item("copy_path", deeds::copyPaths, any(t -> true)),
                        export(),
                        new SeparatorMenuItem(),
                        item("same_artist", deeds::searchArtist, first(TrackMenu::hasArtist)),
                        item("same_album", deeds::searchAlbum, first(TrackMenu::hasAlbum)),
                        item("same_genre", deeds::showGenre, first(TrackMenu::hasGenre)));
        keys("accept", "Shortcut+Enter");
        keys("set_genre", "Shortcut+E");
        keys("forget", "Shortcut+D");
        keys("copy_path", "Shortcut+C");
        setOnShowing(event -> adapt());
    }

    private MenuItem item(String key, Runnable action, Predicate<List<Track>> fits) {
        MenuItem item = new MenuItem(Messages.text("track." + key));
        item.setId(key);
        item.setOnAction(event -> action.run());
        conditions.put(item, fits);
        return item;
    }

    private void keys(String id, String keys) {
        getItems().stream()
                .filter(item -> id.equals(item.getId()))
                .forEach(item -> item.setAccelerator(KeyCombination.valueOf(keys)));
    }

    private Menu export() {
        Menu menu = new Menu(Messages.text("track.export"));
        for (ExportFormat format : ExportFormat.values()) {
            MenuItem item = new MenuItem(Messages.text("track.export." + format.ending()));
            item.setOnAction(event -> deeds.export(format));
            menu.getItems().add(item);
        }
        return menu;
    }

    private void adapt() {
        List<Track> tracks = deeds.tracks();
        conditions.forEach((item, fits) -> item.setDisable(!fits.test(tracks)));
    }

    private static Predicate<List<Track>> any(Predicate<Track> fits) {
        return tracks -> tracks.stream().anyMatch(fits);
    }

    // What only one track can have is asked of the first.
    private static Predicate<List<Track>> first(Predicate<Track> fits) {
        return tracks -> tracks.stream().limit(1).anyMatch(fits);
    }

    private static boolean hasArtist(Track track) {
        return !track.tags().artist().isEmpty();
    }

    private static boolean hasAlbum(Track track) {
        return !track.tags().album().isEmpty();
    }

    private static boolean hasGenre(Track track) {
        return !Shelf.genres(track).isEmpty();
    }
}
