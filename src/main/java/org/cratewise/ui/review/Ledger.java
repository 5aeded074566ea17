package org.cratewise.ui.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cratewise.track.Review;
import org.cratewise.track.Track;
import org.cratewise.ui.kit.Album;

/// All tracks as they are now, by number and by album, with what was decided on them.
final class Ledger {
    private final Map<Long, Track> tracks = new HashMap<>();
    private final Map<Long, Review> reviews = new HashMap<>();
    private final Map<Album.Key, List<Long>> albums = new HashMap<>();
    private final Set<Long> dissenters = new HashSet<>();

    /// Takes a while with many tracks: never on the window's thread.
    static Ledger of(List<Track> tracks) {
        Ledger ledger = new Ledger();
        for (Track track : tracks) {
            ledger.tracks.put(track.id(), track);
            track.review().ifPresent(review -> ledger.reviews.put(track.id(), review));
            ledger.albums
                    .computeIfAbsent(Album.Key.of(track), key -> new ArrayList<>(1))
                    .add(track.id());
        }
        for (Album album : Album.all(tracks))
            album.dissenters().forEach(track -> ledger.dissenters.add(track.id()));
        return ledger;
    }

    void decide(Map<Long, Optional<Review>> decisions) {
        decisions.forEach(
                (id, review) -> {
                    tracks.computeIfPresent(id, (key, track) -> track.with(review));
                    if (review.isPresent()) reviews.put(id, review.get());
                    else reviews.remove(id);
                });
    }

    /// A track as it is now; what was given where it isn't known.
    Track now(Track track) {
        return tracks.getOrDefault(track.id(), track);
    }

    Album album(Track track) {
        List<Track> together =
                albums.getOrDefault(Album.Key.of(track), List.of()).stream()
                        .map(tracks::get)
                        .toList();
        return Album.of(together.isEmpty() ? List.of(track) : together);
    }

    /// What the model is sure of and nobody decided on. Who dissents from the album is not among
    /// them: that is to be asked.
    List<Track> sure() {
        return tracks.values().stream()
                .filter(track -> Queue.isOpen(track) && Queue.isSure(track))
                .filter(track -> !dissenters.contains(track.id()))
                .toList();
    }

    Figures figures(int left) {
        return Figures.of(reviews.values(), left);
    }
}
