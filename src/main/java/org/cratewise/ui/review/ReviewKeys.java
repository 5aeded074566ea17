package org.cratewise.ui.review;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of the review. Letters and digits mean something only while nothing is typed; after a
/// slash every letter is a letter, so that genres may begin with S.
final class ReviewKeys {
    private static final double SEEK_SECONDS = 5;

    private final ReviewModel model;
    private final Map<KeyCode, Runnable> keys;
    private final Map<String, Runnable> letters;
    private boolean typing;

    /// @param preview shows what could be accepted at once
    ReviewKeys(ReviewModel model, Runnable preview) {
        this.model = model;
        this.keys =
                Map.of(
                        KeyCode.ENTER, model::accept,
                        KeyCode.TAB, model::addGenre,
                        KeyCode.UP, () -> move(-1),
                        KeyCode.DOWN, () -> move(1),
                        KeyCode.LEFT, () -> model.seek(-SEEK_SECONDS),
                        KeyCode.RIGHT, () -> model.seek(SEEK_SECONDS),
                        KeyCode.ESCAPE, model.entry()::back);
        this.letters =
                Map.of(
                        "2", () -> model.take(2),
                        "3", () -> model.take(3),
                        "s", model::skip,
                        " ", model::togglePlaying,
                        "/", () -> typing = true);
    }

    /// Takes what is pressed in a node and in all that is in it.
    void watch(Node node) {
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        node.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        model.entry().typedProperty().subscribe(this::forget);
    }

    private void pressed(KeyEvent event) {
        Runnable action = action(event);
        if (action == null) return;
        event.consume();
        action.run();
    }

    private Runnable action(KeyEvent event) {
        boolean asking = model.stageProperty().get() == ReviewModel.Stage.ASKING;
        if (event.isShortcutDown() && event.getCode() == KeyCode.Z)
            return model.entry().typedProperty().get().isEmpty() ? model::takeBack : null;
        if (!asking || event.isShortcutDown() || event.isAltDown()) return null;
        if (event.isShiftDown()) return shifted(event.getCode());
        // A button that has the keyboard is pressed by the same keys, and left by Tab.
        if (event.getTarget() instanceof ButtonBase) return null;
        return keys.get(event.getCode());
    }

    private Runnable shifted(KeyCode code) {
        return code == KeyCode.ENTER ? model::acceptAlbum : null;
    }

    private void typed(KeyEvent event) {
        boolean free =
                model.entry().typedProperty().get().isEmpty()
                        && !typing
                        && !(event.getTarget() instanceof ButtonBase);
        boolean asking = model.stageProperty().get() == ReviewModel.Stage.ASKING;
        if (!free || !asking || event.isShortcutDown() || event.isAltDown()) return;
        Runnable action = letters.get(event.getCharacter());
        if (action == null) return;
        event.consume();
        action.run();
    }

    private void forget(String words) {
        if (!words.isEmpty()) typing = false;
    }

    private void move(int by) {
        if (model.entry().matching().isEmpty()) model.move(by);
        else model.entry().move(by);
    }
}
