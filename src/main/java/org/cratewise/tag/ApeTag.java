package org.cratewise.tag;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// An APEv2 tag; see <https://wiki.hydrogenaud.io/index.php?title=APEv2_specification>.
final class ApeTag {
    private static final String NAME = "APETAGEX";
    private static final int FOOTER = 32;
    private static final int HAS_HEADER = 1 << 31;
    private static final int IS_HEADER = 1 << 29;
    private static final int READ_ONLY = 1;
    private static final int KIND = 6;

    /// @param begin where it begins in the items
    private record Item(String key, int flags, int begin, int end, byte[] value) {}

    private final long items;
    private final long end;
    private final int count;
    private final boolean header;
    private final List<Item> list = new ArrayList<>();
    private final Optional<Item> genre;

    private ApeTag(Source source, long end) throws IOException, CantWriteException {
        ByteBuffer footer = source.little(end - FOOTER, FOOTER);
        int version = footer.getInt(8);
        int size = footer.getInt(12);
        this.end = end;
        this.count = footer.getInt(16);
        this.header = (footer.getInt(20) & HAS_HEADER) != 0;
        this.items = end - size;
        if (version != 2000) throw new CantWriteException("Its APE tag is of another version.");
        if (size < FOOTER || header && !source.has(items - FOOTER, NAME))
            throw new CantWriteException("Its APE tag isn't fully understood.");
        readItems(source.bytes(items, size - FOOTER));
        this.genre = onlyGenre();
    }

    static boolean endsAt(Source source, long end) throws IOException, CantWriteException {
        return end >= FOOTER && source.has(end - FOOTER, NAME);
    }

    static ApeTag read(Source source, long end) throws IOException, CantWriteException {
        return new ApeTag(source, end);
    }

    /// A new tag with nothing but genres.
    static byte[] create(List<String> genres) {
        byte[] item = item(genres, 0, "Genre");
        ByteBuffer tag =
                ByteBuffer.allocate(2 * FOOTER + item.length).order(ByteOrder.LITTLE_ENDIAN);
        put(tag, item.length + FOOTER, HAS_HEADER | IS_HEADER);
        tag.put(item);
        put(tag, item.length + FOOTER, HAS_HEADER);
        return tag.array();
    }

    private static void put(ByteBuffer tag, int size, int flags) {
        tag.put(NAME.getBytes(StandardCharsets.US_ASCII)).putInt(2000).putInt(size).putInt(1);
        tag.putInt(flags).putLong(0);
    }

    private void readItems(byte[] bytes) throws CantWriteException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int at = 0;
        for (int i = 0; i < count; i++) {
            int zero = at + 8;
            while (zero < bytes.length && bytes[zero] != 0) zero++;
            if (zero >= bytes.length) throw new CantWriteException("Its APE tag is cut off.");
            int size = buffer.getInt(at);
            if (size < 0 || size > bytes.length - zero - 1)
                throw new CantWriteException("Its APE tag is cut off.");
            String key = new String(bytes, at + 8, zero - at - 8, StandardCharsets.US_ASCII);
            byte[] value = Arrays.copyOfRange(bytes, zero + 1, zero + 1 + size);
            list.add(new Item(key, buffer.getInt(at + 4), at, zero + 1 + size, value));
            at = zero + 1 + size;
        }
        if (at != bytes.length) throw new CantWriteException("Its APE tag isn't fully understood.");
    }

    private static boolean isGenre(Item item) {
        return item.key().equalsIgnoreCase("Genre");
    }

    private Optional<Item> onlyGenre() throws CantWriteException {
        List<Item> found = list.stream().filter(ApeTag::isGenre).toList();
        if (found.size() > 1) throw new CantWriteException("Its APE tag has several genre items.");
        if (!found.isEmpty() && (found.getFirst().flags() & (READ_ONLY | KIND)) != 0)
            throw new CantWriteException("Its genre is marked as read only, or is no text.");
        return found.stream().findFirst();
    }

    long begin() {
        return items - (header ? FOOTER : 0);
    }

    List<String> genres() {
        return genre.map(item -> new String(item.value(), StandardCharsets.UTF_8))
                .map(text -> GenreText.list(List.of(text)))
                .orElse(List.of());
    }

    /// The first value of every text, keys in lower case.
    Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        for (Item item : list)
            if ((item.flags() & KIND) == 0)
                texts.put(
                        item.key().toLowerCase(Locale.ROOT),
                        new String(item.value(), StandardCharsets.UTF_8).split("\0", -1)[0]);
        return texts;
    }

    List<String> others() {
        List<String> others = new ArrayList<>();
        for (Item item : list)
            if (!isGenre(item))
                others.add(Fingerprint.of(item.key() + " " + item.flags(), item.value()));
        return others;
    }

    void write(NewGenres wanted, Changes changes) throws IOException, CantWriteException {
        byte[] comment = comment(wanted);
        byte[] genres =
                item(
                        wanted.names(),
                        genre.map(Item::flags).orElse(0),
                        genre.map(Item::key).orElse("Genre"));
        byte[] fresh = Arrays.copyOf(genres, genres.length + comment.length);
        System.arraycopy(comment, 0, fresh, genres.length, comment.length);
        int more = (genre.isEmpty() ? 1 : 0) + (comment.length > 0 ? 1 : 0);
        int last = list.isEmpty() ? 0 : list.getLast().end();
        int from = genre.map(Item::begin).orElse(last);
        int to = genre.map(Item::end).orElse(last);
        changes.replace(items + from, to - from, fresh);
        int size = (int) (end - items) + fresh.length - (to - from);
        byte[] sizes = sizes(size, count + more);
        changes.replace(end - FOOTER + 12, 8, sizes);
        if (header) changes.replace(items - FOOTER + 12, 8, sizes);
    }

    /// An item of a key stands there once, and the user's own comment isn't touched.
    private byte[] comment(NewGenres wanted) throws CantWriteException {
        if (!wanted.keeps()) return new byte[0];
        Optional<String> there = Optional.ofNullable(texts().get("comment"));
        if (there.filter(text -> text.startsWith(NewGenres.TITLE)).isPresent()) return new byte[0];
        if (there.isPresent())
            throw new CantWriteException("It has a comment, so its old genre finds no place.");
        return item(List.of(wanted.comment()), 0, "Comment");
    }

    private static byte[] sizes(int size, int count) {
        return ByteBuffer.allocate(8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(size)
                .putInt(count)
                .array();
    }

    private static byte[] item(List<String> genres, int flags, String key) {
        byte[] value = String.join("\0", genres).getBytes(StandardCharsets.UTF_8);
        byte[] name = key.getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(9 + name.length + value.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(value.length)
                .putInt(flags)
                .put(name)
                .put((byte) 0)
                .put(value)
                .array();
    }
}
