package org.cratewise.ui.kit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Toggle;
import javafx.scene.control.TreeView;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;

/// Walks through a screen by Tab alone, as somebody does who has no mouse and perhaps doesn't see
/// it: everything that can be used is come by, is seen to have the keyboard, and has a name and a
/// role.
public final class KeyboardWalk {
    private static final int LONGEST = 150;
    private static final int AROUND = 6;
    private static final List<Class<?>> USABLE =
            List.of(
                    ButtonBase.class,
                    TextInputControl.class,
                    ComboBoxBase.class,
                    ChoiceBox.class,
                    Spinner.class,
                    Slider.class,
                    TableView.class,
                    ListView.class,
                    TreeView.class);

    private final Scene scene;
    private final FxRobot robot = new FxRobot();
    private final Set<Node> visited = new LinkedHashSet<>();
    private final Set<String> complaints = new LinkedHashSet<>();
    private boolean backwards;

    private KeyboardWalk(Scene scene) {
        this.scene = scene;
    }

    /// What is wrong, in words.
    public static List<String> complaints(Scene scene) {
        KeyboardWalk walk = new KeyboardWalk(scene);
        walk.walk();
        Toolkit.run(() -> walk.compare(scene.getRoot()));
        return List.copyOf(walk.complaints);
    }

    private void walk() {
        Node before = null;
        WritableImage withFocus = null;
        for (int i = 0; i < LONGEST; i++) {
            step();
            Node now = Toolkit.on(scene::getFocusOwner);
            if (before != null) compare(before, withFocus, now);
            if (now == null || !visited.add(now)) return;
            before = now;
            withFocus = Toolkit.on(() -> around(now));
        }
    }

    // Where Tab means something of its own, the way on is backwards.
    private void step() {
        Node before = Toolkit.on(scene::getFocusOwner);
        if (!backwards) robot.push(KeyCode.TAB);
        backwards |= Toolkit.on(scene::getFocusOwner) == before;
        if (backwards) robot.press(KeyCode.SHIFT).push(KeyCode.TAB).release(KeyCode.SHIFT);
    }

    /// With the keyboard and without, a thing looks different.
    private void compare(Node node, WritableImage with, Node next) {
        if (next == node || node instanceof ScrollPane) return;
        WritableImage without = Toolkit.on(() -> around(node));
        if (same(with, without)) complaints.add("no visible focus: " + Eye.name(node));
    }

    private WritableImage around(Node node) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        Bounds at = node.localToScene(node.getLayoutBounds());
        SnapshotParameters part = new SnapshotParameters();
        part.setViewport(
                new Rectangle2D(
                        at.getMinX() - AROUND,
                        at.getMinY() - AROUND,
                        Math.max(1, at.getWidth() + 2 * AROUND),
                        Math.max(1, at.getHeight() + 2 * AROUND)));
        return scene.getRoot().snapshot(part, null);
    }

    private static boolean same(WritableImage a, WritableImage b) {
        if (a.getWidth() != b.getWidth() || a.getHeight() != b.getHeight()) return false;
        PixelReader one = a.getPixelReader();
        PixelReader other = b.getPixelReader();
        for (int y = 0; y < a.getHeight(); y++)
            for (int x = 0; x < a.getWidth(); x++)
                if (one.getArgb(x, y) != other.getArgb(x, y)) return false;
        return true;
    }

    private void compare(Node node) {
        if (!node.isVisible() || node.isDisabled() || node instanceof IndexedCell<?>) return;
        if (isUsable(node)) {
            if (!visited.contains(node) && !byArrows(node))
                complaints.add("not come by: " + Eye.name(node));
            name(node);
        }
        if (node instanceof Control && isUsable(node) && !(node instanceof TreeView)) return;
        if (node instanceof Parent parent)
            for (Node child : parent.getChildrenUnmodifiable()) compare(child);
    }

    /// Of buttons that exclude one another Tab comes by one; from there on the arrow keys lead.
    private boolean byArrows(Node node) {
        return node instanceof ListView
                || node instanceof Toggle toggle
                        && toggle.getToggleGroup() != null
                        && toggle.getToggleGroup().getToggles().stream()
                                .anyMatch(visited::contains);
    }

    private static boolean isUsable(Node node) {
        boolean control = USABLE.stream().anyMatch(type -> type.isInstance(node));
        return control || node.isFocusTraversable() && !(node instanceof ScrollPane);
    }

    private void name(Node node) {
        if (node.getAccessibleRole() == AccessibleRole.NODE
                || node.getAccessibleRole() == AccessibleRole.PARENT)
            complaints.add("no role: " + Eye.name(node));
        String said = node.getAccessibleText();
        boolean named = said != null && !said.isBlank();
        if (node instanceof Labeled labeled)
            named |= labeled.getText() != null && !labeled.getText().isBlank();
        if (!named && !labelled(scene.getRoot(), node))
            complaints.add("no name: " + Eye.name(node));
    }

    private static boolean labelled(Node in, Node node) {
        if (in instanceof Label label && label.getLabelFor() == node) return true;
        if (!(in instanceof Parent parent)) return false;
        return new ArrayList<>(parent.getChildrenUnmodifiable())
                .stream().anyMatch(child -> labelled(child, node));
    }
}
