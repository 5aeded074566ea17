package org.cratewise.scan;

import org.cratewise.catalog.Catalog;
import org.cratewise.genre.Calibration;
import org.cratewise.genre.ModelFacts;
import org.cratewise.track.Guess;
import org.cratewise.track.Sureness;

/// How far what was heard is to be trusted, once another promise was chosen; nothing is listened to
/// again.
public final class Grading {
    private final ModelFacts facts;
    private final Calibration calibration;

    /// @param facts of the model that heard
    /// @param promise in percent
    public Grading(ModelFacts facts, int promise) {
        this.facts = facts;
        this.calibration = facts.calibration().promising(promise);
    }

    /// Judges everything anew that the model heard in a library.
    ///
    /// @param catalog opened to be written
    /// @return how many tracks were or are sure
    public int apply(Catalog catalog) {
        return catalog.edit(edit -> edit.regrade(facts.id(), this::judge));
    }

    // What was unsure stays so whatever is promised: it is no music the model knows, or hardly
    // likely. Nothing else ever becomes unsure, so that the way back is open.
    Sureness judge(Guess best, Sureness before) {
        if (before == Sureness.UNSURE) return before;
        int genre = facts.genres().indexOf(best.genre().key());
        boolean sure = calibration.sureness(genre, best.probability()) == Sureness.SURE;
        return sure ? Sureness.SURE : Sureness.LIKELY;
    }
}
