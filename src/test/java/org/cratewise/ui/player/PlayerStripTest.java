package org.cratewise.ui.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.cratewise.audio.Player.Now;
import org.cratewise.audio.Player.Phase;
import org.cratewise.plot.Envelope;
import org.cratewise.track.Genre;
import org.cratewise.track.Guess;
import org.cratewise.track.Passage;
import org.cratewise.track.Stretch;
import org.cratewise.track.Tags;
import org.cratewise.track.Track;
import org.cratewise.ui.kit.Jobs;
import org.cratewise.ui.kit.Mouse;
import org.cratewise.ui.kit.SampleTracks;
import org.cratewise.ui.kit.Stand;
import org.cratewise.ui.kit.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The player, pressed, clicked and looked at.
class PlayerStripTest {
    private static final double WIDTH = 720;
    private static final double MARGIN = 16;

    private final Track blue = SampleTracks.heard(1, new Tags("Blue", "Ida", "", ""), "jazz", 0.9);
    private final FakePlayer player = new FakePlayer();
    private final PlayerModel model =
            new PlayerModel(Jobs.sameThread(), player, new MadeUpSources());
    private int next;
    private Stand stand;

    @AfterEach
    void takeDown() {
        stand.close();
    }

    @Test
    void theButtonPlaysAndPauses() {
        show(false);
        press("#player-play");
        assertEquals("Pause (Space)", button("#player-play").getAccessibleText());
        press("#player-play");
        assertEquals("Play (Space)", button("#player-play").getAccessibleText());
        press("#player-next");
        assertEquals(1, next);
    }

    @Test
    void keysPlayAndSeek() {
        show(false);
        key(KeyCode.SPACE);
        key(KeyCode.RIGHT);
        key(KeyCode.RIGHT);
        key(KeyCode.LEFT);
        assertEquals(5, model.positionProperty().get(), 0.001);
        key(KeyCode.SPACE);
        assertEquals("pause", player.told.getLast());
    }

    @Test
    void aClickOnTheWavePlaysFromThere() {
        show(false);
        click(0.5, 20);
        assertEquals(100, model.positionProperty().get(), 0.5);
        assertTrue(model.isPlaying());
    }

    @Test
    void aClickOnTheRibbonPlaysFromTheBeginningOfThePassage() {
        show(false);
        click(0.13, 74);
        assertEquals(25, model.positionProperty().get(), 0.001);
    }

    @Test
    void theTimeFollowsTheSoundByItself() {
        show(false);
        press("#player-play");
        Toolkit.run(() -> player.now = new Now(Phase.PLAYING, 67, ""));
        Toolkit.await("the time", () -> label("#player-time").getText().equals("1:07 / 3:20"));
    }

    @Test
    void withoutAnAudioDeviceThereIsASentence() {
        show(false);
        Toolkit.run(model::toggle);
        Toolkit.run(
                () -> {
                    player.now = new Now(Phase.SILENT, 0, "");
                    model.tick();
                });
        assertTrue(label("#player-trouble").isVisible());
        assertTrue(label("#player-trouble").getText().startsWith("No audio device"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void itLooksAsItShould(boolean dark) throws IOException {
        show(dark);
        String theme = dark ? "-dark" : "-light";
        Toolkit.run(model::toggle);
        Toolkit.run(() -> player.now = new Now(Phase.PLAYING, 67, ""));
        Toolkit.pause(200);
        Node wave = stand.find(".wave", Node.class);
        Toolkit.run(() -> fire(wave, MouseEvent.MOUSE_MOVED, 0.13, 74));
        assertTrue(stand.picture("player-playing" + theme) > 20);
        Toolkit.run(
                () -> {
                    player.now = new Now(Phase.SILENT, 0, "");
                    model.tick();
                });
        assertTrue(stand.picture("player-silent" + theme) > 20);
    }

    private void show(boolean dark) {
        stand =
                Stand.of(
                        () -> {
                            PlayerStrip strip =
                                    new PlayerStrip(model, Stand.theme(dark), () -> next++);
                            strip.setPadding(new Insets(MARGIN));
                            return strip;
                        },
                        WIDTH,
                        170,
                        dark);
        Toolkit.run(() -> model.show(blue));
    }

    private void press(String selector) {
        Button button = button(selector);
        Toolkit.run(button::fire);
    }

    private Button button(String selector) {
        return stand.find(selector, Button.class);
    }

    private Label label(String selector) {
        return (Label) stand.scene.lookup(selector);
    }

    private void key(KeyCode code) {
        Node strip = stand.find(".player-strip", Node.class);
        Toolkit.run(
                () ->
                        Event.fireEvent(
                                strip,
                                new KeyEvent(
                                        KeyEvent.KEY_PRESSED,
                                        "",
                                        "",
                                        code,
                                        false,
                                        false,
                                        false,
                                        false)));
    }

    private void click(double share, double y) {
        Node wave = stand.find(".wave", Node.class);
        Toolkit.run(() -> fire(wave, MouseEvent.MOUSE_RELEASED, share, y));
    }

    private static void fire(Node wave, EventType<MouseEvent> type, double share, double below) {
        Mouse.fire(wave, type, MARGIN + share * (WIDTH - 2 * MARGIN), MARGIN + below);
    }

    /// 200 s of something like music; passages where a scan listens, each of a second and more.
    private static final class MadeUpSources implements Sources {
        @Override
        public Envelope outline(Track track) {
            Random random = new Random(5);
            int parts = 1500;
            byte[][] values = new byte[3][parts];
            for (int i = 0; i < parts; i++) {
                double loud = 60 + 40 * Math.sin(i / 90.0) + 20 * random.nextDouble();
                values[0][i] = (byte) -loud;
                values[1][i] = (byte) loud;
                values[2][i] = (byte) (0.4 * loud);
            }
            return new Envelope(200, values[0], values[1], values[2]);
        }

        @Override
        public List<Passage> passages(Track track) {
            List<Passage> passages = new ArrayList<>();
            String[] genres = {"jazz", "jazz", "blues", "jazz", "soul"};
            for (double start : new double[] {20, 92.5, 165})
                for (int i = 0; i < 6; i++)
                    passages.add(
                            new Passage(
                                    new Stretch(start + 2.5 * i, start + 2.5 * (i + 1)),
                                    List.of(new Guess(new Genre(genres[i % 5]), 0.3 + 0.1 * i))));
            return passages;
        }
    }
}
