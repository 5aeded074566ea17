package org.cratewise.ui.player;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cratewise.audio.Player;
import org.cratewise.audio.Player.Now;
import org.cratewise.audio.Player.Phase;
import org.cratewise.genre.Timeline;
import org.cratewise.plot.Envelope;
import org.cratewise.track.Passage;
import org.cratewise.track.Prediction;
import org.cratewise.track.Track;
import org.cratewise.track.TrackState;
import org.cratewise.ui.kit.Jobs;
import org.cratewise.ui.kit.Newest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The player: which track, where in it, and what is to be seen of it. Knows no toolkit; to be used
/// on the window's thread. Somebody has to call {@link #tick} while it plays.
public final class PlayerModel {
    private static final Logger LOG = LoggerFactory.getLogger(PlayerModel.class);

    private final Newest outlines;
    private final Newest timelines;
    private final Player player;
    private final Sources sources;
    private final ReadOnlyObjectWrapper<Track> track = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Picture> picture =
            new ReadOnlyObjectWrapper<>(Picture.NOTHING);
    private final ReadOnlyObjectWrapper<Now> now = new ReadOnlyObjectWrapper<>(Now.IDLE);
    private final ReadOnlyDoubleWrapper position = new ReadOnlyDoubleWrapper();

    private boolean timelineKnown;
    private boolean auditioning;

    /// What is to be seen of a track, as far as it is known by now.
    ///
    /// @param reason why there is no outline; empty as long as there may be one
    public record Picture(Optional<Envelope> outline, List<Passage> passages, String reason) {
        static final Picture NOTHING = new Picture(Optional.empty(), List.of(), "");
    }

    public PlayerModel(Jobs jobs, Player player, Sources sources) {
        this.outlines = new Newest(jobs);
        this.timelines = new Newest(jobs);
        this.player = player;
        this.sources = sources;
    }

    /// The track that is shown; null if none is.
    public ReadOnlyObjectProperty<Track> trackProperty() {
        return track.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Picture> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /// What the player does.
    public ReadOnlyObjectProperty<Now> nowProperty() {
        return now.getReadOnlyProperty();
    }

    /// Where in the track it is, or will begin, s.
    public ReadOnlyDoubleProperty positionProperty() {
        return position.getReadOnlyProperty();
    }

    /// How long the track is, s; 0 if that isn't known yet.
    public double duration() {
        if (track.get() == null) return 0;
        return picture.get().outline().map(Envelope::seconds).orElse(track.get().sound().seconds());
    }

    public boolean isPlaying() {
        return now.get().phase() == Phase.PLAYING;
    }

    /// Whether there is something that could be played.
    public boolean canPlay() {
        return track.get() != null && track.get().state() != TrackState.MISSING;
    }

    /// Shows a track, or none. Who listens to one goes on listening to the next.
    public void show(Track next) {
        Track before = track.get();
        if (before != null && next != null && before.file().equals(next.file())) {
            track.set(next);
            if (!before.prediction().equals(next.prediction())) hear(next);
            return;
        }
        boolean goOn = isPlaying();
        timelineKnown = false;
        auditioning = false;
        player.stop();
        now.set(Now.IDLE);
        position.set(0);
        picture.set(Picture.NOTHING);
        track.set(next);
        if (!canPlay()) return;
        look(next);
        hear(next);
        if (goOn) playFrom(0);
    }

    private void look(Track of) {
        outlines.ask(
                () -> sources.outline(of),
                outline -> draw(of, Optional.of(outline), picture.get().passages(), ""),
                e ->
                        draw(
                                of,
                                Optional.empty(),
                                picture.get().passages(),
                                String.valueOf(e.getMessage())));
    }

    private void hear(Track of) {
        timelines.ask(
                () -> sources.passages(of),
                passages -> {
                    draw(of, picture.get().outline(), passages, picture.get().reason());
                    knowTimeline(of);
                },
                e -> {
                    LOG.warn("No timeline of {}", of.file().path(), e);
                    knowTimeline(of);
                });
    }

    private void knowTimeline(Track of) {
        if (!isShown(of)) return;
        timelineKnown = true;
        if (auditioning) playTelling();
    }

    /// Shows a track and plays it from where its genre is heard best, as soon as that is known.
    public void audition(Track next) {
        stop();
        show(next);
        if (!canPlay()) return;
        auditioning = true;
        if (timelineKnown) playTelling();
    }

    private void playTelling() {
        Optional<Passage> telling =
                track.get()
                        .prediction()
                        .map(Prediction::best)
                        .flatMap(b -> Timeline.telling(picture.get().passages(), b.genre()));
        playFrom(telling.map(passage -> passage.when().from()).orElse(0.0));
    }

    // An answer may come when another track is shown already.
    private void draw(Track of, Optional<Envelope> outline, List<Passage> passages, String reason) {
        if (isShown(of)) picture.set(new Picture(outline, passages, reason));
    }

    private boolean isShown(Track of) {
        return track.get() != null && track.get().file().equals(of.file());
    }

    /// Plays, or is silent for a while.
    public void toggle() {
        if (!canPlay()) return;
        auditioning = false;
        switch (now.get().phase()) {
            case PLAYING -> player.pause();
            case PAUSED -> player.resume();
            case ENDED -> playFrom(0);
            case IDLE, SILENT, FAILED -> playFrom(position.get());
        }
        tick();
    }

    /// Plays from a second on.
    public void playFrom(double seconds) {
        if (!canPlay()) return;
        auditioning = false;
        player.play(track.get().file().path(), seconds);
        position.set(seconds);
        tick();
    }

    /// Goes to a second; plays there if it played before.
    public void seek(double seconds) {
        if (!canPlay()) return;
        double end = duration() > 0 ? duration() : Double.MAX_VALUE;
        double to = Math.clamp(seconds, 0, end);
        if (isPlaying()) {
            playFrom(to);
            return;
        }
        player.stop();
        position.set(to);
        now.set(Now.IDLE);
    }

    /// Goes some seconds on, or back.
    public void skip(double seconds) {
        seek(position.get() + seconds);
    }

    /// Is silent.
    public void stop() {
        auditioning = false;
        player.stop();
        tick();
    }

    /// Sees what the player does by now.
    public void tick() {
        Now seen = player.now();
        if (seen.phase() == Phase.ENDED) position.set(duration());
        else if (seen.phase() == Phase.PLAYING || seen.phase() == Phase.PAUSED)
            position.set(duration() > 0 ? Math.min(seen.seconds(), duration()) : seen.seconds());
        if (!seen.equals(now.get())) now.set(seen);
    }

    /// Ends it.
    public void close() {
        player.close();
    }
}
