package org.cratewise.tag;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// A WMA file; the objects are those of the Advanced Systems Format specification, revision 1.20.
final class AsfFile implements TaggedFile {
    private static final String HEADER = "3026b2758e66cf11a6d900aa0062ce6c";
    private static final String PROPERTIES = "a1dcab8c47a9cf118ee400c00c205365";
    private static final String DESCRIPTION = "40a4d0d207e3d21197f000a0c95ea850";
    private static final String DATA = "3626b2758e66cf11a6d900aa0062ce6c";

    private static final String GENRE = "WM/Genre";
    private static final String GENRE_NUMBER = "WM/GenreID";
    private static final int OBJECT_HEADER = 24;
    private static final int FIRST_OBJECT = 30;
    private static final int FILE_SIZE_AT = 40;

    private record Part(String id, long begin, long size) {
        long end() {
            return begin + size;
        }
    }

    private final Source source;
    private final long headerSize;
    private final int count;
    private final List<Part> parts = new ArrayList<>();
    private final Part properties;
    private final Optional<Part> description;
    private final AsfDescriptors descriptors;

    private AsfFile(Source source) throws IOException, CantWriteException {
        this.source = source;
        if (source.length() < FIRST_OBJECT || !id(0).equals(HEADER))
            throw new CantWriteException("It doesn't begin as a WMA file does.");
        this.headerSize = source.little(16, 8).getLong();
        this.count = source.little(24, 4).getInt();
        readParts();
        this.properties =
                only(PROPERTIES).orElseThrow(() -> new CantWriteException("It has no properties."));
        this.description = only(DESCRIPTION);
        this.descriptors =
                new AsfDescriptors(
                        description.isEmpty()
                                ? new byte[2]
                                : source.bytes(
                                        description.get().begin() + OBJECT_HEADER,
                                        description.get().size() - OBJECT_HEADER));
    }

    static AsfFile read(Source source) throws IOException, CantWriteException {
        return new AsfFile(source);
    }

    private String id(long at) throws IOException, CantWriteException {
        return HexFormat.of().formatHex(source.bytes(at, 16));
    }

    private void readParts() throws IOException, CantWriteException {
        long at = FIRST_OBJECT;
        while (at < headerSize) {
            long size = source.little(at + 16, 8).getLong();
            if (size < OBJECT_HEADER || size > headerSize - at)
                throw new CantWriteException("Its header is cut off.");
            parts.add(new Part(id(at), at, size));
            at += size;
        }
        if (at != headerSize || parts.size() != count || !id(at).equals(DATA))
            throw new CantWriteException("Its header isn't fully understood.");
        byte[] genre = GENRE.getBytes(StandardCharsets.UTF_16LE);
        for (Part part : parts)
            if (!part.id().equals(DESCRIPTION) && holds(part, genre))
                throw new CantWriteException("It names its genre in an unusual place.");
    }

    private boolean holds(Part part, byte[] wanted) throws IOException, CantWriteException {
        String text =
                new String(source.bytes(part.begin(), part.size()), StandardCharsets.ISO_8859_1);
        return text.contains(new String(wanted, StandardCharsets.ISO_8859_1));
    }

    private Optional<Part> only(String id) throws CantWriteException {
        List<Part> found = parts.stream().filter(part -> part.id().equals(id)).toList();
        if (found.size() > 1) throw new CantWriteException("Its header has parts twice.");
        return found.stream().findFirst();
    }

    @Override
    public List<String> genres() {
        return GenreText.list(descriptors.values(GENRE));
    }

    @Override
    public List<String> others() {
        List<String> others = new ArrayList<>();
        try {
            for (Part part : parts)
                if (!part.id().equals(DESCRIPTION)) others.add(fingerprint(part));
        } catch (IOException | CantWriteException e) {
            throw new IllegalStateException("It was read before", e);
        }
        others.addAll(descriptors.others(GENRE, GENRE_NUMBER));
        return others;
    }

    private String fingerprint(Part part) throws IOException, CantWriteException {
        byte[] bytes = source.bytes(part.begin(), part.size());
        // The length of the whole file stands in there.
        if (part == properties) Arrays.fill(bytes, FILE_SIZE_AT, FILE_SIZE_AT + 8, (byte) 0);
        return Fingerprint.of(part.id(), bytes);
    }

    @Override
    public List<Span> audio() {
        return List.of(new Span(headerSize, source.length()));
    }

    @Override
    public void write(NewGenres wanted, Changes changes) throws IOException, CantWriteException {
        // By the specification a name stands here once; several genres share a line.
        if (wanted.keeps())
            throw new CantWriteException("Its old genre can't be kept in a comment of a WMA file.");
        String line = String.join("; ", wanted.names());
        List<Piece> pieces = descriptors.write(line, GENRE, GENRE_NUMBER);
        if (description.isPresent()) {
            long begin = description.get().begin() + OBJECT_HEADER;
            for (Piece piece : pieces)
                changes.replace(begin + piece.offset(), piece.old().length, piece.fresh());
            changes.replace(
                    description.get().begin() + 16,
                    8,
                    number(description.get().size() + changes.growth()));
        } else {
            changes.insert(headerSize, created(pieces));
            changes.replace(24, 4, Arrays.copyOf(number(count + 1), 4));
        }
        long growth = changes.growth();
        changes.replace(16, 8, number(headerSize + growth));
        long fileSize = source.little(properties.begin() + FILE_SIZE_AT, 8).getLong();
        if (fileSize == source.length())
            changes.replace(properties.begin() + FILE_SIZE_AT, 8, number(fileSize + growth));
    }

    private static byte[] created(List<Piece> pieces) {
        int size = pieces.stream().mapToInt(piece -> piece.fresh().length).sum();
        ByteBuffer part = ByteBuffer.allocate(OBJECT_HEADER + size);
        part.put(HexFormat.of().parseHex(DESCRIPTION)).put(number(OBJECT_HEADER + size));
        for (Piece piece : pieces) part.put(piece.fresh());
        return part.array();
    }

    private static byte[] number(long value) {
        return ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(value).array();
    }
}
