package org.cratewise.ui.window;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.cratewise.ui.kit.Remembered;

/// Where the window was, and how large.
final class StageMemory {
    private static final double UNKNOWN = Double.NaN;

    private StageMemory() {}

    static void keep(Stage stage, Remembered remembered) {
        remembered.put("window.maximized", stage.isMaximized());
        if (stage.isMaximized() || stage.isIconified()) return;
        remembered.put("window.x", stage.getX());
        remembered.put("window.y", stage.getY());
        remembered.put("window.width", stage.getWidth());
        remembered.put("window.height", stage.getHeight());
    }

    /// Puts the window back, unless its place is on a screen that is gone.
    static void restore(Stage stage, Remembered remembered) {
        stage.setMaximized(Boolean.parseBoolean(remembered.get("window.maximized", "false")));
        double x = remembered.get("window.x", UNKNOWN);
        double y = remembered.get("window.y", UNKNOWN);
        double width = remembered.get("window.width", UNKNOWN);
        double height = remembered.get("window.height", UNKNOWN);
        if (Double.isNaN(x + y + width + height) || !onScreen(x, y, width)) return;
        stage.setX(x);
        stage.setY(y);
        stage.setWidth(width);
        stage.setHeight(height);
    }

    // The title bar's middle has to be within reach of the pointer.
    private static boolean onScreen(double x, double y, double width) {
        return Screen.getScreens().stream()
                .map(Screen::getVisualBounds)
                .anyMatch((Rectangle2D bounds) -> bounds.contains(x + width / 2, y + 8));
    }
}
