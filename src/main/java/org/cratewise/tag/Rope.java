package org.cratewise.tag;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/// New content, made of parts of the old file in their order, and of new bytes between them.
final class Rope {
    /// @param from where it is in the file, -1 for new bytes
    private record Part(long from, byte[] bytes) {
        Part head(int count) {
            return new Part(from, Arrays.copyOf(bytes, count));
        }

        Part tail(int count) {
            return new Part(
                    from < 0 ? -1 : from + count, Arrays.copyOfRange(bytes, count, bytes.length));
        }
    }

    private final Deque<Part> parts = new ArrayDeque<>();

    /// Adds what stands in the file at a place.
    void keep(long from, byte[] bytes) {
        if (bytes.length > 0) parts.add(new Part(from, bytes));
    }

    void put(byte[] bytes) {
        if (bytes.length > 0) parts.add(new Part(-1, bytes));
    }

    void add(Rope other) {
        parts.addAll(other.parts);
    }

    /// Takes the first bytes off.
    Rope take(int count) {
        Rope taken = new Rope();
        int left = count;
        while (left > 0) {
            Part part = parts.removeFirst();
            if (part.bytes().length > left) {
                parts.addFirst(part.tail(left));
                part = part.head(left);
            }
            taken.parts.add(part);
            left -= part.bytes().length;
        }
        return taken;
    }

    int length() {
        return parts.stream().mapToInt(part -> part.bytes().length).sum();
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Part part : parts) out.writeBytes(part.bytes());
        return out.toByteArray();
    }

    /// Notes what has to be changed for the file to hold this between two places.
    void write(long begin, long end, Changes changes) throws IOException, CantWriteException {
        long at = begin;
        ByteArrayOutputStream fresh = new ByteArrayOutputStream();
        for (Part part : parts) {
            if (part.from() < 0) {
                fresh.writeBytes(part.bytes());
                continue;
            }
            changes.replace(at, part.from() - at, fresh.toByteArray());
            fresh.reset();
            at = part.from() + part.bytes().length;
        }
        changes.replace(at, end - at, fresh.toByteArray());
    }
}
