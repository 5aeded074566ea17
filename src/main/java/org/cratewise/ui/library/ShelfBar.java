package org.cratewise.ui.library;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.cratewise.track.Genre;
import org.cratewise.track.GenreTree;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Shown;
import org.cratewise.ui.kit.Words;

/// The shelves at the side: all tracks, their states, their genres, each with its count.
public final class ShelfBar extends ScrollPane {
    private static final PseudoClass AWAY = PseudoClass.getPseudoClass("away");

    private final LibraryModel model;
    private final ObservableBooleanValue dark;
    private final VBox genres = new VBox();
    private final ToggleGroup group = new ToggleGroup();
    private final Map<Shelf, ShelfButton> buttons = new HashMap<>();
    private final Label genresHeading = heading("shelf.genres");
    private final BooleanProperty away = new SimpleBooleanProperty();
    private List<Genre> heard = List.of();

    /// @param dark whether the theme is dark
    public ShelfBar(LibraryModel model, ObservableBooleanValue dark) {
        this.model = model;
        this.dark = dark;
        setId("shelves");
        getStyleClass().add("shelf-bar");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        VBox states = new VBox(heading("shelf.library"));
        for (Shelf.Kind kind : Shelf.Kind.FIXED) states.getChildren().add(button(Shelf.of(kind)));
        FolderTree folders = new FolderTree(model);
        Label foldersHeading = heading("shelf.folders");
        Shown.when(foldersHeading, folders.visibleProperty());
        setContent(new VBox(states, genresHeading, genres, foldersHeading, folders));
        genresHeading.setVisible(false);
        Shown.folding(genresHeading);
        model.countsProperty().subscribe(this::show);
        model.treeProperty().subscribe((before, now) -> show(heard));
        model.shelfProperty().subscribe(this::select);
        away.subscribe(isAway -> pseudoClassStateChanged(AWAY, isAway));
        dark.subscribe((before, now) -> buttons.values().forEach(ShelfButton::recolor));
    }

    /// Whether something else than the library is to be seen: then no shelf looks chosen, and to
    /// choose one ends it.
    public BooleanProperty awayProperty() {
        return away;
    }

    private void show(ShelfCounts counts) {
        if (!counts.genres().equals(heard)) show(counts.genres());
        buttons.forEach((shelf, button) -> button.count(counts.of(shelf)));
        select(model.shelfProperty().get());
    }

    private void show(List<Genre> genres) {
        heard = genres;
        genresHeading.setVisible(!genres.isEmpty());
        GenreTree tree = model.treeProperty().get();
        this.genres
                .getChildren()
                .setAll(
                        tree.ordered(genres, Comparator.comparing(Words::genre)).stream()
                                .map(genre -> button(genre, tree.line(genre).size() - 1))
                                .toList());
    }

    private void select(Shelf shelf) {
        group.selectToggle(buttons.get(shelf));
    }

    private ShelfButton button(Shelf shelf) {
        return buttons.computeIfAbsent(shelf, this::newButton);
    }

    private ShelfButton button(Genre genre, int depth) {
        ShelfButton button = button(Shelf.of(genre));
        button.indent(depth);
        return button;
    }

    private ShelfButton newButton(Shelf shelf) {
        ShelfButton button = new ShelfButton(shelf, name(shelf), dark);
        button.setToggleGroup(group);
        button.setOnAction(event -> choose(shelf));
        return button;
    }

    // A second click on a shelf leaves it, back to all.
    private void choose(Shelf shelf) {
        boolean again = model.shelfProperty().get().equals(shelf) && !away.get();
        away.set(false);
        model.shelfProperty().set(again ? Shelf.ALL : shelf);
        select(model.shelfProperty().get());
    }

    private static String name(Shelf shelf) {
        return shelf.genre()
                .map(Words::genre)
                .orElseGet(
                        () ->
                                Messages.text(
                                        "shelf." + shelf.kind().name().toLowerCase(Locale.ROOT)));
    }

    private static Label heading(String key) {
        Label heading = new Label(Messages.text(key));
        heading.getStyleClass().add("shelf-heading");
        return heading;
    }
}
