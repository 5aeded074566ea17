package org.cratewise.genre.preset;

/// How long and on what a network trains.
///
/// @param batch segments in a step
/// @param epochs at most
/// @param patience epochs without a lower validation loss before it stops; 0 for never
/// @param choose which epoch's weights count, the last where it isn't said
/// @param balanced whether genres with fewer segments get more, from random places in their clips
/// @param perGenre training segments each genre is to have at least, drawn from random places;
///     0 for no such number
/// @param keepEpochs whether the weights of every epoch are kept
/// @param smoothing share of the target spread over all genres
public record Schedule(
        int batch,
        int epochs,
        int patience,
        Choice choose,
        boolean balanced,
        int perGenre,
        boolean keepEpochs,
        double smoothing) {
    /// Whose weights are judged.
    public enum Choice {
        /// Those of the last epoch.
        LAST,
        /// Those with the lowest validation loss.
        BEST
    }

    public Schedule {
        if (choose == null) choose = Choice.LAST;
        require(batch >= 2, "batch is at least 2, not " + batch);
        require(epochs >= 1, "epochs are at least 1, not " + epochs);
        require(perGenre >= 0, "perGenre can't be negative: " + perGenre);
        require(patience >= 0, "patience can't be negative: " + patience);
        require(smoothing >= 0 && smoothing < 1, "smoothing lies between 0 and 1: " + smoothing);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) throw new IllegalArgumentException(otherwise);
    }
}
