package org.cratewise.track;

/// One genre a model thought of, with its probability in `[0, 1]`.
public record Guess(Genre genre, double probability) {
    public Guess {
        if (!(probability >= 0 && probability <= 1))
            throw new IllegalArgumentException("Not a probability: " + probability);
    }
}
