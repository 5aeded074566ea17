package org.cratewise.catalog;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cratewise.track.FileStamp;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/// Reads and writes the steps of the journal.
final class StepRows {
    private static final String SELECT =
            """
            SELECT id, batch, coalesce(origin, 0), track, audio_key, deed, state, source, target,
                temporary, folders, content, old_hash, new_hash, before, after, reason
            FROM steps
            """;

    private static final String INSERT =
            """
            INSERT INTO steps (batch, origin, track, audio_key, deed, state, source, target,
                temporary, folders, content, old_hash, new_hash, before, after, reason)
            VALUES (?, nullif(?, 0), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            RETURNING id
            """;

    long insert(Handle handle, Step step) {
        Query query = handle.createQuery(INSERT);
        Object[] values = values(step);
        for (int i = 0; i < values.length; i++) query.bind(i, values[i]);
        return query.mapTo(Long.class).one();
    }

    private static Object[] values(Step step) {
        Step.Places places = step.places();
        return new Object[] {
            step.batch(),
            step.origin(),
            step.subject().track(),
            step.subject().audioKey(),
            TrackRows.stored(step.deed()),
            TrackRows.stored(step.state()),
            text(places.source()),
            text(places.target()),
            text(places.temporary()),
            places.folders().stream().map(StepRows::text).collect(Collectors.joining("\n")),
            step.content().bytes(),
            step.content().oldHash(),
            step.content().newHash(),
            step.change().before(),
            step.change().after(),
            step.change().reason()
        };
    }

    private static String text(Path path) {
        return path.toString().isEmpty() ? "" : PathText.require(path);
    }

    /// Stores what changes as a step goes on.
    int update(Handle handle, Step step) {
        return handle.execute(
                """
                UPDATE steps SET state = ?, reason = ?, content = ?, old_hash = ?, new_hash = ?
                WHERE id = ?
                """,
                TrackRows.stored(step.state()),
                step.change().reason(),
                step.content().bytes(),
                step.content().oldHash(),
                step.content().newHash(),
                step.id());
    }

    /// The step that was taken back is undone now, the one that was done again is done.
    void markOrigin(Handle handle, Step step) {
        if (step.origin() == 0) return;
        handle.execute(
                """
                UPDATE steps SET state = iif(
                    (SELECT kind FROM batches WHERE id = ?) = 'undo', 'undone', 'done')
                WHERE id = ?
                """,
                step.batch(),
                step.origin());
    }

    /// The track lies there now. Where another row has that place, the next scan will sort it out.
    void follow(Handle handle, long track, FileStamp now) {
        String path = PathText.require(now.path());
        handle.execute(
                "DELETE FROM tracks WHERE path = ? AND id <> ? AND state = 'missing'", path, track);
        handle.execute(
                "UPDATE OR IGNORE tracks SET path = ?, size = ?, modified = ? WHERE id = ?",
                path,
                now.size(),
                now.modifiedMillis(),
                track);
    }

    void retag(Handle handle, long track, String genre) {
        handle.execute("UPDATE tracks SET genre = ? WHERE id = ?", genre, track);
    }

    List<Step> ofBatch(Handle handle, long batch) {
        return list(handle.createQuery(SELECT + "WHERE batch = :b ORDER BY id").bind("b", batch));
    }

    List<Step> about(Handle handle, String words, int most) {
        return list(
                handle.createQuery(
                                SELECT
                                        + """
                                        WHERE instr(lower(source), lower(:words)) > 0
                                            OR instr(lower(target), lower(:words)) > 0
                                        ORDER BY id DESC LIMIT :most
                                        """)
                        .bind("words", words)
                        .bind("most", most));
    }

    Optional<Step> one(Handle handle, long id) {
        return list(handle.createQuery(SELECT + "WHERE id = :id").bind("id", id)).stream()
                .findFirst();
    }

    List<Step> unfinished(Handle handle) {
        return list(handle.createQuery(SELECT + "WHERE state IN ('open', 'ready') ORDER BY id"));
    }

    private static List<Step> list(Query query) {
        return query.map((row, context) -> step(row)).list();
    }

    List<Path> placesOf(Handle handle, String audioKey) {
        return handle.createQuery("SELECT path FROM tracks WHERE audio_key = :k AND :k <> ''")
                .bind("k", audioKey)
                .map((row, context) -> Path.of(row.getString(1)))
                .list();
    }

    private static Step step(ResultSet row) throws SQLException {
        return new Step(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                new Step.Subject(row.getLong(4), row.getString(5)),
                Deed.valueOf(row.getString(6).toUpperCase(java.util.Locale.ROOT)),
                new Step.Places(
                        Path.of(row.getString(8)),
                        Path.of(row.getString(9)),
                        Path.of(row.getString(10)),
                        row.getString(11).lines().map(Path::of).toList()),
                new Step.Content(row.getBytes(12), row.getBytes(13), row.getBytes(14)),
                new Step.Change(
                        row.getString(15),
                        row.getString(16),
                        StepState.valueOf(row.getString(7).toUpperCase(java.util.Locale.ROOT)),
                        row.getString(17)));
    }
}
