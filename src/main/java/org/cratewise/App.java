package org.cratewise;

import java.util.function.Function;
import javafx.application.Application;
import javafx.stage.Stage;
import org.cratewise.ui.window.CratewiseWindow;

/// The program as JavaFX starts it.
public final class App extends Application {
    private static Function<Stage, CratewiseWindow> windows;

    /// Opens the window and returns when it was closed.
    ///
    /// @param window makes the window of a stage; JavaFX makes the application itself, so this is
    ///     its only way in
    public static void open(Function<Stage, CratewiseWindow> window) {
        windows = window;
        launch(App.class);
    }

    @Override
    public void start(Stage stage) {
        windows.apply(stage).show();
    }
}
