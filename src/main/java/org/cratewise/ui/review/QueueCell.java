package org.cratewise.ui.review;

import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cratewise.track.Genre;
import org.cratewise.track.Track;
import org.cratewise.ui.kit.Album;
import org.cratewise.ui.kit.GenreDot;
import org.cratewise.ui.kit.Icons;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/// A track in the queue: what it is called, and what it was heard as or decided to be.
final class QueueCell extends ListCell<Track> {
    private static final PseudoClass DECIDED = PseudoClass.getPseudoClass("decided");
    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");

    private final Label title = new Label();
    private final Label artist = new Label();
    private final Label genre = new Label();
    private final Tooltip tip = new Tooltip();
    private final GenreDot dot;
    private final Node check = Icons.of(Feather.CHECK);
    private final HBox content;
    private final boolean sureness;

    /// @param sureness whether to say how sure the guess is
    QueueCell(ObservableBooleanValue dark, boolean sureness) {
        this.sureness = sureness;
        dot = new GenreDot(4, dark);
        tip.setWrapText(true);
        tip.setMaxWidth(480);
        artist.getStyleClass().add("small");
        VBox words = new VBox(title, artist);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        genre.setMinWidth(USE_PREF_SIZE);
        genre.getStyleClass().add("queue-genre");
        content = new HBox(words, genre);
        content.setAlignment(Pos.CENTER_LEFT);
        content.getStyleClass().add("queue-content");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Track track, boolean empty) {
        super.updateItem(track, empty);
        boolean nothing = empty || track == null;
        setGraphic(nothing ? null : content);
        setTooltip(nothing ? null : tip);
        pseudoClassStateChanged(DECIDED, !nothing && !Queue.isOpen(track));
        pseudoClassStateChanged(FIRST, !nothing && opensAlbum(track));
        if (!nothing) show(track);
    }

    private void show(Track track) {
        title.setText(Words.title(track));
        String by = track.tags().artist();
        artist.setText(by.isEmpty() ? Words.folder(track) : by);
        tip.setText(title.getText() + "\n" + artist.getText());
        boolean decided = track.review().isPresent();
        List<Genre> genres =
                decided
                        ? track.settled()
                        : track.prediction().map(p -> List.of(p.best().genre())).orElse(List.of());
        genre.setText(genres.isEmpty() ? Messages.text("review.skipped") : words(track, genres));
        genres.stream().limit(1).forEach(dot::show);
        genre.setGraphic(!decided ? dot : genres.isEmpty() ? null : check);
    }

    private String words(Track track, List<Genre> genres) {
        if (!sureness) return Words.genres(genres);
        double probability = track.prediction().orElseThrow().best().probability();
        return Messages.text("library.guess", Words.genres(genres), Words.percent(probability));
    }

    private boolean opensAlbum(Track track) {
        int index = getIndex();
        if (index <= 0 || index >= getListView().getItems().size()) return false;
        Track before = getListView().getItems().get(index - 1);
        return !Album.Key.of(before).equals(Album.Key.of(track));
    }
}
