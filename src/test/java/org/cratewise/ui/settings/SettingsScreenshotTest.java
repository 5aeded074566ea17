package org.cratewise.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.ActionEvent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import org.cratewise.catalog.Catalog;
import org.cratewise.scan.Machine;
import org.cratewise.sorting.GenreBook;
import org.cratewise.track.Genre;
import org.cratewise.ui.kit.Appearance;
import org.cratewise.ui.kit.Jobs;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Remembered;
import org.cratewise.ui.kit.SampleTracks;
import org.cratewise.ui.kit.Shortcut;
import org.cratewise.ui.kit.Theme;
import org.cratewise.ui.kit.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Pictures of the settings in `target/screenshots`, to be looked at, and what clicks do.
class SettingsScreenshotTest {
    @TempDir Path folder;
    private Catalog catalog;
    private Appearance appearance;
    private Preferences preferences;
    private OwnGenres genres;
    private Promise promise;
    private List<Integer> possible = List.of(80, 85, 90, 95);
    private SettingsView view;
    private Scene scene;

    @BeforeAll
    static void start() {
        Toolkit.start();
    }

    @BeforeEach
    void fill() {
        catalog = Catalog.open(folder.resolve("catalog.db"), Catalog.Access.WRITE);
        catalog.change(
                edit -> {
                    edit.watch(Path.of("/home/ada/Music"));
                    edit.watch(Path.of("/media/ada/archive/Old records, from the loft"));
                    for (int i = 0; i < 90; i++)
                        edit.cacheFeatures("key" + i, "extractor", new byte[20_000]);
                });
    }

    @AfterEach
    void close() {
        Messages.speak(Locale.ENGLISH);
        catalog.close();
    }

    private void open(Theme.Choice choice, int width, int height) {
        Toolkit.run(
                () -> {
                    Remembered remembered = new Remembered(folder.resolve("window.properties"));
                    Theme theme = new Theme(new SimpleObjectProperty<>(ColorScheme.LIGHT));
                    appearance = Appearance.of(theme, remembered);
                    theme.choiceProperty().set(choice);
                    theme.dress();
                    preferences = new Preferences(remembered, 8, Machine.SILENT);
                    promise = new Promise(Jobs.sameThread(), new FakeKeeper(90, possible), t -> {});
                    genres = new OwnGenres(folder.resolve("genres.json"));
                    view =
                            new SettingsView(
                                    new LibraryCare(Jobs.sameThread(), () -> catalog),
                                    preferences,
                                    promise,
                                    new GenresModel(
                                            Jobs.sameThread(), genres, () -> SampleTracks.many(60)),
                                    new SettingsDesk(
                                            appearance,
                                            SettingsScreenshotTest::keys,
                                            Optional::empty,
                                            place -> {}));
                    BorderPane pane = new BorderPane(view);
                    pane.getStyleClass().add("main-pane");
                    appearance.dress(pane);
                    scene = new Scene(pane, width, height);
                    scene.getStylesheets()
                            .add(getClass().getResource("/css/cratewise.css").toExternalForm());
                    view.arrive();
                    pane.applyCss();
                });
    }

    private static List<Shortcut> keys() {
        return List.of(
                new Shortcut("Ctrl+O", Messages.text("menu.scan_folder")),
                new Shortcut("Ctrl+Shift+O", Messages.text("menu.scan_files")),
                new Shortcut("F5", Messages.text("menu.rescan")),
                new Shortcut("Ctrl+F", Messages.text("menu.search")),
                new Shortcut("Ctrl+1", Messages.text("place.library")),
                new Shortcut("Ctrl+B", Messages.text("menu.fold_shelves")),
                new Shortcut("Ctrl+Q", Messages.text("menu.quit")));
    }

    @ParameterizedTest
    @EnumSource(
            value = Theme.Choice.class,
            names = {"LIGHT", "DARK"})
    void theSettingsAreLookedThrough(Theme.Choice theme) throws IOException {
        open(theme, 1060, 720);
        String dress = theme.name().toLowerCase(Locale.ROOT);
        picture("settings-" + dress);
        Toolkit.run(() -> view.setVvalue(1));
        Toolkit.run(((Button) view.lookup("#settings-clear"))::fire);
        picture("settings-foot-" + dress);
        Toolkit.run(() -> appearance.highContrast().set(true));
        picture("settings-contrast-" + dress);
    }

    @Test
    void frenchHasRoom() throws IOException {
        Messages.speak(Locale.FRENCH);
        open(Theme.Choice.DARK, 1660, 960);
        Toolkit.run(() -> preferences.languageProperty().set(Language.ENGLISH));
        picture("settings-french");
    }

    @Test
    void germanHasRoomInASmallWindow() throws IOException {
        Messages.speak(Locale.GERMAN);
        open(Theme.Choice.LIGHT, 640, 860);
        picture("settings-german");
    }

    @ParameterizedTest
    @EnumSource(
            value = Theme.Choice.class,
            names = {"LIGHT", "DARK"})
    void genresAreWrittenAndSortedAsOneLikes(Theme.Choice theme) throws IOException {
        open(theme, 1060, 800);
        TableView<?> table = (TableView<?>) view.lookup("#settings-genres");
        Toolkit.run(() -> table.getSelectionModel().select(2));
        type("#settings-genre-word", "Country & Western");
        ComboBox<?> under = (ComboBox<?>) view.lookup("#settings-genre-under");
        Toolkit.run(
                () -> {
                    under.getEditor().setText("Folk");
                    under.commitValue();
                });
        Genre country = new Genre("country");
        GenreBook book = genres.bookProperty().get();
        assertEquals("Country & Western", book.words().of(country));
        assertEquals(Optional.of(new Genre("folk")), book.tree().parent(country));
        Toolkit.run(() -> view.setVvalue(0.35));
        picture("settings-genres-" + theme.name().toLowerCase(Locale.ROOT));
    }

    private void type(String field, String words) {
        TextField box = (TextField) view.lookup(field);
        Toolkit.run(
                () -> {
                    box.setText(words);
                    box.fireEvent(new ActionEvent());
                });
    }

    @Test
    void aModelWithOnePromiseSaysSo() throws IOException {
        possible = List.of(90);
        open(Theme.Choice.LIGHT, 1060, 720);
        assertTrue(Toolkit.on(() -> view.lookup("#settings-promise").isDisabled()));
        Label said = (Label) view.lookup("#settings-promise-said");
        assertTrue(said.getText().endsWith("no other promise."), said.getText());
    }

    @Test
    void beingQuietIsOneClickAndPutsTheNumberToRest() {
        open(Theme.Choice.LIGHT, 1060, 720);
        Toolkit.run(((CheckBox) view.lookup("#settings-quiet"))::fire);
        assertTrue(preferences.quietProperty().get());
        assertTrue(Toolkit.on(() -> view.lookup("#settings-jobs").isDisabled()));
    }

    @Test
    void highContrastIsSeenAtOnce() {
        open(Theme.Choice.LIGHT, 1060, 720);
        Toolkit.run(((CheckBox) view.lookup("#settings-contrast"))::fire);
        assertTrue(scene.getRoot().getStyleClass().contains("high-contrast"));
        Toolkit.run(((CheckBox) view.lookup("#settings-contrast"))::fire);
        assertEquals(List.of(), scene.getRoot().getStyleClass().filtered("high-contrast"::equals));
    }

    private void picture(String name) throws IOException {
        BufferedImage picture = Toolkit.picture(scene, name);
        assertTrue(Toolkit.colors(picture) > 30, "Hardly anything is drawn in " + name);
    }
}
