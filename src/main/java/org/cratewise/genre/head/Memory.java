package org.cratewise.genre.head;

/// What a network made of a clip once: what goes into its {@link Head}.
///
/// @param genre its index among the model's genres
/// @param valid whether it only judges; otherwise it teaches
/// @param weight how much it counts: a clip of several sequences is as many memories
/// @param embedding [towers][inputs]
public record Memory(int genre, boolean valid, float weight, float[][] embedding) {
    /// The same, counting for more or less.
    public Memory times(double factor) {
        return new Memory(genre, valid, (float) (factor * weight), embedding);
    }
}
