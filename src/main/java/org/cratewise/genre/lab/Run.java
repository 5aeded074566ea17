package org.cratewise.genre.lab;

/// A finished run: what it is and how well it did.
public record Run(RunFacts facts, RunScores scores) {
    /// What the report this run follows counted: segments or clips.
    public double accuracyAsReported() {
        return switch (facts.preset().protocol().unit()) {
            case SEGMENT -> scores.segments().accuracy();
            case CLIP -> scores.clips().accuracy();
        };
    }
}
