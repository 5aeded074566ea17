package org.cratewise.ui.window;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.cratewise.ui.kit.Visited;

/// The middle of the window: one place at a time.
final class Centre extends StackPane {
    private final Map<Place.Kind, Place> places = new EnumMap<>(Place.Kind.class);
    private final Map<Place.Kind, Region> made = new EnumMap<>(Place.Kind.class);
    private final ReadOnlyObjectWrapper<Place.Kind> current =
            new ReadOnlyObjectWrapper<>(Place.Kind.LIBRARY);

    Centre(List<Place> places) {
        for (Place place : places) this.places.put(place.kind(), place);
        getChildren().setAll(region(Place.Kind.LIBRARY));
    }

    /// Those that there are, in their order.
    List<Place> places() {
        return List.copyOf(places.values());
    }

    ReadOnlyObjectProperty<Place.Kind> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// Shows a place, if there is such a one; again, to put the keyboard back on it.
    void go(Place.Kind kind) {
        if (!places.containsKey(kind)) return;
        Region before = region(current.get());
        Region next = region(kind);
        if (before != next && before instanceof Visited visited) visited.leave();
        getChildren().setAll(next);
        current.set(kind);
        if (next instanceof Visited visited) visited.arrive();
        if (!holdsKeyboard(next)) next.requestFocus();
    }

    // Otherwise the keyboard falls to the search box when what had it is gone.
    private static boolean holdsKeyboard(Region place) {
        Node owner = place.getScene() == null ? null : place.getScene().getFocusOwner();
        for (Node node = owner; node != null; node = node.getParent())
            if (node == place) return true;
        return false;
    }

    private Region region(Place.Kind kind) {
        return made.computeIfAbsent(kind, k -> places.get(k).content().get());
    }
}
