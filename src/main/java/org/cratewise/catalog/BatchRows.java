package org.cratewise.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Reads and writes the batches of the journal.
final class BatchRows {
    long insert(Handle handle, Batch.Kind kind, String title, int planned, long origin) {
        return handle.createQuery(
                        """
                        INSERT INTO batches (kind, title, begun, planned, origin)
                        VALUES (?, ?, ?, ?, nullif(?, 0)) RETURNING id
                        """)
                .bind(0, TrackRows.stored(kind))
                .bind(1, title)
                .bind(2, Instant.now().toEpochMilli())
                .bind(3, planned)
                .bind(4, origin)
                .mapTo(Long.class)
                .one();
    }

    List<Batch> all(Handle handle) {
        Map<Long, Map<StepState, Integer>> states = states(handle);
        return handle.createQuery(
                        """
                        SELECT id, kind, title, begun, ended, planned, coalesce(origin, 0)
                        FROM batches ORDER BY id DESC
                        """)
                .map((row, context) -> batch(row, states))
                .list();
    }

    private static Map<Long, Map<StepState, Integer>> states(Handle handle) {
        Map<Long, Map<StepState, Integer>> states = new HashMap<>();
        handle.createQuery("SELECT batch, state, count(*) FROM steps GROUP BY batch, state")
                .map(
                        (row, context) ->
                                states.computeIfAbsent(
                                                row.getLong(1), b -> new EnumMap<>(StepState.class))
                                        .put(state(row.getString(2)), row.getInt(3)))
                .list();
        return states;
    }

    private static StepState state(String stored) {
        return StepState.valueOf(stored.toUpperCase(Locale.ROOT));
    }

    private static Batch batch(ResultSet row, Map<Long, Map<StepState, Integer>> states)
            throws SQLException {
        long ended = row.getLong(5);
        Optional<Instant> end =
                row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(ended));
        return new Batch(
                row.getLong(1),
                Batch.Kind.valueOf(row.getString(2).toUpperCase(Locale.ROOT)),
                row.getString(3),
                Instant.ofEpochMilli(row.getLong(4)),
                end,
                row.getInt(6),
                row.getLong(7),
                states.getOrDefault(row.getLong(1), Map.of()));
    }

    /// A batch goes together with those that took it back or did it again, the youngest of which
    /// decides.
    int prune(Handle handle, Instant before) {
        String family =
                "SELECT coalesce(origin, id) FROM batches WHERE coalesce(ended, begun) >= ?";
        String old = "SELECT id FROM batches WHERE coalesce(origin, id) NOT IN (" + family + ")";
        long time = before.toEpochMilli();
        handle.execute(
                "DELETE FROM steps WHERE origin IS NOT NULL AND batch IN (" + old + ")", time);
        handle.execute("DELETE FROM steps WHERE batch IN (" + old + ")", time);
        int reversals =
                handle.execute(
                        "DELETE FROM batches WHERE origin IS NOT NULL AND id IN (" + old + ")",
                        time);
        return reversals + handle.execute("DELETE FROM batches WHERE id IN (" + old + ")", time);
    }
}
