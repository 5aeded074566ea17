package org.cratewise.sorting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cratewise.tag.CantWriteException;
import org.cratewise.tag.GenreWriter;
import org.cratewise.track.NewId3;
import org.cratewise.track.Track;

/// Plans which genres are written into which tags. Files are only read.
public final class TagPlanner {
    private final Chosen chosen;
    private final TagMode mode;
    private final GenreWords words;
    private final Style style;
    private final GenreWriter writer = new GenreWriter();

    /// How a genre is written where there is a choice.
    ///
    /// @param keepsOld whether a genre that another one takes the place of goes into the comment
    /// @param fresh what a new ID3 tag is
    public record Style(boolean keepsOld, NewId3 fresh) {
        /// What most people want.
        public static final Style USUAL = new Style(false, NewId3.V2_3);
    }

    public TagPlanner(Chosen chosen, TagMode mode, GenreWords words) {
        this(chosen, mode, words, Style.USUAL);
    }

    public TagPlanner(Chosen chosen, TagMode mode, GenreWords words, Style style) {
        this.style = style;
        this.chosen = chosen;
        this.mode = mode;
        this.words = words;
    }

    /// Plans for those of the tracks whose genre counts; what can't be written is listed with the
    /// reason.
    public Plan plan(List<Track> tracks) {
        List<PlanStep> steps = new ArrayList<>();
        List<Plan.LeftAlone> left = new ArrayList<>();
        for (Track track : tracks) {
            Optional<Chosen.Verdict> verdict = chosen.of(track);
            if (verdict.isEmpty()) continue;
            try {
                step(track, verdict.get()).ifPresent(steps::add);
            } catch (CantWriteException e) {
                left.add(new Plan.LeftAlone(track.file().path().toString(), e.getMessage()));
            } catch (IOException e) {
                left.add(new Plan.LeftAlone(track.file().path().toString(), Execution.inWords(e)));
            }
        }
        return Plan.of("Write genres", steps, left).with(style.fresh());
    }

    private Optional<PlanStep> step(Track track, Chosen.Verdict verdict)
            throws IOException, CantWriteException {
        // What the file says now counts, not what it said when it was scanned.
        List<String> before = writer.genres(track.file().path());
        List<String> after = mode.after(before, verdict.genres().stream().map(words::of).toList());
        if (after.equals(before)) return Optional.empty();
        PlanStep step = PlanStep.tag(PlannedFile.of(track), before, after, verdict.why());
        return Optional.of(style.keepsOld() ? step.keeping() : step);
    }
}
