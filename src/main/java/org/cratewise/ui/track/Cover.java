package org.cratewise.ui.track;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import org.cratewise.ui.kit.Jobs;

/// The picture of the record; takes no room where there is none.
final class Cover extends StackPane {
    private static final double SIZE = 220;

    private final Jobs jobs;
    private final ImageView view = new ImageView();
    private byte[] shown;

    Cover(Jobs jobs) {
        this.jobs = jobs;
        getStyleClass().add("cover");
        view.setPreserveRatio(true);
        view.setFitWidth(SIZE);
        view.setFitHeight(SIZE);
        Rectangle corners = new Rectangle(SIZE, SIZE);
        corners.setArcWidth(12);
        corners.setArcHeight(12);
        view.setClip(corners);
        getChildren().add(view);
        managedProperty().bind(view.imageProperty().isNotNull());
        visibleProperty().bind(managedProperty());
    }

    void show(Optional<byte[]> picture) {
        shown = picture.orElse(null);
        view.setImage(null);
        picture.ifPresent(this::decode);
    }

    // Pictures of several thousand pixels take longer than a frame.
    private void decode(byte[] bytes) {
        jobs.run(
                () ->
                        new Image(
                                new ByteArrayInputStream(bytes), 2 * SIZE, 2 * SIZE, true, true),
                image -> {
                    if (shown == bytes && !image.isError()) view.setImage(image);
                },
                e -> view.setImage(null));
    }
}
