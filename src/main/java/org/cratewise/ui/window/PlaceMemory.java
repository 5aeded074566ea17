package org.cratewise.ui.window;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.TableView;
import org.cratewise.track.Genre;
import org.cratewise.track.Track;
import org.cratewise.ui.kit.Remembered;
import org.cratewise.ui.kit.TrackRow;
import org.cratewise.ui.library.Shelf;

/// Where a person was when the window closed: the place, the shelf and the selected tracks.
final class PlaceMemory {
    private static final int MOST = 50;

    private final Remembered remembered;

    PlaceMemory(Remembered remembered) {
        this.remembered = remembered;
    }

    void keep(Place.Kind place, Shelf shelf, List<Track> selected) {
        remembered.put("place", place);
        remembered.put("shelf", shelf.kind() == Shelf.Kind.PICKED ? Shelf.Kind.ALL : shelf.kind());
        remembered.put(
                "shelf.of",
                shelf.genre()
                        .map(Genre::key)
                        .or(() -> shelf.folder().map(Path::toString))
                        .orElse(""));
        remembered.put(
                "selected",
                selected.stream()
                        .limit(MOST)
                        .map(track -> String.valueOf(track.id()))
                        .collect(Collectors.joining(",")));
    }

    /// The shelf; all tracks, if it can't be told any more.
    Shelf shelf() {
        Shelf.Kind kind = remembered.get("shelf", Shelf.Kind.ALL);
        String of = remembered.get("shelf.of", "");
        try {
            return switch (kind) {
                case GENRE -> Shelf.of(new Genre(of));
                case FOLDER -> Shelf.of(Path.of(of));
                case PICKED -> Shelf.ALL;
                default -> Shelf.of(kind);
            };
        } catch (IllegalArgumentException e) {
            return Shelf.ALL;
        }
    }

    /// The place; the library, if that was about a track and none is selected any more.
    Place.Kind place(boolean anySelected) {
        Place.Kind place = remembered.get("place", Place.Kind.LIBRARY);
        return place == Place.Kind.TRACK && !anySelected ? Place.Kind.LIBRARY : place;
    }

    /// Selects the tracks again that are still to be seen.
    void select(TableView<TrackRow> table) {
        Set<String> ids = Set.copyOf(Arrays.asList(remembered.get("selected", "").split(",")));
        List<TrackRow> rows = table.getItems();
        int[] found =
                IntStream.range(0, rows.size())
                        .filter(i -> ids.contains(String.valueOf(rows.get(i).id())))
                        .toArray();
        if (found.length == 0) return;
        table.getSelectionModel()
                .selectIndices(found[0], Arrays.copyOfRange(found, 1, found.length));
        table.scrollTo(Math.max(0, found[0] - 4));
    }
}
