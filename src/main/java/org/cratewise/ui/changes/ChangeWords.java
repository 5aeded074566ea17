package org.cratewise.ui.changes;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cratewise.catalog.Batch;
import org.cratewise.catalog.Step;
import org.cratewise.catalog.StepState;
import org.cratewise.sorting.Action;
import org.cratewise.sorting.Problem;
import org.cratewise.sorting.Report;
import org.cratewise.sorting.Why;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Words;

/// How changes read in the window.
final class ChangeWords {
    private static final Map<String, String> TITLES =
            Map.of(
                    "Undo: ", "history.title.undo",
                    "Redo: ", "history.title.redo",
                    "Put old genres back: ", "history.title.put_back",
                    "Move files to ", "history.title.move",
                    "Copy files to ", "history.title.copy",
                    "Link files in ", "history.title.link",
                    "Write playlists in ", "history.title.playlists");

    private ChangeWords() {}

    static String tracks(int count) {
        return Messages.text("changes.tracks", count);
    }

    /// What a plan comes to: `1,204 tags, 980 moves, 3 problems`.
    static String totals(List<PlanRow> rows) {
        Map<Action, Integer> counts = new EnumMap<>(Action.class);
        int problems = 0;
        int left = 0;
        for (PlanRow row : rows) {
            if (row.isLeftAlone()) left++;
            else if (!row.problems().isEmpty()) problems++;
            else row.step().ifPresent(step -> counts.merge(step.action(), 1, Integer::sum));
        }
        List<String> parts = new ArrayList<>();
        counts.forEach((action, count) -> parts.add(count(action, count)));
        if (problems > 0) parts.add(Messages.text("changes.problems", problems));
        if (left > 0) parts.add(Messages.text("changes.left", left));
        return parts.isEmpty() ? Messages.text("changes.nothing") : String.join(", ", parts);
    }

    private static String count(Action action, int count) {
        return switch (action) {
            case TAG, TAG_KEEPING -> Messages.text("changes.count.tags", count);
            case MOVE -> Messages.text("changes.count.moves", count);
            case COPY -> Messages.text("changes.count.copies", count);
            case LINK -> Messages.text("changes.count.links", count);
            case PLAYLIST -> Messages.text("changes.count.playlists", count);
        };
    }

    /// What the button does: `Write 1,204 genres`.
    static String deed(Map<Action, Integer> counts) {
        if (counts.size() != 1) {
            int all = counts.values().stream().mapToInt(n -> n).sum();
            return Messages.text("changes.do.all", all);
        }
        Action action = counts.keySet().iterator().next();
        int count = counts.get(action);
        return switch (action) {
            case TAG, TAG_KEEPING -> Messages.text("changes.do.tags", count);
            case MOVE -> Messages.text("changes.do.moves", count);
            case COPY -> Messages.text("changes.do.copies", count);
            case LINK -> Messages.text("changes.do.links", count);
            case PLAYLIST -> Messages.text("changes.do.playlists", count);
        };
    }

    /// What became of a batch, in one sentence.
    static String done(Report report) {
        if (report.batch() == 0) return Messages.text("changes.done.nothing");
        String stopped = report.stopped() ? Messages.text("changes.done.stopped") + " " : "";
        return stopped
                + Messages.text("changes.done.steps", report.done())
                + (report.failed().isEmpty()
                        ? ""
                        : " " + Messages.text("changes.done.failed", report.failed().size()));
    }

    /// What speaks for a step, in the window's language.
    static String why(String kept) {
        return Why.read(kept).map(ChangeWords::why).orElse(kept);
    }

    private static String why(Why why) {
        return switch (why.kind()) {
            case ACCEPTED -> Messages.text("changes.why.accepted");
            case CHOSEN -> Messages.text("changes.why.chosen");
            case HEARD ->
                    Messages.text(
                            "changes.why.heard",
                            Words.genre(why.guess().orElseThrow().genre()),
                            Math.round(100 * why.guess().orElseThrow().probability()));
        };
    }

    /// What stands in a step's way.
    static String what(Problem problem) {
        return of(problem, "what");
    }

    /// What can be done about it.
    static String remedy(Problem problem) {
        return of(problem, "remedy");
    }

    private static String of(Problem problem, String part) {
        String kind = problem.kind().name().toLowerCase(Locale.ROOT);
        return Messages.text("problem." + kind + "." + part, problem.details().toArray());
    }

    /// What a batch did. The journal says it in English; what is known is said in the window's
    /// language.
    static String title(Batch batch) {
        return title(batch.title());
    }

    private static String title(String title) {
        if (title.equals("Write genres")) return Messages.text("history.title.tags");
        for (Map.Entry<String, String> known : TITLES.entrySet())
            if (title.startsWith(known.getKey())) {
                String rest = title.substring(known.getKey().length());
                boolean nested = known.getKey().endsWith(": ");
                return Messages.text(known.getValue(), nested ? title(rest) : rest);
            }
        return title;
    }

    static String state(Batch batch) {
        int done = batch.count(StepState.DONE);
        int undone = batch.count(StepState.UNDONE);
        if (undone > 0)
            return Messages.text(done > 0 ? "history.state.partly_undone" : "history.state.undone");
        if (done == 0) return Messages.text("history.state.nothing");
        if (batch.ended().isEmpty()) return Messages.text("history.state.cut_off");
        return Messages.text(
                done == batch.planned() ? "history.state.done" : "history.state.partly_done");
    }

    /// How many steps stand where.
    static String counts(Batch batch) {
        int done = batch.count(StepState.DONE) + batch.count(StepState.UNDONE);
        List<String> parts = new ArrayList<>();
        parts.add(Messages.text("history.counts", done, batch.planned()));
        int failed = batch.count(StepState.FAILED);
        if (failed > 0) parts.add(Messages.text("history.counts.failed", failed));
        int back = batch.count(StepState.ROLLED_BACK);
        if (back > 0) parts.add(Messages.text("history.counts.back", back));
        return String.join(", ", parts);
    }

    static String state(Step step) {
        return switch (step.state()) {
            case OPEN, READY -> Messages.text("history.step.open");
            case DONE -> Messages.text("history.step.done");
            case UNDONE -> Messages.text("history.step.undone");
            case ROLLED_BACK -> Messages.text("history.step.rolled_back");
            case FAILED -> Messages.text("history.step.failed");
        };
    }

    /// When something was done, in the user's own zone.
    static String time(Instant time) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Messages.language())
                .withZone(ZoneId.systemDefault())
                .format(time);
    }
}
