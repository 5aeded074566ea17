package org.cratewise.ui.settings;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cratewise.ui.kit.Visited;

/// The settings: what can be set at the left, the keys beside it, or below where there is less
/// room.
public final class SettingsView extends ScrollPane implements Visited {
    private static final double SETTINGS = 610;
    private static final double KEYS = 340;

    private final LibraryCare care;
    private final GenresModel genres;
    private final Promise promise;

    public SettingsView(
            LibraryCare care,
            Preferences preferences,
            Promise promise,
            GenresModel genres,
            SettingsDesk desk) {
        this.care = care;
        this.genres = genres;
        this.promise = promise;
        getStyleClass().add("settings");
        getStylesheets().add(getClass().getResource("/css/lab.css").toExternalForm());
        VBox settings =
                column(
                        SETTINGS,
                        new FoldersSection(care),
                        new ListeningSection(preferences, promise),
                        new GenresSection(genres, desk.appearance().theme().darkProperty()),
                        new WindowSection(preferences, desk.appearance()),
                        new CatalogSection(care, desk));
        VBox keys = column(KEYS, new KeysSection(desk.shortcuts().get()));
        FlowPane page = new FlowPane(settings, keys);
        page.getStyleClass().add("settings-page");
        setContent(page);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }

    private static VBox column(double width, Region... sections) {
        VBox column = new VBox(sections);
        column.getStyleClass().add("settings-column");
        column.setMinWidth(width);
        column.setPrefWidth(width);
        column.setMaxWidth(width);
        return column;
    }

    @Override
    public void arrive() {
        care.look();
        genres.look();
        promise.look();
        requestFocus();
    }
}
