package org.cratewise.ui.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cratewise.track.Guess;
import org.cratewise.track.Tags;
import org.cratewise.track.Track;
import org.cratewise.ui.kit.Album;
import org.cratewise.ui.kit.Buttons;
import org.cratewise.ui.kit.GenreEntry;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Shown;
import org.cratewise.ui.kit.Words;

/// The track that is asked about: what it is, what was heard, and what it could be instead.
final class TrackCard extends VBox {
    private static final int GUESSES = 3;

    private final ReviewModel model;
    private final ObservableBooleanValue dark;
    private final Label title = label("card-title");
    private final Label source = label("card-source");
    private final Label tag = label("small");
    private final Label decided = label("card-decided");
    private final VBox guesses = new VBox();
    private final Label albumWords = label("card-album-words");
    private final HBox album = new HBox();
    private final GenreEntry entry;

    TrackCard(ReviewModel model, ObservableBooleanValue dark) {
        this.model = model;
        this.dark = dark;
        this.entry = new GenreEntry(model.entry(), dark);
        getStyleClass().add("track-card");
        title.setId("review-title");
        title.setWrapText(true);
        title.setMaxHeight(64);
        guesses.getStyleClass().add("guesses");
        album.getStyleClass().add("card-album");
        album.setAlignment(Pos.CENTER_LEFT);
        album.getChildren().setAll(albumWords, albumButton());
        albumWords.setWrapText(true);
        HBox.setHgrow(albumWords, javafx.scene.layout.Priority.ALWAYS);
        albumWords.setMaxWidth(Double.MAX_VALUE);
        getChildren()
                .addAll(new VBox(title, source, tag), guesses, decided, album, buttons(), entry);
        model.trackProperty().subscribe(track -> track.ifPresent(this::show));
        dark.subscribe((before, now) -> model.trackProperty().get().ifPresent(this::show));
    }

    /// Puts the keyboard on the genre's box.
    void takeFocus() {
        entry.takeFocus();
    }

    private void show(Track track) {
        Tags tags = track.tags();
        title.setText(Words.title(track));
        source.setText(source(track));
        tag.setText(
                tags.genre().isEmpty()
                        ? Messages.text("review.no_tag")
                        : Messages.text("review.tag", tags.genre()));
        List<Guess> heard = model.guesses();
        guesses.getChildren().clear();
        for (int i = 0; i < Math.min(GUESSES, heard.size()); i++)
            guesses.getChildren().add(row(heard, i));
        decided.setText(decision(track));
        Shown.set(decided, !decided.getText().isEmpty());
        show(model.album(), track);
    }

    private GuessRow row(List<Guess> heard, int i) {
        Runnable take = i == 0 ? model::accept : () -> model.take(i + 1);
        return new GuessRow(
                Messages.text(
                        i == 0
                                ? "review.key.enter"
                                : i == 1 ? "review.key.two" : "review.key.three"),
                heard.get(i),
                dark,
                () -> {
                    take.run();
                    takeFocus();
                });
    }

    private void show(Optional<Album> found, Track track) {
        Shown.set(album, found.isPresent());
        found.ifPresent(a -> albumWords.setText(words(a, track)));
    }

    private static String words(Album album, Track track) {
        String verdict = album.verdict().map(v -> Words.genre(v.genre())).orElse("");
        String key = album.dissents(track) ? "review.album.dissents" : "review.album";
        return Messages.text(key, album.title(), verdict, album.agreeing(), album.judged());
    }

    private static String source(Track track) {
        Tags tags = track.tags();
        String year = tags.year() == 0 ? "" : String.valueOf(tags.year());
        String words =
                Stream.of(tags.artist(), tags.album(), year, Words.length(track.sound().seconds()))
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining("  ·  "));
        return words.isEmpty() ? Words.folder(track) : words;
    }

    private static String decision(Track track) {
        return track.review()
                .map(
                        review ->
                                review.settled()
                                        ? Messages.text(
                                                "review.decided", Words.genres(review.genres()))
                                        : Messages.text("review.decided.skipped"))
                .orElse("");
    }

    private Button albumButton() {
        Button button = button("review.accept_album", model::acceptAlbum);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private HBox buttons() {
        Button undo = button("review.take_back", model::takeBack);
        // In front of the box: what opens below it moves nothing.
        HBox row =
                new HBox(
                        button("review.accept", model::accept),
                        button("review.skip", model::skip),
                        undo);
        row.getChildren().getFirst().getStyleClass().add("accent");
        row.getStyleClass().add("card-buttons");
        return row;
    }

    private Button button(String key, Runnable action) {
        return Buttons.of(
                key,
                () -> {
                    action.run();
                    takeFocus();
                });
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        return label;
    }
}
