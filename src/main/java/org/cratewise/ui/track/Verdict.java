package org.cratewise.ui.track;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cratewise.track.Prediction;
import org.cratewise.track.Track;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Shown;
import org.cratewise.ui.kit.Words;

/// What was heard and how sure that is, what a person said to it, and the button for that. Where
/// nothing was heard, why.
final class Verdict extends VBox {
    private final TrackModel model;
    private final GenreBars bars;
    private final Label sure = new Label();
    private final Label state = new Label();
    private final Label decided = new Label();
    private final Button accept = new Button(Messages.text("about.accept"));
    private final Button forget = new Button(Messages.text("about.forget"));

    /// @param most genres
    Verdict(TrackModel model, ObservableBooleanValue dark, int most) {
        this.model = model;
        this.bars = new GenreBars(dark, most, model::choose);
        getStyleClass().add("verdict");
        sure.getStyleClass().add("sureness");
        sure.setTooltip(new Tooltip(Messages.text("about.sureness")));
        state.setId("track-state");
        state.getStyleClass().add("sentence");
        state.setWrapText(true);
        decided.setId("track-decided");
        decided.setWrapText(true);
        accept.setId("track-accept");
        accept.setOnAction(event -> model.accept());
        forget.setId("track-forget");
        forget.getStyleClass().add("flat");
        forget.setOnAction(event -> model.forget());
        getChildren().addAll(head(), state, bars, foot());
        model.selectedProperty().subscribe(this::show);
        model.heardProperty().subscribe(this::show);
        dark.subscribe(now -> show());
    }

    private HBox head() {
        Label heard = new Label(Messages.text("about.heard"));
        heard.getStyleClass().add("section-name");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(heard, space, sure);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private HBox foot() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        accept.setMinWidth(USE_PREF_SIZE);
        forget.setMinWidth(USE_PREF_SIZE);
        HBox foot = new HBox(decided, space, forget, accept);
        foot.getStyleClass().add("foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private void show() {
        Optional<Track> one = model.selectedProperty().get().one();
        Optional<Prediction> heard = model.heardProperty().get();
        boolean known = one.isPresent() && heard.isPresent();
        sure.setText(known ? Words.sureness(heard.get().sureness()) : "");
        bars.show(known ? heard : Optional.empty(), one.map(Track::settled).orElse(List.of()));
        say(state, one.map(TrackWords::state).orElse(""));
        say(decided, one.map(TrackWords::decision).orElse(""));
        boolean open = one.map(track -> track.review().isEmpty()).orElse(false);
        Shown.set(accept, known && open);
        Shown.set(forget, !open && one.isPresent());
    }

    private static void say(Label label, String text) {
        label.setText(text);
        Shown.set(label, !text.isEmpty());
    }
}
