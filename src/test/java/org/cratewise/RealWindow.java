package org.cratewise;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import org.cratewise.ui.kit.TextSize;
import org.cratewise.ui.kit.Theme;
import org.cratewise.ui.kit.Toolkit;
import org.cratewise.ui.kit.TrackRow;
import org.cratewise.ui.window.CratewiseWindow;

/// The program's own window, wired as it is for its users, on the headless platform.
final class RealWindow implements AutoCloseable {
    /// How it looks.
    record Look(Theme.Choice theme, TextSize text, boolean highContrast, int width, int height) {
        static final Look LIGHT = of(Theme.Choice.LIGHT);
        static final Look DARK = of(Theme.Choice.DARK);

        private static Look of(Theme.Choice theme) {
            return new Look(theme, TextSize.NORMAL, false, 1280, 800);
        }

        Look large() {
            return new Look(theme, text, highContrast, 1920, 1080);
        }

        Look with(TextSize size) {
            return new Look(theme, size, highContrast, width, height);
        }

        Look inHighContrast() {
            return new Look(theme, text, true, width, height);
        }

        String name() {
            return theme.name().toLowerCase(Locale.ROOT);
        }

        private String lines() {
            return String.join(
                    "\n",
                    "theme=" + theme,
                    "text_size=" + text,
                    "high_contrast=" + highContrast,
                    "window.x=0",
                    "window.y=0",
                    "window.width=" + width,
                    "window.height=" + height);
        }
    }

    final Stage stage;
    private final Wiring wiring;
    private final CratewiseWindow window;

    RealWindow(Home home, Look look) throws IOException {
        Files.createDirectories(home.folder());
        Files.writeString(home.folder().resolve("window.properties"), look.lines());
        Toolkit.start();
        wiring = new Wiring(home);
        stage = Toolkit.on(Stage::new);
        window = Toolkit.on(() -> wiring.window(stage));
        Toolkit.run(window::show);
        // The headless screen is smaller than that.
        Toolkit.run(
                () -> {
                    stage.setWidth(look.width());
                    stage.setHeight(look.height());
                });
    }

    Scene scene() {
        return stage.getScene();
    }

    /// A node by its CSS selector.
    <N> N find(String selector, Class<N> type) {
        return type.cast(Toolkit.on(() -> scene().lookup(selector)));
    }

    boolean has(String selector) {
        return Toolkit.on(() -> seen(scene().lookup(selector)));
    }

    /// Waits until something can be seen.
    RealWindow await(String selector) {
        Toolkit.await(selector, () -> seen(scene().lookup(selector)));
        return this;
    }

    /// Waits for the library.
    RealWindow awaitTracks() {
        Toolkit.await("tracks", () -> !tracks().getItems().isEmpty());
        return this;
    }

    /// Presses a button, once it is there and can be pressed.
    RealWindow press(String selector) {
        Toolkit.await(
                selector,
                () -> seen(scene().lookup(selector)) && !scene().lookup(selector).isDisabled());
        Toolkit.run(() -> ((ButtonBase) scene().lookup(selector)).fire());
        return this;
    }

    /// Presses the button that says this.
    RealWindow pressWord(String word) {
        Predicate<Node> says = n -> n instanceof ButtonBase b && word.equals(b.getText());
        Toolkit.await(word, () -> all(says).stream().anyMatch(RealWindow::seen));
        Toolkit.run(
                () ->
                        all(says).stream()
                                .filter(RealWindow::seen)
                                .findFirst()
                                .map(ButtonBase.class::cast)
                                .ifPresent(ButtonBase::fire));
        return this;
    }

    /// Puts words into a box.
    RealWindow fill(String selector, String words) {
        await(selector);
        Toolkit.run(() -> ((TextInputControl) scene().lookup(selector)).setText(words));
        return this;
    }

    String text(String selector) {
        return Toolkit.on(() -> scene().lookup(selector) instanceof Labeled l ? l.getText() : "");
    }

    @SuppressWarnings("unchecked") // The table of that name is one of tracks.
    TableView<TrackRow> tracks() {
        return (TableView<TrackRow>) scene().lookup("#tracks");
    }

    /// Selects the first track whose file is called so.
    RealWindow select(String file) {
        Toolkit.run(
                () -> {
                    List<TrackRow> rows = tracks().getItems();
                    for (int i = 0; i < rows.size(); i++)
                        if (rows.get(i).track().file().path().toString().contains(file)) {
                            tracks().getSelectionModel().clearAndSelect(i);
                            tracks().scrollTo(i);
                            return;
                        }
                    throw new AssertionError("No track " + file);
                });
        return this;
    }

    /// Drops a folder on the window. The headless platform knows no dragging, so the
    /// scene is told of it as another platform tells it.
    RealWindow dragIn(Path folder) {
        Toolkit.run(
                () -> {
                    TKClipboard files =
                            com.sun.javafx.tk.Toolkit.getToolkit().createLocalClipboard();
                    Dragboard board = DragboardHelper.createDragboard(files);
                    ClipboardContent content = new ClipboardContent();
                    content.putFiles(List.of(folder.toFile()));
                    board.setContent(content);
                    Event.fireEvent(scene().getRoot(), dropped(board));
                });
        return this;
    }

    private static DragEvent dropped(Dragboard board) {
        return new DragEvent(
                DragEvent.DRAG_DROPPED,
                board,
                600,
                400,
                600,
                400,
                TransferMode.COPY,
                null,
                null,
                null);
    }

    /// Everything in it that is like this, from the back to the front.
    List<Node> all(Predicate<Node> like) {
        List<Node> found = new ArrayList<>();
        collect(scene().getRoot(), like, found);
        return found;
    }

    private static void collect(Node node, Predicate<Node> like, List<Node> into) {
        if (like.test(node)) into.add(node);
        if (node instanceof Parent parent)
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, like, into));
    }

    /// Whether a node and all it is in are visible.
    static boolean seen(Node node) {
        for (Node n = node; n != null; n = n.getParent()) if (!n.isVisible()) return false;
        return node != null && node.getScene() != null;
    }

    @Override
    public void close() {
        Toolkit.run(stage::hide);
        wiring.close();
    }
}
