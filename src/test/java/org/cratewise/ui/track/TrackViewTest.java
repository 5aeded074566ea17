package org.cratewise.ui.track;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.cratewise.track.Review;
import org.cratewise.track.Tags;
import org.cratewise.track.Track;
import org.cratewise.ui.kit.Decisions;
import org.cratewise.ui.kit.Jobs;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.SampleTracks;
import org.cratewise.ui.kit.Stand;
import org.cratewise.ui.kit.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The panel of a track, pressed and looked at.
class TrackViewTest {
    private static final String ENDLESS =
            "The Song That Never Ends, in Which Our Hero Travels Far ".repeat(6);

    private final Track blue =
            SampleTracks.heard(1, new Tags("Blue", "Ida", "Colours", "Pop", 1971), "jazz", 0.9);
    private final List<String> went = new ArrayList<>();
    private final List<Map<Long, Optional<Review>>> decided = new ArrayList<>();
    private final MadeUpSources sources = new MadeUpSources();
    private final BooleanProperty plotsSeen = new SimpleBooleanProperty();
    private TrackModel model;
    private Stand stand;

    @AfterEach
    void takeDown() {
        stand.close();
        Messages.speak(Locale.ENGLISH);
    }

    @Test
    void acceptingChoosingAndGoingElsewhereArePresses() {
        Stand stand = stand(false);
        show(blue);
        press(stand, "#track-accept");
        assertEquals(1, decided.size());
        press(stand, "#track-page");
        press(stand, "#track-folder");
        press(stand, ".similar .genre-row");
        assertEquals(List.of("page", "folder 1", "similar 71"), went);
        press(stand, ".genre-bars .genre-row");
        assertEquals(2, decided.size());
    }

    @Test
    void withoutATrackItSaysWhatToDo() {
        Stand stand = stand(false);
        Label sentence = stand.find(".nothing .sentence", Label.class);
        assertTrue(sentence.getText().startsWith("Select a track"));
        Toolkit.run(() -> model.show(List.of(blue, blue)));
        assertEquals("2 tracks selected", sentence.getText());
    }

    @Test
    void nothingIsAcceptedWhereNothingWasHeard() {
        Stand stand = stand(false);
        show(blue.failed(blue.tags(), "The file ends in the middle"));
        assertFalse(stand.find("#track-accept", Button.class).isVisible());
        assertEquals(
                "It couldn’t be listened to: The file ends in the middle",
                stand.find("#track-state", Label.class).getText());
    }

    @Test
    void plotsAreSeenWhenTheirPartIsUnfolded() {
        Stand stand = stand(false);
        show(blue);
        assertFalse(plotsSeen.get());
        Toolkit.run(() -> ((TitledPane) stand.scene.lookup("#track-plots")).setExpanded(true));
        assertTrue(plotsSeen.get());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void itLooksAsItShould(boolean dark) throws IOException {
        String theme = dark ? "-dark" : "-light";
        sources.cover =
                Optional.of(Files.readAllBytes(Path.of("resources/icons/cratewise-256.png")));
        Messages.speak(Locale.GERMAN);
        Stand stand = stand(dark);
        show(SampleTracks.heard(5, new Tags(ENDLESS, ENDLESS, "A", "Rock"), "schlager", 0.48));
        assertTrue(stand.picture("panel-endless" + theme) > 40);
        sources.cover = Optional.empty();
        show(blue);
        Toolkit.run(() -> model.accept());
        assertTrue(stand.picture("panel-plain" + theme) > 40);
        show(blue.failed(blue.tags(), "The file ends in the middle"));
        assertTrue(stand.picture("panel-failed" + theme) > 20);
        Toolkit.run(() -> model.show(List.of()));
        assertTrue(stand.picture("panel-nothing" + theme) > 4);
    }

    private void show(Track track) {
        Toolkit.run(() -> model.show(List.of(track)));
    }

    private static void press(Stand stand, String selector) {
        Toolkit.run(() -> ((Button) stand.scene.lookup(selector)).fire());
    }

    private Stand stand(boolean dark) {
        stand = Stand.of(() -> panel(dark), 320, 720, dark);
        return stand;
    }

    private Region panel(boolean dark) {
        Jobs jobs = Jobs.sameThread();
        Decisions decisions =
                new Decisions(
                        jobs,
                        all -> {
                            decided.add(all);
                            return all;
                        },
                        InstantSource.system());
        model = new TrackModel(jobs, sources, decisions);
        decisions.listen(this::follow);
        return new TrackPanel(
                model,
                new Surroundings(
                        jobs,
                        Stand.theme(dark),
                        new Surroundings.Parts(new StackPane(), new StackPane(), plotsSeen),
                        new Surroundings.Ways(
                                () -> went.add("page"),
                                track -> went.add("folder " + track.id()),
                                track -> went.add("similar " + track.id()))));
    }

    // As the window does it.
    private void follow(Map<Long, Optional<Review>> changed) {
        Track now = model.selectedProperty().get().one().orElseThrow();
        model.show(List.of(now.with(changed.get(now.id()))));
    }
}
