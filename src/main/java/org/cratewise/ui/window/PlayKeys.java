package org.cratewise.ui.window;

import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.cratewise.ui.kit.Playing;

/// Space and the arrow keys reach the player from wherever they mean nothing else.
final class PlayKeys {
    private static final double STEP_SECONDS = 5;

    private Playing playing = Playing.SILENT;

    /// Whom they reach from now on.
    void reach(Playing playing) {
        this.playing = playing;
    }

    /// Takes what nobody wants of the keys pressed in a pane, and from its tracks before they do: a
    /// table would scroll sideways.
    ///
    /// @param here whether there is a player to be seen
    void watch(Node pane, Node tracks, BooleanSupplier here) {
        tracks.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        pane.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (here.getAsBoolean()) pressed(event);
                });
    }

    private void pressed(KeyEvent event) {
        boolean modified =
                event.isShortcutDown()
                        || event.isShiftDown()
                        || event.isAltDown()
                        || event.isControlDown();
        if (modified || event.getTarget() instanceof TextInputControl) return;
        switch (event.getCode()) {
            case SPACE -> playing.toggle();
            case LEFT -> playing.seek(-STEP_SECONDS);
            case RIGHT -> playing.seek(STEP_SECONDS);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
