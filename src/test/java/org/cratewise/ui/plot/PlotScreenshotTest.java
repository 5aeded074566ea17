package org.cratewise.ui.plot;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Insets;
import org.cratewise.plot.Excerpt;
import org.cratewise.plot.PlotKind;
import org.cratewise.track.FileStamp;
import org.cratewise.track.Tags;
import org.cratewise.track.Track;
import org.cratewise.ui.kit.Jobs;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.RealMusic;
import org.cratewise.ui.kit.SampleTracks;
import org.cratewise.ui.kit.Stand;
import org.cratewise.ui.kit.Toolkit;
import org.cratewise.ui.plot.PlotPane.Room;
import org.cratewise.ui.plot.PlotState.Phase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pictures of plots of real music as the window rarely shows them, to be looked at.
class PlotScreenshotTest {
    private final Jobs jobs = Jobs.background();
    private PlotModel model;
    private Stand stand;

    @AfterEach
    void takeDown() {
        Messages.speak(Locale.ENGLISH);
        jobs.close();
        if (stand != null) stand.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void comingNearerShowsMoreOfLess(boolean dark) throws IOException {
        Messages.speak(Locale.GERMAN);
        Stand stand = stand(RealMusic.files().get(3), 1060, 560, dark, Room.WIDE);
        show(PlotKind.MEL);
        Toolkit.run(() -> model.zoom(8, 0.5, 0.2));
        Toolkit.run(() -> model.zoom(1, 0.5, 0.2));
        PlotCanvas canvas = stand.find(".plot-canvas", PlotCanvas.class);
        Toolkit.pause(300);
        Toolkit.run(() -> canvas.point(500, 300));
        assertTrue(stand.picture("plot-near-german-" + (dark ? "dark" : "light")) > 100);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aNarrowPlotStillHasItsAxes(boolean dark) throws IOException {
        Stand stand = stand(RealMusic.files().get(3), 320, 300, dark, Room.NARROW);
        show(PlotKind.MEL);
        assertTrue(stand.picture("plot-narrow-" + (dark ? "dark" : "light")) > 100);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatCantBePlottedSaysWhy(boolean dark) throws IOException {
        Stand stand = stand(Path.of("nowhere.mp3"), 1060, 400, dark, Room.WIDE);
        Toolkit.run(() -> model.lookingProperty().set(true));
        Toolkit.await("failure", () -> model.stateProperty().get().phase() == Phase.FAILED);
        assertTrue(stand.picture("plot-failed-" + (dark ? "dark" : "light")) > 10);
    }

    private void show(PlotKind kind) {
        Toolkit.run(
                () -> {
                    model.kindProperty().set(kind);
                    model.lookingProperty().set(true);
                });
        Toolkit.await("plot", () -> model.stateProperty().get().phase() == Phase.SHOWN);
    }

    private Stand stand(Path file, double width, double height, boolean dark, Room room) {
        Track any =
                SampleTracks.heard(1, new Tags("My Babe", "Little Walter", "", ""), "blues", 0.8);
        FileStamp stamp = new FileStamp(file, 1, 1);
        Track track =
                new Track(1, stamp, any.tags(), any.sound(), any.state(), "", any.prediction());
        stand =
                Stand.of(
                        () -> {
                            model = new PlotModel(jobs, Excerpt::of);
                            model.show(track);
                            PlotPane pane =
                                    new PlotPane(
                                            model,
                                            jobs,
                                            Stand.theme(dark),
                                            room,
                                            name -> Optional.empty());
                            pane.setPadding(new Insets(16));
                            return pane;
                        },
                        width,
                        height,
                        dark);
        return stand;
    }
}
