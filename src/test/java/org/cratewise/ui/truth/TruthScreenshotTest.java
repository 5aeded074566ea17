package org.cratewise.ui.truth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.awt.image.BufferedImage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import javafx.application.Application;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.cratewise.track.Genre;
import org.cratewise.track.Review;
import org.cratewise.track.Track;
import org.cratewise.ui.chart.Pictures;
import org.cratewise.ui.kit.GenreColors;
import org.cratewise.ui.kit.Jobs;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.SampleTracks;
import org.cratewise.ui.kit.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every page of the library's truth in light and dark.
class TruthScreenshotTest {
    private final List<Track> selected = new ArrayList<>();
    private Stage stage;
    private TruthModel truth;
    private MapModel map;

    @AfterEach
    void close() {
        Toolkit.run(stage::hide);
        Messages.speak(Locale.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyPageIsDrawn(boolean dark) throws Exception {
        Messages.speak(Locale.ENGLISH);
        open(dark, reviewed(600));
        Toolkit.await("figures", () -> truth.truthProperty().get().measures().isPresent());
        picture(TruthModel.Page.RIGHT, "truth-right", dark);
        picture(TruthModel.Page.GENRES, "truth-genres", dark);
        Toolkit.run(() -> truth.pageProperty().set(TruthModel.Page.MAP));
        Toolkit.await("a map", () -> !map.mapProperty().get().tracks().isEmpty());
        BitSet some = new BitSet();
        some.set(3, 40);
        Toolkit.run(() -> map.mark(some));
        assertEquals(37, selected.size());
        picture(TruthModel.Page.MAP, "truth-map", dark);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void withoutReviewsItSaysWhatToDo(boolean dark) throws Exception {
        Messages.speak(Locale.GERMAN);
        open(dark, SampleTracks.many(50));
        Toolkit.await("tracks", () -> truth.truthProperty().get().tracks() == 50);
        picture(TruthModel.Page.RIGHT, "truth-empty", dark);
    }

    private void open(boolean dark, List<Track> tracks) {
        Toolkit.start();
        Jobs jobs = Jobs.background();
        Toolkit.run(
                () -> {
                    Application.setUserAgentStylesheet(
                            dark
                                    ? new PrimerDark().getUserAgentStylesheet()
                                    : new PrimerLight().getUserAgentStylesheet());
                    truth = new TruthModel(jobs, () -> tracks);
                    map = new MapModel(jobs, () -> tracks, TruthScreenshotTest::sound);
                    TruthView view = new TruthView(truth, map, desk(jobs, dark));
                    show(view);
                    view.arrive();
                });
    }

    private TruthDesk desk(Jobs jobs, boolean dark) {
        return new TruthDesk(
                new SimpleBooleanProperty(dark),
                new Pictures(jobs, name -> Optional.empty(), text -> {}),
                tracks -> {
                    selected.clear();
                    selected.addAll(tracks);
                },
                (title, tracks) -> {});
    }

    private void show(TruthView view) {
        BorderPane root = new BorderPane(view);
        root.getStyleClass().addAll("main-pane", "text-size-normal");
        Scene scene = new Scene(root);
        scene.getStylesheets().add(getClass().getResource("/css/cratewise.css").toExternalForm());
        stage = new Stage();
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1060);
        stage.setHeight(752);
        stage.show();
    }

    private void picture(TruthModel.Page page, String name, boolean dark) throws Exception {
        Toolkit.run(() -> truth.pageProperty().set(page));
        String full = name + (dark ? "-dark" : "-light");
        BufferedImage picture = Toolkit.picture(stage.getScene(), full);
        Set<Integer> colors = new HashSet<>();
        for (int y = 0; y < picture.getHeight(); y += 2)
            for (int x = 0; x < picture.getWidth(); x += 2) colors.add(picture.getRGB(x, y));
        assertTrue(colors.size() > 25, "Hardly anything is drawn in " + full);
    }

    /// Two in three guesses are right, the others are another genre.
    private static List<Track> reviewed(int count) {
        Random random = new Random(4);
        List<Genre> genres = GenreColors.known();
        List<Track> tracks = new ArrayList<>();
        for (Track track : SampleTracks.many(count)) {
            Optional<Genre> heard = track.prediction().map(p -> p.best().genre());
            boolean right = random.nextInt(3) > 0;
            Genre other = genres.get(random.nextInt(genres.size()));
            tracks.add(
                    heard.isEmpty() || random.nextBoolean()
                            ? track
                            : track.with(
                                    Optional.of(
                                            Review.of(
                                                    track,
                                                    List.of(right ? heard.get() : other),
                                                    Instant.EPOCH))));
        }
        return tracks;
    }

    private static Optional<float[]> sound(Track track) {
        Random random = new Random(track.id());
        int genre = Truth.genre(track).map(g -> GenreColors.known().indexOf(g)).orElse(0);
        float[] sound = new float[20];
        for (int f = 0; f < sound.length; f++)
            sound[f] = (float) (random.nextGaussian() + (f == genre ? 4 : 0));
        return Optional.of(sound);
    }
}
