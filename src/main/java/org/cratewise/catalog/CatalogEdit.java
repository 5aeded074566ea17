package org.cratewise.catalog;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.cratewise.track.FileStamp;
import org.cratewise.track.Genre;
import org.cratewise.track.Guess;
import org.cratewise.track.Prediction;
import org.cratewise.track.Review;
import org.cratewise.track.Sound;
import org.cratewise.track.Sureness;
import org.cratewise.track.Tags;
import org.cratewise.track.Track;
import org.jdbi.v3.core.Handle;

/// Changes to a catalog that are made together or not at all. Valid only inside the
/// {@link Catalog#edit} that handed it out.
public final class CatalogEdit {
    /// The most bytes of cached features a track may have; more isn't kept.
    public static final int CACHE_BYTES = 24 * 1024;

    private final Handle handle;
    private final Models models;
    private final TrackRows rows;

    CatalogEdit(Handle handle, Models models) {
        this.handle = handle;
        this.models = models;
        this.rows = new TrackRows(models);
    }

    /// Makes a model known; needed once before predictions of it are stored.
    ///
    /// @param genres in the order of its outputs
    public void addModel(String modelId, String extractor, List<Genre> genres) {
        models.add(handle, modelId, extractor, genres);
    }

    /// Notes files that wait to be listened to. Those the catalog has already keep their number,
    /// and what was heard in them until they are heard again.
    public List<Track> addWaiting(List<FileStamp> files) {
        List<Track> tracks = new ArrayList<>(files.size());
        for (FileStamp file : files) tracks.add(Track.waiting(file).withId(addWaiting(file)));
        return tracks;
    }

    private long addWaiting(FileStamp file) {
        return handle.createQuery(
                        """
                        INSERT INTO tracks (path, size, modified, state)
                        VALUES (:path, :size, :modified, 'waiting')
                        ON CONFLICT (path) DO UPDATE SET size = excluded.size,
                            modified = excluded.modified, state = 'waiting', reason = ''
                        RETURNING id
                        """)
                .bind("path", PathText.require(file.path()))
                .bind("size", file.size())
                .bind("modified", file.modifiedMillis())
                .map((row, context) -> row.getLong(1))
                .one();
    }

    /// Stores a track under its number: where it is, what it says of itself, what was heard in it.
    /// A track without prediction loses the one it had, and so does one whose audio is another now.
    public void store(Track track) {
        forgetOtherAudio(track);
        Optional<Long> model = track.prediction().map(prediction -> keep(track.id(), prediction));
        int stored = update(track, model.orElse(null));
        if (stored != 1) throw new CatalogException("The catalog has no track " + track.id());
    }

    private void forgetOtherAudio(Track track) {
        boolean none = track.prediction().isEmpty();
        handle.createUpdate(
                        """
                        DELETE FROM predictions WHERE track = :id AND (:none OR EXISTS (
                            SELECT 1 FROM tracks WHERE id = :id AND audio_key <> :key))
                        """)
                .bind("id", track.id())
                .bind("none", none)
                .bind("key", track.sound().key())
                .execute();
    }

    private long keep(long trackId, Prediction prediction) {
        Models.Model model = models.named(handle, prediction.modelId());
        handle.createUpdate(
                        """
                        INSERT OR REPLACE INTO predictions (track, model, sureness, probabilities)
                        VALUES (:track, :model, :sureness, :probabilities)
                        """)
                .bind("track", trackId)
                .bind("model", model.number())
                .bind("sureness", TrackRows.stored(prediction.sureness()))
                .bind("probabilities", Probabilities.pack(prediction, model.genres()))
                .execute();
        return model.number();
    }

    private int update(Track track, Long model) {
        Tags tags = track.tags();
        Sound sound = track.sound();
        return handle.createUpdate(
                        """
                        UPDATE tracks SET path = :path, size = :size, modified = :modified,
                            audio_key = :key, seconds = :seconds, codec = :codec, title = :title,
                            artist = :artist, album = :album, genre = :genre, year = :year,
                            state = :state, reason = :reason, model = :model
                        WHERE id = :id
                        """)
                .bind("id", track.id())
                .bind("path", PathText.require(track.file().path()))
                .bind("size", track.file().size())
                .bind("modified", track.file().modifiedMillis())
                .bind("key", sound.key())
                .bind("seconds", sound.seconds())
                .bind("codec", sound.codec())
                .bind("title", tags.title())
                .bind("artist", tags.artist())
                .bind("album", tags.album())
                .bind("genre", tags.genre())
                .bind("year", tags.year())
                .bind("state", TrackRows.stored(track.state()))
                .bind("reason", track.reason())
                .bind("model", model)
                .execute();
    }

    /// Judges anew how far what a model heard is to be trusted, by its first guess and what was
    /// thought of it before. A model the catalog doesn't know has heard nothing.
    ///
    /// @return how many predictions changed
    public int regrade(String modelId, BiFunction<Guess, Sureness, Sureness> judge) {
        return models.find(handle, modelId)
                .map(model -> GradeRows.regrade(handle, model, judge))
                .orElse(0);
    }

    /// Keeps a person's decision on a track, in place of an earlier one, or takes it back.
    ///
    /// @param review empty: nothing is decided any more
    /// @return the decision that was there before
    public Optional<Review> decide(long trackId, Optional<Review> review) {
        Optional<Review> before = ReviewRows.of(handle, trackId);
        if (review.isPresent()) ReviewRows.put(handle, trackId, review.get());
        else ReviewRows.remove(handle, trackId);
        return before;
    }

    /// The tracks with that audio, as they are now, within this edit.
    public List<Track> withAudio(String audioKey) {
        return rows.withAudio(handle, audioKey);
    }

    /// Takes a track out, with all that hangs on it.
    public void remove(long trackId) {
        handle.execute("DELETE FROM tracks WHERE id = ?", trackId);
    }

    /// Notes that a track's file is gone, unless the track lies elsewhere by now.
    ///
    /// @return whether it was noted
    public boolean markMissing(long trackId, Path path) {
        return handle.execute(
                        "UPDATE tracks SET state = 'missing' WHERE id = ? AND path = ?",
                        trackId,
                        PathText.require(path))
                == 1;
    }

    /// Notes that the file of a missing track is there again, unchanged.
    ///
    /// @return the track, waiting if it was never listened to
    public Track markFound(long trackId) {
        handle.execute(
                """
                UPDATE tracks SET state = iif(model IS NULL, 'waiting', 'analysed'), reason = ''
                WHERE id = ? AND state = 'missing'
                """,
                trackId);
        return rows.one(handle, trackId)
                .orElseThrow(() -> new CatalogException("The catalog has no track " + trackId));
    }

    /// Keeps the features of some audio, for models to come.
    ///
    /// @return whether they were kept; more than {@link #CACHE_BYTES} are not
    public boolean cacheFeatures(String audioKey, String extractor, byte[] features) {
        if (audioKey.isEmpty() || features.length > CACHE_BYTES) return false;
        handle.execute(
                "INSERT OR REPLACE INTO features (audio_key, extractor, content) VALUES (?, ?, ?)",
                audioKey,
                extractor,
                features);
        return true;
    }

    /// Deletes the features of audio that no track has any more.
    public void dropUnusedFeatures() {
        handle.execute(
                """
                DELETE FROM features WHERE NOT EXISTS (
                    SELECT 1 FROM tracks t
                    WHERE t.audio_key = features.audio_key AND t.audio_key <> '')
                """);
    }

    /// Watches a folder, and with it all folders inside; these are watched no longer by themselves.
    public void watch(Path folder) {
        for (Path watched : folders()) {
            if (folder.startsWith(watched)) return;
            if (watched.startsWith(folder)) unwatch(watched);
        }
        handle.execute("INSERT INTO folders (path) VALUES (?)", PathText.require(folder));
    }

    private List<Path> folders() {
        return new Questions(models).folders(handle);
    }

    /// Watches a folder no longer; its tracks stay.
    public void unwatch(Path folder) {
        handle.execute("DELETE FROM folders WHERE path = ?", PathText.require(folder));
    }
}
