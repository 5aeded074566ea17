package org.cratewise.tag;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// What turns one version of a file into another: the pieces that are replaced, in the order of
/// their places. It holds the old bytes too, so it works both ways; all that stays the same is in
/// the file and nowhere else.
public record Patch(List<Piece> pieces) {
    /// Nothing changes.
    public static final Patch NONE = new Patch(List.of());

    /// @throws IllegalArgumentException if pieces overlap
    public Patch {
        pieces =
                pieces.stream()
                        .map(Piece::trimmed)
                        .filter(piece -> !piece.isNothing())
                        .sorted(Comparator.comparingLong(Piece::offset))
                        .toList();
        for (int i = 1; i < pieces.size(); i++)
            if (pieces.get(i).offset() < pieces.get(i - 1).end())
                throw new IllegalArgumentException("Pieces overlap");
    }

    /// Whether it changes anything at all.
    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    /// The way back.
    public Patch inverse() {
        List<Piece> back = new ArrayList<>();
        long shift = 0;
        for (Piece piece : pieces) {
            back.add(new Piece(piece.offset() + shift, piece.fresh(), piece.old()));
            shift += piece.growth();
        }
        return new Patch(back);
    }

    /// By how many bytes the file grows.
    public long growth() {
        return pieces.stream().mapToLong(Piece::growth).sum();
    }

    /// Brings a copy of a file to its new version.
    ///
    /// @param original the file, which is only read
    /// @param copy a copy of it
    /// @throws IOException if the file doesn't hold what is to be replaced, too
    public void apply(Path original, Path copy) throws IOException {
        try (FileChannel in = FileChannel.open(original, StandardOpenOption.READ);
                FileChannel out = FileChannel.open(copy, StandardOpenOption.WRITE)) {
            long kept = 0;
            boolean moved = false;
            for (Piece piece : pieces) {
                check(in, piece);
                if (moved) transfer(in, kept, piece.offset(), out);
                else out.position(piece.offset());
                // Until something grows or shrinks, everything lies where it did.
                if (!moved && piece.growth() != 0) {
                    moved = true;
                    out.truncate(piece.offset());
                }
                writeAll(out, piece.fresh());
                kept = piece.end();
            }
            if (moved) transfer(in, kept, in.size(), out);
        }
    }

    private static void check(FileChannel in, Piece piece) throws IOException {
        ByteBuffer there = ByteBuffer.allocate(piece.old().length);
        while (there.hasRemaining()) {
            int read = in.read(there, piece.offset() + there.position());
            if (read < 0) break;
        }
        if (there.hasRemaining() || !Arrays.equals(there.array(), piece.old()))
            throw new IOException("The file isn't what it was when the change was prepared");
    }

    private static void transfer(FileChannel in, long from, long to, FileChannel out)
            throws IOException {
        long at = from;
        while (at < to) {
            long moved = in.transferTo(at, to - at, out);
            if (moved <= 0) throw new IOException("The file became shorter while it was copied");
            at += moved;
        }
    }

    private static void writeAll(FileChannel out, byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) out.write(buffer);
    }

    /// As the journal keeps it.
    public byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (Piece piece : pieces) {
                out.writeLong(piece.offset());
                out.writeInt(piece.old().length);
                out.writeInt(piece.fresh().length);
                out.write(piece.old());
                out.write(piece.fresh());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// The patch that {@link #toBytes} wrote.
    public static Patch ofBytes(byte[] bytes) {
        List<Piece> pieces = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            while (in.available() > 0) {
                long offset = in.readLong();
                int old = in.readInt();
                int fresh = in.readInt();
                pieces.add(new Piece(offset, in.readNBytes(old), in.readNBytes(fresh)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Patch(pieces);
    }
}
