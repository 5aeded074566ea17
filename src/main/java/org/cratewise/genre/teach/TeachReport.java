package org.cratewise.genre.teach;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What teaching changed.
///
/// @param taught the genres that were taught
/// @param others all genres that the model knew before, on remembered clips that teaching leaves
///     out; the network before the taught layer learned from them, so only the change tells
/// @param seconds it took, s
public record TeachReport(List<Change> taught, List<Change> others, double seconds) {

    /// @param clips how many it was measured on
    /// @param before share named right before; 0 for a new genre
    /// @param after share named right after; of examples, each by a head that wasn't taught it
    /// @param strange how many of the clips are unlike all music the model knows: it names them,
    ///     but is never sure of them
    public record Change(String genre, int clips, double before, double after, int strange) {}

    /// Share of the remembered clips named right before.
    public double othersBefore() {
        return mean(others.stream().mapToDouble(c -> c.clips() * c.before()).sum());
    }

    /// Share of the remembered clips named right after.
    public double othersAfter() {
        return mean(others.stream().mapToDouble(c -> c.clips() * c.after()).sum());
    }

    private double mean(double right) {
        return right / Math.max(1, others.stream().mapToInt(Change::clips).sum());
    }

    /// For people, Markdown.
    public String text() {
        return String.format(
                Locale.ROOT,
                """
                Taught, each example judged by a model that wasn't taught it:
                %s

                What it knew before, on remembered clips that the lesson left out: %.3f right \
                before, %.3f after. (Its network once learned from them: only the change counts.)
                %s
                """,
                lines(taught),
                othersBefore(),
                othersAfter(),
                lines(others));
    }

    private static String lines(List<Change> changes) {
        return changes.stream().map(TeachReport::line).collect(Collectors.joining("\n"));
    }

    private static String line(Change c) {
        String strange =
                c.strange() == 0 ? "" : ", " + c.strange() + " unlike all music it was trained on";
        return String.format(
                Locale.ROOT,
                "- %s: %.2f before, %.2f after (%d clips%s)",
                c.genre(),
                c.before(),
                c.after(),
                c.clips(),
                strange);
    }
}
