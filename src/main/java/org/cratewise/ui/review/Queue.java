package org.cratewise.ui.review;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cratewise.track.Prediction;
import org.cratewise.track.Sureness;
import org.cratewise.track.Track;
import org.cratewise.track.TrackState;
import org.cratewise.ui.kit.Album;

/// In which order a person is asked, so that answers help most.
///
/// Asked is of tracks nobody decided on: those the model isn't sure of, and those heard as
/// something else than the rest of their album. The doubt on a track is what the model leaves
/// to other genres than the likeliest, in [0, 1], and one more if it dissents from its album.
/// Albums stay together, since one look at the cover, or one key for the whole album, answers
/// for many tracks; the album with the most doubt in all comes first, and in it the most
/// doubtful track. A track without album is an album of its own.
final class Queue {
    private Queue() {}

    /// @param everything also tracks the model is sure of, after the others
    static List<Track> of(List<Track> tracks, boolean everything) {
        return Album.all(tracks.stream().filter(Queue::isHeard).toList()).stream()
                .map(album -> group(album, everything))
                .filter(group -> !group.tracks().isEmpty())
                .sorted(Comparator.comparingDouble(Group::doubt).reversed())
                .flatMap(group -> group.tracks().stream())
                .toList();
    }

    private record Group(List<Track> tracks, double doubt) {}

    private static Group group(Album album, boolean everything) {
        Map<Long, Double> doubts = new HashMap<>();
        for (Track track : album.tracks())
            if (isOpen(track) && (everything || isDoubtful(album, track)))
                doubts.put(track.id(), doubt(album, track));
        List<Track> asked =
                album.tracks().stream()
                        .filter(track -> doubts.containsKey(track.id()))
                        .sorted(Comparator.comparing((Track t) -> -doubts.get(t.id())))
                        .toList();
        double all =
                asked.stream()
                        .filter(track -> isDoubtful(album, track))
                        .mapToDouble(track -> doubts.get(track.id()))
                        .sum();
        return new Group(asked, all);
    }

    private static boolean isHeard(Track track) {
        return track.state() == TrackState.ANALYSED && track.prediction().isPresent();
    }

    /// Whether nobody decided on it yet, not even to skip it.
    static boolean isOpen(Track track) {
        return isHeard(track) && track.review().isEmpty();
    }

    /// Whether the model promises to be right often enough.
    static boolean isSure(Track track) {
        return track.prediction()
                .map(Prediction::sureness)
                .filter(sureness -> sureness == Sureness.SURE)
                .isPresent();
    }

    private static boolean isDoubtful(Album album, Track track) {
        return !isSure(track) || album.dissents(track);
    }

    private static double doubt(Album album, Track track) {
        double left = 1 - track.prediction().orElseThrow().best().probability();
        return left + (album.dissents(track) ? 1 : 0);
    }
}
