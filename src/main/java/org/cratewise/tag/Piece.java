package org.cratewise.tag;

import java.util.Arrays;

/// A part of a file that is replaced.
///
/// @param offset where it begins in the old file
/// @param old the bytes that are there
/// @param fresh the bytes that take their place, any number of them
public record Piece(long offset, byte[] old, byte[] fresh) {
    /// The same change, said with as few bytes as possible.
    Piece trimmed() {
        int least = Math.min(old.length, fresh.length);
        int head = Arrays.mismatch(old, fresh);
        if (head < 0) head = least;
        int tail = 0;
        while (tail < least - head && old[old.length - 1 - tail] == fresh[fresh.length - 1 - tail])
            tail++;
        return new Piece(
                offset + head,
                Arrays.copyOfRange(old, head, old.length - tail),
                Arrays.copyOfRange(fresh, head, fresh.length - tail));
    }

    boolean isNothing() {
        return Arrays.equals(old, fresh);
    }

    long end() {
        return offset + old.length;
    }

    int growth() {
        return fresh.length - old.length;
    }
}
