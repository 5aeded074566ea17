package org.cratewise.tag;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The changes to a file as they are found out.
final class Changes {
    private final Source source;
    private final List<Piece> pieces = new ArrayList<>();

    Changes(Source source) {
        this.source = source;
    }

    void replace(long offset, long length, byte[] fresh) throws IOException, CantWriteException {
        pieces.add(new Piece(offset, source.bytes(offset, length), fresh));
    }

    void insert(long offset, byte[] fresh) {
        pieces.add(new Piece(offset, new byte[0], fresh));
    }

    void remove(long offset, long length) throws IOException, CantWriteException {
        replace(offset, length, new byte[0]);
    }

    /// Takes over the changes to a part.
    void addAll(Changes part) {
        pieces.addAll(part.pieces);
    }

    /// By how many bytes the file grows so far.
    long growth() {
        return pieces.stream().mapToLong(Piece::growth).sum();
    }

    Patch patch() {
        return new Patch(pieces);
    }
}
