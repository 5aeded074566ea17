package org.cratewise;

import javafx.application.Application;
import javafx.stage.Stage;

/// Cratewise with a window.
public final class App extends Application {
    static Wiring wiring;

    @Override
    public void start(Stage stage) {
        stage.show();
    }
}
