package org.cratewise.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cratewise.track.Decision;
import org.cratewise.track.Genre;
import org.cratewise.track.Review;
import org.jdbi.v3.core.Handle;

/// Reads and writes what a person decided.
final class ReviewRows {
    private ReviewRows() {}

    static void put(Handle handle, long track, Review review) {
        handle.execute(
                """
                INSERT OR REPLACE INTO reviews
                    (track, audio_key, decision, genres, model, proposed, decided)
                SELECT id, audio_key, ?, ?, ?, ?, ? FROM tracks WHERE id = ?
                """,
                TrackRows.stored(review.decision()),
                review.genres().stream().map(Genre::key).collect(Collectors.joining("\n")),
                review.asked().map(Review.Proposal::modelId).orElse(""),
                review.asked().map(proposal -> proposal.genre().key()).orElse(""),
                review.at().toEpochMilli(),
                track);
    }

    static void remove(Handle handle, long track) {
        handle.execute("DELETE FROM reviews WHERE track = ?", track);
    }

    static Optional<Review> of(Handle handle, long track) {
        return handle.createQuery(
                        "SELECT decision, genres, model, proposed, decided FROM reviews"
                                + " WHERE track = :track")
                .bind("track", track)
                .map((row, context) -> review(row, 1).orElseThrow())
                .findOne();
    }

    /// The decision in five columns of a row, from one on; empty if they are.
    static Optional<Review> review(ResultSet row, int from) throws SQLException {
        String decision = row.getString(from);
        if (decision == null) return Optional.empty();
        List<Genre> genres = row.getString(from + 1).lines().map(Genre::new).toList();
        return Optional.of(
                new Review(
                        Decision.valueOf(decision.toUpperCase(Locale.ROOT)),
                        genres,
                        Instant.ofEpochMilli(row.getLong(from + 4)),
                        proposal(row.getString(from + 2), row.getString(from + 3))));
    }

    private static Optional<Review.Proposal> proposal(String model, String genre) {
        return genre.isEmpty()
                ? Optional.empty()
                : Optional.of(new Review.Proposal(model, new Genre(genre)));
    }
}
