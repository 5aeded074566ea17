package org.cratewise.ui.review;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cratewise.track.Genre;
import org.cratewise.track.Track;
import org.cratewise.ui.kit.Buttons;
import org.cratewise.ui.kit.GenreDot;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Words;

/// A look at all that the model is sure of, before it is accepted in one go: which genres, and
/// which tracks, the least sure first. Genres one doesn't trust can be left out.
final class SurePane extends BorderPane {
    private static final double ROW = 44;

    private final ReviewModel model;
    private final ObservableBooleanValue dark;
    private final Runnable close;
    private final Set<Genre> excluded = new HashSet<>();
    private final VBox genres = new VBox();
    private final ListView<Track> list = new ListView<>();
    private final Button accept = new Button();
    private List<Track> sure = List.of();

    /// @param close goes back to the review
    SurePane(ReviewModel model, ObservableBooleanValue dark, Runnable close) {
        this.model = model;
        this.dark = dark;
        this.close = close;
        setId("sure");
        getStyleClass().add("sure-pane");
        list.setFixedCellSize(ROW);
        list.getStyleClass().add("queue");
        list.setCellFactory(view -> new QueueCell(dark, true));
        list.setAccessibleText(Messages.text("review.sure.list"));
        genres.getStyleClass().add("sure-genres");
        ScrollPane scroll = new ScrollPane(genres);
        scroll.setFitToWidth(true);
        scroll.setMinWidth(240);
        list.setMaxWidth(640);
        setAlignment(list, Pos.TOP_LEFT);
        setTop(head());
        setLeft(scroll);
        setCenter(list);
        setBottom(foot());
        addEventFilter(KeyEvent.KEY_PRESSED, this::leaveOnEscape);
    }

    /// Shows what there is now.
    void open() {
        sure =
                model.sureProperty().get().stream()
                        .sorted(Comparator.comparingDouble(SurePane::probability))
                        .toList();
        excluded.clear();
        genres.getChildren().setAll(counts().entrySet().stream().map(this::box).toList());
        show();
        setVisible(true);
        accept.requestFocus();
    }

    private Map<Genre, Long> counts() {
        return sure.stream()
                .collect(
                        Collectors.groupingBy(
                                SurePane::genre, TreeMap::new, Collectors.counting()));
    }

    private HBox box(Map.Entry<Genre, Long> entry) {
        GenreDot dot = new GenreDot(4.5, dark);
        dot.show(entry.getKey());
        CheckBox box = new CheckBox(Words.genre(entry.getKey()));
        box.setSelected(true);
        box.selectedProperty().subscribe((before, now) -> include(entry.getKey(), now));
        box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, javafx.scene.layout.Priority.ALWAYS);
        Label count = new Label(Words.count(entry.getValue()));
        count.getStyleClass().add("number");
        HBox row = new HBox(dot, box, count);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("sure-genre");
        return row;
    }

    private void include(Genre genre, boolean wanted) {
        if (wanted) excluded.remove(genre);
        else excluded.add(genre);
        show();
    }

    private void show() {
        list.getItems().setAll(chosen());
        accept.setText(Messages.text("review.sure.accept", list.getItems().size()));
        accept.setDisable(list.getItems().isEmpty());
    }

    private List<Track> chosen() {
        return sure.stream().filter(track -> !excluded.contains(genre(track))).toList();
    }

    private VBox head() {
        Label heading = new Label(Messages.text("review.sure.heading"));
        heading.getStyleClass().add("card-title");
        Label sentence = new Label();
        sentence.textProperty()
                .bind(
                        model.promiseProperty()
                                .map(percent -> Messages.text("review.sure.sentence", percent)));
        sentence.setWrapText(true);
        sentence.getStyleClass().add("small");
        VBox head = new VBox(heading, sentence);
        head.getStyleClass().add("sure-head");
        return head;
    }

    private HBox foot() {
        accept.setId("sure-accept");
        accept.getStyleClass().add("accent");
        accept.setOnAction(
                event -> {
                    model.acceptSure(chosen());
                    close.run();
                });
        Button cancel = Buttons.of("review.sure.cancel", close);
        HBox foot = new HBox(accept, cancel);
        foot.getStyleClass().add("sure-foot");
        return foot;
    }

    private void leaveOnEscape(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE) return;
        event.consume();
        close.run();
    }

    private static Genre genre(Track track) {
        return track.prediction().orElseThrow().best().genre();
    }

    private static double probability(Track track) {
        return track.prediction().orElseThrow().best().probability();
    }
}
