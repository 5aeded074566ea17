package org.cratewise.ui.player;

import java.util.Locale;
import java.util.Optional;
import org.cratewise.audio.Player.Now;
import org.cratewise.track.Passage;
import org.cratewise.track.Track;
import org.cratewise.track.TrackState;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Words;

/// What the player says.
final class PlayerWords {
    private PlayerWords() {}

    /// Why nothing is heard, or nothing is to be seen; empty if all is well.
    static String trouble(PlayerModel model) {
        Now now = model.nowProperty().get();
        return switch (now.phase()) {
            case SILENT -> Messages.text("player.no_device");
            case FAILED -> Messages.text("player.failed", now.reason());
            default -> unseen(model);
        };
    }

    private static String unseen(PlayerModel model) {
        String reason = model.pictureProperty().get().reason();
        Track track = model.trackProperty().get();
        if (track != null && !model.canPlay()) return Messages.text("player.missing");
        // Whoever shows a track that couldn't be listened to says why already.
        if (track != null && track.state() == TrackState.FAILED) return "";
        return reason.isEmpty() ? "" : Messages.text("player.failed", reason);
    }

    /// `1:07 / 3:45`.
    static String time(double seconds, double duration) {
        String all = Words.length(duration);
        return all.isEmpty() ? clock(seconds) : clock(seconds) + " / " + all;
    }

    /// `0:00`, `1:07`.
    static String clock(double seconds) {
        int whole = (int) seconds;
        return whole < 1 ? String.format(Locale.ROOT, "0:00") : Words.length(whole);
    }

    /// What is under the pointer.
    static String at(double seconds, Optional<Passage> passage) {
        return passage.map(
                        p ->
                                Messages.text(
                                        "player.passage",
                                        clock(seconds),
                                        Words.genre(p.best().genre()),
                                        Words.percent(p.best().probability())))
                .orElse(clock(seconds));
    }
}
