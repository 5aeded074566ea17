package org.cratewise.ui.track;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cratewise.track.Prediction;
import org.cratewise.track.Tags;
import org.cratewise.track.Track;
import org.cratewise.ui.kit.SampleTracks;

/// A library that knows something of every track, and writes down what it is asked.
final class MadeUpSources implements TrackSources {
    final List<String> asked = new ArrayList<>();
    Optional<byte[]> cover = Optional.empty();

    @Override
    public Optional<Prediction> heard(Track track) {
        asked.add("heard " + track.id());
        return track.prediction();
    }

    @Override
    public FileFacts facts(Track track) {
        asked.add("facts " + track.id());
        return new FileFacts(
                List.of(
                        new FileFacts.Field("album_artist", "Various"),
                        new FileFacts.Field("musicbrainz_track_id", "5b11f4ce")),
                cover);
    }

    @Override
    public List<Track> similar(Track track) {
        asked.add("similar " + track.id());
        if (track.id() == 13) throw new IllegalStateException("The catalog is gone");
        return List.of(
                SampleTracks.heard(71, new Tags("Teal", "Ida", "", ""), "jazz", 0.8),
                SampleTracks.heard(72, new Tags("Grün", "Käthe", "", ""), "folk", 0.4));
    }
}
