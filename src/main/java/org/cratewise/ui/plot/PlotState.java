package org.cratewise.ui.plot;

import java.util.Optional;
import org.cratewise.plot.Plot;

/// What is to be seen where a plot belongs.
///
/// @param plot what is drawn; empty while there is nothing
/// @param reason why it can't be drawn; empty otherwise
public record PlotState(Phase phase, Optional<Plot> plot, String reason) {
    /// How far it is.
    public enum Phase {
        /// No track, or nobody looks.
        NOTHING,
        MEASURING,
        SHOWN,
        FAILED,
        /// The file is no longer there.
        MISSING
    }

    static final PlotState NOTHING = new PlotState(Phase.NOTHING, Optional.empty(), "");
    static final PlotState MEASURING = new PlotState(Phase.MEASURING, Optional.empty(), "");
    static final PlotState MISSING = new PlotState(Phase.MISSING, Optional.empty(), "");

    static PlotState shown(Plot plot) {
        return new PlotState(Phase.SHOWN, Optional.of(plot), "");
    }

    static PlotState failed(String reason) {
        return new PlotState(Phase.FAILED, Optional.empty(), reason);
    }
}
