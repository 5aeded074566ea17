package org.cratewise.ui.track;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cratewise.track.Track;
import org.cratewise.ui.kit.Icons;
import org.cratewise.ui.kit.Shown;
import org.cratewise.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/// Cover, title, artist, album; and what one can do with the file.
final class Heading extends VBox {
    private final Cover cover;
    private final Label title = line("title");
    private final Label artist = line("artist");
    private final Label album = line("quiet");
    private final Label sound = line("quiet");

    /// @param cover a small one stands beside the words, a large one above them
    /// @param actions beside the title
    Heading(TrackModel model, Cover cover, Button... actions) {
        this.cover = cover;
        getStyleClass().add("track-heading");
        title.setId("track-title");
        HBox top = new HBox(title);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        top.getChildren().addAll(actions);
        top.setAlignment(Pos.TOP_LEFT);
        VBox words = new VBox(top, artist, album, sound);
        words.getStyleClass().add("words");
        HBox.setHgrow(words, Priority.ALWAYS);
        if (cover.isSmall()) getChildren().add(new HBox(12, cover, words));
        else getChildren().addAll(cover, words);
        model.selectedProperty().subscribe(now -> now.one().ifPresent(this::show));
        model.factsProperty().subscribe(facts -> cover.show(facts.cover()));
    }

    /// A small button with a sign.
    static Button action(String id, Feather icon, String text, Runnable does) {
        Button button = new Button("", Icons.of(icon));
        button.setId(id);
        button.getStyleClass().addAll("flat", "button-icon");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(text);
        button.setTooltip(new Tooltip(text));
        button.setOnAction(event -> does.run());
        return button;
    }

    private void show(Track track) {
        set(title, Words.title(track));
        set(artist, track.tags().artist());
        set(album, TrackWords.record(track.tags()));
        set(sound, TrackWords.sound(track));
        title.setTooltip(new Tooltip(track.file().path().toString()));
    }

    private static void set(Label label, String text) {
        label.setText(text);
        Shown.set(label, !text.isEmpty());
        if (!text.isEmpty()) label.setTooltip(new Tooltip(text));
    }

    private static Label line(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.setWrapText(styleClass.equals("title"));
        label.setMinWidth(0);
        return label;
    }
}
