package org.cratewise.ui.review;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.cratewise.track.Track;
import org.cratewise.ui.kit.Icons;
import org.cratewise.ui.kit.MessagePage;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Shown;
import org.cratewise.ui.kit.Visited;
import org.kordamp.ikonli.feather.Feather;

/// The review: the queue, the track that is asked about, and the keys at the foot. The keyboard is
/// always on the genre's box; it understands the review's keys.
public final class ReviewView extends StackPane implements Visited {
    private final ReviewModel model;
    private final TrackCard card;
    private final BorderPane work = new BorderPane();
    private final MessagePage done;
    private final SurePane sure;

    /// @param dark whether the theme is dark
    public ReviewView(ReviewModel model, ObservableBooleanValue dark) {
        this.model = model;
        this.card = new TrackCard(model, dark);
        this.sure = new SurePane(model, dark, this::work);
        this.done = donePage();
        setId("review");
        getStyleClass().add("review");
        HBox middle = new HBox(new QueueSide(model, dark, this::takeFocus), card);
        HBox.setHgrow(card, Priority.ALWAYS);
        work.setTop(new ReviewHead(model, this::preview));
        StackPane centre = new StackPane(middle, done);
        work.setCenter(centre);
        KeyFoot keys = new KeyFoot();
        Shown.when(keys, model.stageProperty().map(stage -> stage == ReviewModel.Stage.ASKING));
        work.setBottom(keys);
        getChildren().setAll(work, sure);
        sure.setVisible(false);
        new ReviewKeys(model, this::preview).watch(work);
        middle.visibleProperty().bind(model.stageProperty().isEqualTo(ReviewModel.Stage.ASKING));
        done.visibleProperty().bind(model.stageProperty().isEqualTo(ReviewModel.Stage.DONE));
        model.stageProperty().subscribe(stage -> takeFocus());
    }

    /// The track that is asked about changes what is told beside the review.
    ///
    /// @param tell is told of it
    public void follow(Consumer<Track> tell) {
        model.trackProperty().subscribe(track -> track.ifPresent(tell));
    }

    @Override
    public void arrive() {
        model.load();
        takeFocus();
    }

    @Override
    public void leave() {
        model.leave();
    }

    private void takeFocus() {
        if (getScene() == null || sure.isVisible()) return;
        if (model.stageProperty().get() == ReviewModel.Stage.DONE) done.takeFocus();
        else card.takeFocus();
    }

    private void preview() {
        if (model.sureProperty().get().isEmpty()) return;
        model.leave();
        sure.open();
        work.setVisible(false);
    }

    private void work() {
        sure.setVisible(false);
        work.setVisible(true);
        takeFocus();
    }

    private MessagePage donePage() {
        Button accept = new Button();
        accept.textProperty().bind(model.sureProperty().map(ReviewView::acceptWords));
        accept.getStyleClass().add("accent");
        accept.setOnAction(event -> preview());
        Shown.when(accept, model.sureProperty().map(tracks -> !tracks.isEmpty()));
        Hyperlink back = new Hyperlink(Messages.text("review.take_back"));
        back.setOnAction(event -> model.takeBack());
        Shown.when(back, model.undoableProperty());
        MessagePage page =
                new MessagePage(
                        Icons.of(Feather.CHECK_CIRCLE),
                        Messages.text("review.done.heading"),
                        Messages.text("review.done.sentence"));
        model.figuresProperty().subscribe(figures -> page.setSentence(sentence(figures)));
        page.getChildren().add(back);
        page.setId("review-done");
        return page.with(accept);
    }

    private static String sentence(Figures figures) {
        return Messages.text(
                figures.reviewed() > 0 ? "review.done.sentence" : "review.nothing.sentence");
    }

    private static String acceptWords(List<Track> tracks) {
        return Messages.text("review.accept_sure", tracks.size());
    }
}
