package org.cratewise.genre.split;

/// What a segment is for: weights come from training only, when to stop from validation only, and
/// the test chooses nothing.
public enum Side {
    TRAIN("t"),
    VALID("v"),
    TEST("x");

    private final String letter;

    Side(String letter) {
        this.letter = letter;
    }

    String letter() {
        return letter;
    }

    static Side of(char letter) {
        for (Side side : values()) if (side.letter.charAt(0) == letter) return side;
        throw new IllegalArgumentException("No side is called " + letter);
    }
}
