package org.cratewise.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/// A view on its own in a bare window, dressed as in the program's.
public final class Stand implements AutoCloseable {
    public final Scene scene;
    private final Stage stage;

    private Stand(Scene scene, Stage stage) {
        this.scene = scene;
        this.stage = stage;
    }

    /// Puts a view up.
    ///
    /// @param dark whether the theme is dark
    public static Stand of(Supplier<Region> view, double width, double height, boolean dark) {
        Toolkit.start();
        return Toolkit.on(
                () -> {
                    Application.setUserAgentStylesheet(
                            dark
                                    ? new PrimerDark().getUserAgentStylesheet()
                                    : new PrimerLight().getUserAgentStylesheet());
                    StackPane root = new StackPane(view.get());
                    root.getStyleClass().addAll("main-pane", "text-size-normal");
                    Scene scene = new Scene(root, width, height);
                    scene.getStylesheets()
                            .add(Stand.class.getResource("/css/cratewise.css").toExternalForm());
                    Stage stage = new Stage(StageStyle.UNDECORATED);
                    stage.setScene(scene);
                    stage.show();
                    return new Stand(scene, stage);
                });
    }

    @Override
    public void close() {
        Toolkit.run(stage::hide);
    }

    /// A theme as views ask for it.
    public static SimpleBooleanProperty theme(boolean dark) {
        return new SimpleBooleanProperty(dark);
    }

    /// A node by its CSS selector.
    public <N> N find(String selector, Class<N> type) {
        return type.cast(Toolkit.on(() -> scene.lookup(selector)));
    }

    /// Writes a picture to `target/screenshots`; how many colours there are in it.
    public int picture(String name) throws IOException {
        return Toolkit.colors(Toolkit.picture(scene, name));
    }
}
