package org.cratewise.ui.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.cratewise.audio.Player.Now;
import org.cratewise.audio.Player.Phase;
import org.cratewise.plot.Envelope;
import org.cratewise.track.FileStamp;
import org.cratewise.track.Genre;
import org.cratewise.track.Guess;
import org.cratewise.track.Passage;
import org.cratewise.track.Stretch;
import org.cratewise.track.Tags;
import org.cratewise.track.Track;
import org.cratewise.track.TrackState;
import org.cratewise.ui.kit.Jobs;
import org.cratewise.ui.kit.LaterJobs;
import org.cratewise.ui.kit.SampleTracks;
import org.junit.jupiter.api.Test;

class PlayerModelTest {
    private final Track blue = SampleTracks.heard(1, new Tags("Blue", "Ida", "", ""), "jazz", 0.9);
    private final Track red = SampleTracks.heard(2, new Tags("Red", "Ida", "", ""), "pop", 0.6);
    private final FakePlayer player = new FakePlayer();
    private final PlayerModel model =
            new PlayerModel(Jobs.sameThread(), player, new MadeUpSources());

    @Test
    void aTrackIsShownButNotPlayed() {
        model.show(blue);
        assertEquals(200, model.duration());
        assertEquals(2, model.pictureProperty().get().passages().size());
        assertEquals(List.of("stop"), player.told);
    }

    @Test
    void oneKeyPlaysPausesAndGoesOn() {
        model.show(blue);
        player.told.clear();
        model.toggle();
        assertTrue(model.isPlaying());
        model.toggle();
        assertFalse(model.isPlaying());
        model.toggle();
        assertEquals(List.of("play " + name(blue) + " 0.0", "pause", "resume"), player.told);
    }

    @Test
    void thePositionFollowsTheSoundAndStaysWithinTheTrack() {
        model.show(blue);
        model.toggle();
        player.now = new Now(Phase.PLAYING, 12.5, "");
        model.tick();
        assertEquals(12.5, model.positionProperty().get());
        player.now = new Now(Phase.PLAYING, 200.2, "");
        model.tick();
        assertEquals(200, model.positionProperty().get());
        player.now = new Now(Phase.ENDED, 200.2, "");
        model.tick();
        player.told.clear();
        model.toggle();
        assertEquals(List.of("play " + name(blue) + " 0.0"), player.told);
    }

    @Test
    void seekingWhilePlayingPlaysThereAndWhilePausedWaits() {
        model.show(blue);
        model.toggle();
        model.seek(100);
        assertEquals("play " + name(blue) + " 100.0", player.told.getLast());
        model.toggle();
        model.skip(-30);
        assertEquals(70, model.positionProperty().get());
        assertFalse(model.isPlaying());
        model.skip(-300);
        assertEquals(0, model.positionProperty().get());
        model.seek(999);
        assertEquals(200, model.positionProperty().get());
        model.seek(50);
        model.toggle();
        assertEquals("play " + name(blue) + " 50.0", player.told.getLast());
    }

    @Test
    void whoListensGoesOnListeningToTheNextTrack() {
        model.show(blue);
        model.show(red);
        assertFalse(model.isPlaying());
        model.toggle();
        model.show(blue);
        assertTrue(model.isPlaying());
        assertEquals("play " + name(blue) + " 0.0", player.told.getLast());
    }

    @Test
    void aTrackThatOnlyChangedPlaysOn() {
        model.show(blue);
        model.toggle();
        player.told.clear();
        model.show(blue.failed(blue.tags(), "Later it failed"));
        assertEquals(List.of(), player.told);
        assertTrue(model.isPlaying());
    }

    @Test
    void noAudioDeviceIsASentence() {
        model.show(blue);
        model.toggle();
        player.now = new Now(Phase.SILENT, 0, "");
        model.tick();
        assertTrue(PlayerWords.trouble(model).startsWith("No audio device"));
        assertFalse(model.isPlaying());
        player.told.clear();
        model.toggle();
        assertEquals(List.of("play " + name(blue) + " 0.0"), player.told);
    }

    @Test
    void whatCantBeDecodedSaysWhyWithoutBeingPlayed() {
        model.show(track("broken.mp3", TrackState.ANALYSED));
        assertEquals("This can’t be played: Not an audio file", PlayerWords.trouble(model));
        model.show(null);
        // Of this one it was known before, and is said elsewhere.
        model.show(track("broken.mp3", TrackState.FAILED));
        assertEquals("", PlayerWords.trouble(model));
    }

    @Test
    void aMissingFileIsNotPlayed() {
        model.show(track("gone.mp3", TrackState.MISSING));
        model.toggle();
        model.playFrom(3);
        model.seek(3);
        assertEquals(List.of("stop"), player.told);
        assertTrue(PlayerWords.trouble(model).startsWith("The file is gone"));
    }

    @Test
    void anAnswerThatComesTooLateIsNotShown() {
        LaterJobs later = new LaterJobs();
        PlayerModel slow = new PlayerModel(later, player, new MadeUpSources());
        slow.show(blue);
        slow.show(track("broken.mp3", TrackState.FAILED));
        later.doAll();
        assertTrue(slow.pictureProperty().get().outline().isEmpty());
        assertEquals("Not an audio file", slow.pictureProperty().get().reason());
    }

    @Test
    void anAuditionBeginsWhereTheGenreIsHeardBestOnceThatIsKnown() {
        LaterJobs later = new LaterJobs();
        PlayerModel slow = new PlayerModel(later, player, new MadeUpSources());
        slow.audition(blue);
        assertFalse(slow.isPlaying());
        later.doAll();
        assertEquals("play " + name(blue) + " 100.0", player.told.getLast());
        player.told.clear();
        slow.show(blue);
        assertEquals(List.of(), player.told);
        slow.audition(blue);
        assertEquals(List.of("stop", "play " + name(blue) + " 100.0"), player.told);
    }

    @Test
    void whoStopsAnAuditionBeforeItBeginsHearsNothing() {
        LaterJobs later = new LaterJobs();
        PlayerModel slow = new PlayerModel(later, player, new MadeUpSources());
        Audition audition = new Audition(slow);
        audition.play(blue);
        audition.stop();
        later.doAll();
        assertFalse(player.told.stream().anyMatch(told -> told.startsWith("play")));
        audition.play(red);
        audition.play(blue);
        later.doAll();
        assertEquals("play " + name(blue) + " 100.0", player.told.getLast());
        audition.seek(5);
        assertEquals(105, slow.positionProperty().get());
    }

    @Test
    void timesAreWrittenAsOnAClock() {
        assertEquals("0:00 / 3:20", PlayerWords.time(0.4, 200));
        assertEquals("1:07 / 3:20", PlayerWords.time(67.9, 200));
        assertEquals("0:05", PlayerWords.time(5, 0));
    }

    private static String name(Track track) {
        return track.file().path().getFileName().toString();
    }

    private static Track track(String name, TrackState state) {
        Track any = SampleTracks.heard(9, Tags.NONE, "jazz", 0.5);
        var file = new FileStamp(any.file().path().resolveSibling(name), 1, 1);
        return new Track(9, file, Tags.NONE, any.sound(), state, "", Optional.empty());
    }

    /// Every track lasts 200 s; `broken.mp3` can't be decoded.
    private static final class MadeUpSources implements Sources {
        @Override
        public Envelope outline(Track track) throws IOException {
            if (name(track).equals("broken.mp3")) throw new IOException("Not an audio file");
            return new Envelope(200, new byte[10], new byte[10], new byte[10]);
        }

        @Override
        public List<Passage> passages(Track track) {
            return List.of(passage(0, 0.4), passage(100, 0.9));
        }

        private static Passage passage(double from, double jazz) {
            List<Guess> heard = List.of(new Guess(new Genre("jazz"), jazz));
            return new Passage(new Stretch(from, from + 100), heard);
        }
    }
}
