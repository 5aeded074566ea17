package org.cratewise.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/// Looks at a scene for what a careful designer wouldn't ship: text that is cut off and told
/// nowhere else, text that is hard to read, things that stick out of what they are in.
public final class Eye {
    /// WCAG 2.1, 1.4.3 and 1.4.11.
    private static final double TEXT = 4.5;

    private static final double SIGN = 3;
    private static final double SLACK = 1.01;

    private final List<String> complaints = new ArrayList<>();

    private Eye() {}

    /// Everything that is wrong with what is to be seen, in words; called on the window's thread.
    public static List<String> complaints(Scene scene) {
        Eye eye = new Eye();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        eye.look(scene.getRoot(), new BoundingBox(0, 0, scene.getWidth(), scene.getHeight()));
        return eye.complaints.stream().distinct().toList();
    }

    /// @param window what can be seen of the node's place, in the scene
    private void look(Node node, Bounds window) {
        if (!node.isVisible() || node.getOpacity() == 0 || skinned(node)) return;
        Bounds seen = common(node.localToScene(node.getBoundsInLocal()), window);
        if (seen.getWidth() <= 0 || seen.getHeight() <= 0) return;
        if (node instanceof Labeled labeled) cut(labeled);
        if (node instanceof TextField field) cut(field);
        if (node instanceof Text text) contrast(text);
        if (node.getParent() instanceof Pane parent) within(node, parent);
        if (!(node instanceof Parent parent)) return;
        Bounds inside =
                node.getClip() == null
                        ? window
                        : common(window, node.localToScene(node.getClip().getBoundsInParent()));
        for (Node child : parent.getChildrenUnmodifiable()) look(child, inside);
    }

    // Parts that a control's own skin looks after.
    private static boolean skinned(Node node) {
        return node instanceof ScrollBar || node.getStyleClass().contains("split-pane-divider");
    }

    private void cut(Labeled labeled) {
        if (labeled.getText() == null || labeled.getText().isEmpty()) return;
        if (!labeled.isTextTruncated() || isWhole(labeled) || tips(labeled)) return;
        complaints.add("cut: \"" + labeled.getText() + "\" in " + name(labeled));
    }

    // A label may call itself cut off for the blink of a layout.
    private static boolean isWhole(Labeled labeled) {
        return labeled.getChildrenUnmodifiable().stream()
                .anyMatch(
                        child ->
                                child instanceof Text text
                                        && text.getText().equals(labeled.getText()));
    }

    private void cut(TextField field) {
        String prompt = field.getPromptText();
        if (prompt == null || prompt.isEmpty() || !field.getText().isEmpty()) return;
        Text measured = new Text(prompt);
        measured.setFont(field.getFont());
        double room = field.getWidth() - field.getInsets().getLeft() - field.getInsets().getRight();
        if (measured.getLayoutBounds().getWidth() > room + SLACK && !tips(field))
            complaints.add("cut prompt: \"" + prompt + "\" in " + name(field));
    }

    /// Whether it, or what it is in, says more to the pointer. Cells make their tip when it comes.
    private static boolean tips(Node node) {
        for (Node n = node; n != null; n = n.getParent()) {
            if (n instanceof IndexedCell<?> cell) Mouse.fire(cell, MouseEvent.MOUSE_ENTERED, 1, 1);
            else if (n instanceof Label) Mouse.fire(n, MouseEvent.MOUSE_ENTERED_TARGET, 1, 1);
            if (n instanceof Control control && control.getTooltip() != null) return true;
            if (n.getProperties().containsKey("javafx.scene.control.Tooltip")) return true;
        }
        return false;
    }

    private void contrast(Text text) {
        if (text.getText().isBlank() || disabled(text)) return;
        if (!(text.getFill() instanceof Color ink)) return;
        Color paper = paper(text.getParent());
        double ratio = Vision.contrast(over(faded(ink, opacity(text)), paper), paper);
        boolean sign = text instanceof FontIcon;
        if (ratio >= (sign ? SIGN : TEXT)) return;
        String what = sign ? "sign" : "\"" + text.getText() + "\"";
        complaints.add(
                String.format(
                        Locale.ROOT,
                        "contrast %.2f: %s in %s, %s on %s",
                        ratio,
                        what,
                        name(text.getParent()),
                        ink,
                        paper));
    }

    // What can't be used may be grey (WCAG 1.4.3).
    private static boolean disabled(Node node) {
        return node.isDisabled();
    }

    private static double opacity(Node node) {
        double opacity = 1;
        for (Node n = node; n != null; n = n.getParent()) opacity *= n.getOpacity();
        return opacity;
    }

    /// What lies behind something in this node: the fills of all it is in, one over the other.
    private static Color paper(Node node) {
        if (node == null) return Color.WHITE;
        Color below = paper(node.getParent());
        if (!(node instanceof Region region) || region.getBackground() == null) return below;
        for (BackgroundFill fill : region.getBackground().getFills())
            if (fill.getFill() instanceof Color color)
                below = over(faded(color, opacity(region)), below);
        return below;
    }

    private static Color faded(Color color, double opacity) {
        return new Color(
                color.getRed(), color.getGreen(), color.getBlue(), color.getOpacity() * opacity);
    }

    private static Color over(Color color, Color below) {
        Color opaque = new Color(color.getRed(), color.getGreen(), color.getBlue(), 1);
        return below.interpolate(opaque, color.getOpacity());
    }

    private void within(Node node, Pane parent) {
        if (!node.isManaged() || parent.getClip() != null || scrolled(parent)) return;
        // Some stick out on purpose, by a margin below nothing.
        if (node.getProperties().values().stream().anyMatch(Eye::below)) return;
        Bounds own = node.localToParent(node.getLayoutBounds());
        Bounds room = parent.getLayoutBounds();
        boolean fits =
                own.getMinX() >= room.getMinX() - SLACK
                        && own.getMinY() >= room.getMinY() - SLACK
                        && own.getMaxX() <= room.getMaxX() + SLACK
                        && own.getMaxY() <= room.getMaxY() + SLACK;
        if (!fits)
            complaints.add(
                    String.format(
                            Locale.ROOT,
                            "sticks out: %s of %s, %.0f+%.0f x %.0f+%.0f in %.0f x %.0f",
                            name(node),
                            name(parent),
                            own.getMinX(),
                            own.getWidth(),
                            own.getMinY(),
                            own.getHeight(),
                            room.getWidth(),
                            room.getHeight()));
    }

    private static boolean below(Object margin) {
        return margin instanceof Insets insets && insets.getLeft() < 0;
    }

    private static boolean scrolled(Pane parent) {
        Node around = parent.getParent();
        return around != null && around.getStyleClass().contains("viewport");
    }

    private static Bounds common(Bounds a, Bounds b) {
        double x = Math.max(a.getMinX(), b.getMinX());
        double y = Math.max(a.getMinY(), b.getMinY());
        double width = Math.min(a.getMaxX(), b.getMaxX()) - x;
        double height = Math.min(a.getMaxY(), b.getMaxY()) - y;
        return new BoundingBox(x, y, Math.max(0, width), Math.max(0, height));
    }

    /// A node as a reader of the sources finds it.
    public static String name(Node node) {
        if (node == null) return "nothing";
        String own =
                node.getClass().getSimpleName() + (node.getId() == null ? "" : "#" + node.getId());
        String style =
                node.getStyleClass().isEmpty() ? "" : "." + String.join(".", node.getStyleClass());
        for (Node n = node.getParent(); n != null; n = n.getParent())
            if (n.getId() != null) return own + style + " in #" + n.getId();
        return own + style;
    }
}
