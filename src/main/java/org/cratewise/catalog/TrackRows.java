package org.cratewise.catalog;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cratewise.track.FileStamp;
import org.cratewise.track.Guess;
import org.cratewise.track.Prediction;
import org.cratewise.track.Sound;
import org.cratewise.track.Sureness;
import org.cratewise.track.Tags;
import org.cratewise.track.Track;
import org.cratewise.track.TrackState;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/// Reads rows of the catalog as the records the rest of the program speaks of.
final class TrackRows {
    /// How many guesses a row of a table shows.
    private static final int GUESSES = 3;

    private static final String SELECT =
            """
            SELECT t.id, t.path, t.size, t.modified, t.audio_key, t.seconds, t.codec, t.title,
                t.artist, t.album, t.genre, t.state, t.reason, p.model, p.sureness, p.probabilities,
                t.year, r.decision, r.genres, r.model, r.proposed, r.decided
            FROM tracks t
            LEFT JOIN predictions p
                ON p.track = t.id AND p.model = t.model AND t.state IN ('analysed', 'missing')
            LEFT JOIN reviews r
                ON r.track = t.id
                AND (r.audio_key = t.audio_key OR r.audio_key = '' OR t.audio_key = '')
            """;

    private final Models models;

    TrackRows(Models models) {
        this.models = models;
    }

    List<Track> all(Handle handle) {
        return list(handle, handle.createQuery(SELECT + "ORDER BY t.path"));
    }

    Optional<Track> one(Handle handle, long id) {
        return list(handle, handle.createQuery(SELECT + "WHERE t.id = :id").bind("id", id)).stream()
                .findFirst();
    }

    List<Track> withAudio(Handle handle, String key) {
        if (key.isEmpty()) return List.of();
        String sql = SELECT + "WHERE t.audio_key = :key AND t.audio_key <> '' ORDER BY t.id";
        return list(handle, handle.createQuery(sql).bind("key", key));
    }

    private List<Track> list(Handle handle, Query query) {
        return query.map((row, context) -> track(handle, row)).list();
    }

    private Track track(Handle handle, ResultSet row) throws SQLException {
        return new Track(
                row.getLong(1),
                new FileStamp(Path.of(row.getString(2)), row.getLong(3), row.getLong(4)),
                tags(row),
                new Sound(row.getString(5), row.getDouble(6), row.getString(7)),
                state(row.getString(12)),
                row.getString(13),
                prediction(handle, row),
                ReviewRows.review(row, 18));
    }

    private static Tags tags(ResultSet row) throws SQLException {
        return new Tags(
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getInt(17));
    }

    private Optional<Prediction> prediction(Handle handle, ResultSet row) throws SQLException {
        byte[] packed = row.getBytes(16);
        if (packed == null) return Optional.empty();
        Models.Model model = models.get(handle, row.getLong(14));
        List<Guess> best = Probabilities.best(packed, model.genres(), GUESSES);
        return Optional.of(new Prediction(model.name(), best, sureness(row.getString(15))));
    }

    static TrackState state(String stored) {
        return TrackState.valueOf(stored.toUpperCase(Locale.ROOT));
    }

    static Sureness sureness(String stored) {
        return Sureness.valueOf(stored.toUpperCase(Locale.ROOT));
    }

    static String stored(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
