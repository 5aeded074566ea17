package org.cratewise.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.cratewise.track.Guess;
import org.cratewise.track.Sureness;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// How far the predictions of a model are to be trusted, as rows of the catalog.
final class GradeRows {
    private record Grade(long track, Guess best, Sureness sureness) {}

    private GradeRows() {}

    /// Judges each prediction of a model anew; hands over how many changed.
    static int regrade(
            Handle handle, Models.Model model, BiFunction<Guess, Sureness, Sureness> judge) {
        List<Grade> changed =
                grades(handle, model).stream()
                        .flatMap(grade -> changed(grade, judge).stream())
                        .toList();
        if (changed.isEmpty()) return 0;
        PreparedBatch batch =
                handle.prepareBatch(
                        "UPDATE predictions SET sureness = ? WHERE track = ? AND model = ?");
        for (Grade grade : changed)
            batch.add(TrackRows.stored(grade.sureness()), grade.track(), model.number());
        batch.execute();
        return changed.size();
    }

    private static List<Grade> grades(Handle handle, Models.Model model) {
        String sql = "SELECT track, sureness, probabilities FROM predictions WHERE model = :model";
        try (Stream<Grade> grades =
                handle
                        .createQuery(sql)
                        .bind("model", model.number())
                        .map((row, context) -> grade(row, model))
                        .stream()) {
            return grades.toList();
        }
    }

    private static Grade grade(ResultSet row, Models.Model model) throws SQLException {
        Guess best = Probabilities.best(row.getBytes(3), model.genres(), 1).getFirst();
        return new Grade(row.getLong(1), best, TrackRows.sureness(row.getString(2)));
    }

    private static Optional<Grade> changed(
            Grade grade, BiFunction<Guess, Sureness, Sureness> judge) {
        Sureness now = judge.apply(grade.best(), grade.sureness());
        return now == grade.sureness()
                ? Optional.empty()
                : Optional.of(new Grade(grade.track(), grade.best(), now));
    }
}
