package org.cratewise.sorting;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cratewise.catalog.Batch;
import org.cratewise.catalog.Catalog;
import org.cratewise.catalog.Deed;
import org.cratewise.catalog.Step;
import org.cratewise.catalog.StepState;
import org.cratewise.tag.CantWriteException;
import org.cratewise.tag.GenreWriter;
import org.cratewise.track.FileStamp;
import org.cratewise.track.Track;

/// For files that were changed since a batch: their old bytes can't come back, but their old genre
/// can, by a plan like any other.
public final class ValueUndo {
    private final Catalog catalog;
    private final GenreWriter writer = new GenreWriter();

    public ValueUndo(Catalog catalog) {
        this.catalog = catalog;
    }

    /// Plans to write the genres that were there before a batch.
    public Plan plan(Batch batch) {
        List<PlanStep> steps = new ArrayList<>();
        List<Plan.LeftAlone> left = new ArrayList<>();
        for (Step step : catalog.journal().steps(batch.id())) {
            if (step.state() != StepState.DONE || step.deed() != Deed.REWRITE) continue;
            Optional<Track> track = catalog.track(step.subject().track());
            if (track.isEmpty()) continue;
            try {
                steps.add(step(step, track.get()));
            } catch (IOException e) {
                left.add(alone(track.get(), Execution.inWords(e)));
            } catch (CantWriteException e) {
                left.add(alone(track.get(), e.getMessage()));
            }
        }
        return Plan.of("Put old genres back: " + batch.title(), steps, left);
    }

    private PlanStep step(Step step, Track track) throws IOException, CantWriteException {
        List<String> old = List.of(step.change().before().split("; "));
        if (step.change().before().isEmpty())
            throw new CantWriteException("It had no genre before.");
        FileStamp now = Disk.stamp(track.file().path());
        PlannedFile file =
                new PlannedFile(
                        track.id(),
                        track.sound().key(),
                        now.path().toString(),
                        now.size(),
                        now.modifiedMillis());
        return PlanStep.tag(file, writer.genres(now.path()), old, "as it was before");
    }

    private static Plan.LeftAlone alone(Track track, String why) {
        return new Plan.LeftAlone(track.file().path().toString(), why);
    }
}
