package org.cratewise.ui.review;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Words;

/// Above the review: how far it is, and what of it can be had at once.
final class ReviewHead extends HBox {
    ReviewHead(ReviewModel model, Runnable preview) {
        getStyleClass().add("review-head");
        setAlignment(Pos.CENTER_LEFT);
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        getChildren()
                .addAll(
                        figure(model, "reviewed"),
                        figure(model, "left"),
                        figure(model, "agreement"),
                        space,
                        acceptSure(model, preview));
    }

    private static Label figure(ReviewModel model, String which) {
        Label label = new Label();
        label.setId("review-" + which);
        label.getStyleClass().add("figure");
        // Of these the last gives way to large text.
        if (!which.equals("agreement")) label.setMinWidth(USE_PREF_SIZE);
        label.textProperty().bind(model.figuresProperty().map(f -> words(which, f)));
        Tooltip all = new Tooltip();
        all.textProperty().bind(label.textProperty());
        label.setTooltip(all);
        return label;
    }

    private static String words(String which, Figures figures) {
        return switch (which) {
            case "reviewed" -> Messages.text("review.reviewed", figures.reviewed());
            case "left" -> Messages.text("review.left", figures.left());
            default ->
                    figures.asked() == 0
                            ? ""
                            : Messages.text("review.agreement", Words.percent(figures.agreement()));
        };
    }

    private static Button acceptSure(ReviewModel model, Runnable preview) {
        Button button = new Button();
        button.setId("accept-sure");
        button.setMinWidth(USE_PREF_SIZE);
        button.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        Messages.text(
                                                "review.accept_sure",
                                                model.sureProperty().get().size()),
                                model.sureProperty()));
        button.disableProperty().bind(model.sureProperty().map(java.util.List::isEmpty));
        button.setTooltip(new Tooltip());
        button.getTooltip()
                .textProperty()
                .bind(
                        model.promiseProperty()
                                .map(percent -> Messages.text("review.accept_sure.tip", percent)));
        button.setOnAction(event -> preview.run());
        return button;
    }
}
