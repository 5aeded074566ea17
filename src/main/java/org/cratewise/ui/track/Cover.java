package org.cratewise.ui.track;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import org.cratewise.ui.kit.Jobs;
import org.cratewise.ui.kit.Shown;

/// The picture of the record; takes no room where there is none.
final class Cover extends StackPane {
    /// Beside the title.
    static final double SMALL = 88;

    /// Above it.
    static final double LARGE = 220;

    private final Jobs jobs;
    private final ImageView view = new ImageView();
    private final double size;
    private byte[] shown;

    Cover(Jobs jobs, double size) {
        this.jobs = jobs;
        this.size = size;
        getStyleClass().add("cover");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        view.setPreserveRatio(true);
        view.setFitWidth(size);
        view.setFitHeight(size);
        Rectangle corners = new Rectangle(size, size);
        corners.setArcWidth(12);
        corners.setArcHeight(12);
        view.setClip(corners);
        getChildren().add(view);
        Shown.when(this, view.imageProperty().isNotNull());
    }

    boolean isSmall() {
        return size == SMALL;
    }

    void show(Optional<byte[]> picture) {
        shown = picture.orElse(null);
        view.setImage(null);
        picture.ifPresent(this::decode);
    }

    // Pictures of several thousand pixels take longer than a frame.
    private void decode(byte[] bytes) {
        jobs.run(
                () -> new Image(new ByteArrayInputStream(bytes), 2 * size, 2 * size, true, true),
                image -> {
                    if (shown == bytes && !image.isError()) view.setImage(image);
                },
                e -> view.setImage(null));
    }
}
