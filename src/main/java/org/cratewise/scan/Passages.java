package org.cratewise.scan;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.cratewise.audio.Listening;
import org.cratewise.feature.TextureTimes;
import org.cratewise.feature.Textures;
import org.cratewise.genre.GenreModel;
import org.cratewise.genre.Timeline;
import org.cratewise.track.Passage;
import org.cratewise.track.Stretch;
import org.cratewise.track.Track;

/// Which genre is heard when in a track: from the texture windows that were kept when it was
/// listened to; where those don't say when they were heard, it is listened to again. Safe for
/// several threads.
public final class Passages {
    private static final int REMEMBERED = 50;

    private final BiFunction<String, String, Optional<byte[]>> features;
    private final Ears ears;
    private final Supplier<GenreModel> model;
    private final Map<String, List<Passage>> known =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, List<Passage>> eldest) {
                    return size() > REMEMBERED;
                }
            };

    /// @param features the kept texture windows by audio key and version of the extractor
    public Passages(
            BiFunction<String, String, Optional<byte[]>> features,
            Ears ears,
            Supplier<GenreModel> model) {
        this.features = features;
        this.ears = ears;
        this.model = model;
    }

    /// In order of time; none for a track that was never listened to.
    ///
    /// @throws IOException if it has to be listened to again and can't be
    /// @throws org.cratewise.genre.ModelException if the model can't be used
    /// @throws InterruptedException if the calling thread was interrupted
    public List<Passage> of(Track track) throws IOException, InterruptedException {
        String key = track.sound().key();
        if (key.isEmpty() || track.prediction().isEmpty()) return List.of();
        String id = model.get().id() + "/" + key;
        synchronized (known) {
            if (known.containsKey(id)) return known.get(id);
        }
        List<Passage> passages = hear(track);
        synchronized (known) {
            known.put(id, passages);
        }
        return passages;
    }

    private List<Passage> hear(Track track) throws IOException, InterruptedException {
        List<Stretch> listened = Listening.SPREAD.stretches(track.sound().seconds());
        Optional<Textures> kept = kept(track.sound().key());
        Optional<List<List<Stretch>>> times = kept.flatMap(t -> TextureTimes.of(t, listened));
        if (times.isPresent()) return Timeline.of(model.get(), kept.get(), times.get());
        Heard again = ears.listen(track.file().path(), Listening.SPREAD, track.sound().seconds());
        List<Stretch> heard = Listening.SPREAD.stretches(again.sound().seconds());
        return TextureTimes.of(again.textures(), heard)
                .map(t -> Timeline.of(model.get(), again.textures(), t))
                .orElse(List.of());
    }

    private Optional<Textures> kept(String key) {
        try {
            return features.apply(key, model.get().extractorVersion()).map(Textures::fromBytes);
        } catch (IllegalArgumentException e) {
            // A cache that can't be read is no cache.
            return Optional.empty();
        }
    }
}
