package org.cratewise.genre.network;

/// Reads a vector as a sequence of so many steps, or a picture as one along its width.
///
/// @param steps 0 for a picture
public record Sequence(int steps) implements LayerPlan {
    public Sequence {
        if (steps < 0) throw new IllegalArgumentException("steps can't be negative: " + steps);
    }

    @Override
    public void onto(LayerStack stack) {
        stack.before(new Unfolding(steps));
    }
}
