package org.cratewise.catalog;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cratewise.track.FileStamp;
import org.cratewise.track.Genre;
import org.cratewise.track.Guess;
import org.cratewise.track.Prediction;
import org.cratewise.track.TrackState;
import org.jdbi.v3.core.Handle;

/// The questions that the catalog answers besides listing its tracks.
final class Questions {
    private static final String KNOWN =
            """
            SELECT t.id, t.path, t.size, t.modified, t.state, t.audio_key,
                coalesce(m.name, ''), coalesce(f.extractor, '')
            FROM tracks t
            LEFT JOIN models m ON m.id = t.model
            LEFT JOIN features f ON f.audio_key = t.audio_key AND t.audio_key <> ''
            """;

    private static final String PREDICTION =
            """
            SELECT p.model, p.sureness, p.probabilities
            FROM predictions p JOIN tracks t ON t.id = p.track JOIN models m ON m.id = p.model
            """;

    private final Models models;

    Questions(Models models) {
        this.models = models;
    }

    Map<Path, Known> known(Handle handle) {
        Map<Path, Known> known = new HashMap<>();
        handle.createQuery(KNOWN)
                .map((row, context) -> known(row))
                .forEach(track -> known.put(track.file().path(), track));
        return known;
    }

    private static Known known(ResultSet row) throws SQLException {
        return new Known(
                row.getLong(1),
                new FileStamp(Path.of(row.getString(2)), row.getLong(3), row.getLong(4)),
                TrackRows.state(row.getString(5)),
                row.getString(7),
                row.getString(6),
                row.getString(8));
    }

    Optional<Prediction> current(Handle handle, long trackId) {
        return handle.createQuery(PREDICTION + "WHERE t.id = :id AND p.model = t.model")
                .bind("id", trackId)
                .map((row, context) -> prediction(handle, row))
                .findOne();
    }

    Optional<Prediction> ofAudio(Handle handle, String key, String modelId) {
        String sql =
                PREDICTION
                        + "WHERE t.audio_key = :key AND t.audio_key <> '' AND m.name = :model LIMIT"
                        + " 1";
        return handle.createQuery(sql)
                .bind("key", key)
                .bind("model", modelId)
                .map((row, context) -> prediction(handle, row))
                .findOne();
    }

    private Prediction prediction(Handle handle, ResultSet row) throws SQLException {
        Models.Model model = models.get(handle, row.getLong(1));
        List<Guess> guesses = Probabilities.all(row.getBytes(3), model.genres());
        return new Prediction(model.name(), guesses, TrackRows.sureness(row.getString(2)));
    }

    Optional<byte[]> features(Handle handle, String key, String extractor) {
        return handle.createQuery(
                        "SELECT content FROM features WHERE audio_key = :key AND extractor = :by")
                .bind("key", key)
                .bind("by", extractor)
                .map((row, context) -> row.getBytes(1))
                .findOne();
    }

    List<Path> folders(Handle handle) {
        return handle.createQuery("SELECT path FROM folders ORDER BY path")
                .map((row, context) -> Path.of(row.getString(1)))
                .list();
    }

    long featureBytes(Handle handle) {
        return handle.createQuery("SELECT coalesce(sum(length(content)), 0) FROM features")
                .mapTo(Long.class)
                .one();
    }

    List<String> faults(Handle handle) {
        List<String> faults = new ArrayList<>();
        faults.addAll(handle.createQuery("PRAGMA integrity_check").mapTo(String.class).list());
        faults.remove("ok");
        // The first column is the table whose row refers to nothing.
        handle.createQuery("PRAGMA foreign_key_check")
                .map((row, context) -> "A row refers to nothing, in " + row.getString(1))
                .forEach(faults::add);
        return faults;
    }

    Counts counts(Handle handle) {
        Map<TrackState, Long> states = new EnumMap<>(TrackState.class);
        for (TrackState state : TrackState.values()) states.put(state, 0L);
        handle.createQuery("SELECT state, count(*) FROM tracks GROUP BY state")
                .map((row, context) -> Map.entry(TrackRows.state(row.getString(1)), row.getLong(2)))
                .forEach(count -> states.put(count.getKey(), count.getValue()));
        return new Counts(states, genres(handle));
    }

    private Map<Genre, Long> genres(Handle handle) {
        Map<Genre, Long> genres = new HashMap<>();
        handle.createQuery(
                        """
                        SELECT p.model, p.probabilities
                        FROM tracks t JOIN predictions p ON p.track = t.id AND p.model = t.model
                        WHERE t.state = 'analysed'
                        """)
                .map((row, context) -> best(handle, row))
                .forEach(genre -> genres.merge(genre, 1L, Long::sum));
        return genres;
    }

    private Genre best(Handle handle, ResultSet row) throws SQLException {
        List<Genre> genres = models.get(handle, row.getLong(1)).genres();
        return Probabilities.best(row.getBytes(2), genres, 1).getFirst().genre();
    }
}
