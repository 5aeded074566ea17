package org.cratewise.sorting;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.nio.file.Path;
import java.util.List;

/// One change that a plan proposes.
///
/// @param file the file it changes; of a playlist, the playlist itself
/// @param before the genres, or the place, as they are; of a playlist nothing
/// @param after the genres, or the place, as they will be; of a playlist the files in it
/// @param why what speaks for it
public record PlanStep(
        Action action, PlannedFile file, List<String> before, List<String> after, String why) {
    /// Where the file will be.
    @JsonIgnore
    public Path target() {
        return switch (action) {
            case TAG, TAG_KEEPING, PLAYLIST -> file.place();
            case MOVE, COPY, LINK -> Path.of(after.getFirst());
        };
    }

    static PlanStep tag(PlannedFile file, List<String> before, List<String> after, String why) {
        return new PlanStep(Action.TAG, file, before, after, why);
    }

    /// The same step, that keeps the old genres in a comment; where there are none, as it is.
    PlanStep keeping() {
        return before.isEmpty() ? this : new PlanStep(Action.TAG_KEEPING, file, before, after, why);
    }

    static PlanStep place(Action action, PlannedFile file, Path target, String why) {
        return new PlanStep(action, file, List.of(file.path()), List.of(target.toString()), why);
    }
}
