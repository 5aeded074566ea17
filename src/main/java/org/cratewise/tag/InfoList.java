package org.cratewise.tag;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The texts of a WAV file: a `LIST` chunk of the kind `INFO`, in which `IGNR` is the genre.
final class InfoList {
    private static final String GENRE = "IGNR";
    private static final int HEADER = 8;

    private record Text(String name, long begin, long next, byte[] value) {}

    private final long end;
    private final List<Text> texts = new ArrayList<>();

    /// @param begin where the word `INFO` stands
    InfoList(Source source, long begin, long end) throws IOException, CantWriteException {
        this.end = end;
        long at = begin + 4;
        while (at < end) {
            String name = new String(source.bytes(at, 4), StandardCharsets.ISO_8859_1);
            long size = source.little(at + 4, 4).getInt() & 0xffff_ffffL;
            long after = at + HEADER + size;
            if (after > end) throw new CantWriteException("Its list of texts is cut off.");
            byte[] value = source.bytes(at + HEADER, size);
            // The last one may lack the byte that makes its length even.
            texts.add(new Text(name, at, Math.min(end, after + size % 2), value));
            at = after + size % 2;
        }
        if (texts.stream().filter(InfoList::isGenre).count() > 1)
            throw new CantWriteException("Its list of texts has several genres.");
    }

    private static boolean isGenre(Text text) {
        return text.name().equals(GENRE);
    }

    List<String> genres() {
        return texts.stream()
                .filter(InfoList::isGenre)
                .map(text -> new String(text.value(), StandardCharsets.UTF_8))
                .map(text -> GenreText.list(List.of(text)))
                .findFirst()
                .orElse(List.of());
    }

    List<String> others() {
        return texts.stream()
                .filter(text -> !isGenre(text))
                .map(text -> Fingerprint.of(text.name(), text.value()))
                .toList();
    }

    void write(List<String> genres, Changes changes) throws IOException, CantWriteException {
        byte[] fresh = text(String.join("; ", genres));
        Optional<Text> old = texts.stream().filter(InfoList::isGenre).findFirst();
        if (old.isPresent())
            changes.replace(old.get().begin(), old.get().next() - old.get().begin(), fresh);
        else {
            if (endsOdd()) changes.insert(end, new byte[1]);
            changes.insert(end, fresh);
        }
    }

    /// Whether the last text lacks the byte that makes its length even.
    private boolean endsOdd() {
        if (texts.isEmpty()) return false;
        Text last = texts.getLast();
        return last.value().length % 2 == 1
                && last.next() == last.begin() + HEADER + last.value().length;
    }

    /// A text ends with a zero byte and has an even length.
    private static byte[] text(String genre) {
        byte[] words = genre.getBytes(StandardCharsets.UTF_8);
        int size = words.length + 1;
        return ByteBuffer.allocate(HEADER + size + size % 2)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(GENRE.getBytes(StandardCharsets.ISO_8859_1))
                .putInt(size)
                .put(words)
                .array();
    }
}
