package org.cratewise.tag;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A WAV or AIFF file: chunks, among which an ID3 tag and, in WAV, a list of texts.
final class ChunkedFile implements TaggedFile {
    /// How the two kinds differ.
    ///
    /// @param id3 the name of the chunk that ID3 tags are written to
    private record Kind(
            String form, List<String> types, ByteOrder order, String id3, String audio) {}

    private static final Kind WAV =
            new Kind("RIFF", List.of("WAVE"), ByteOrder.LITTLE_ENDIAN, "id3 ", "data");
    private static final Kind AIFF =
            new Kind("FORM", List.of("AIFF", "AIFC"), ByteOrder.BIG_ENDIAN, "ID3 ", "SSND");

    private static final int HEADER = 8;

    /// @param end without the byte that makes its length even
    private record Chunk(String name, long begin, long end) {
        long content() {
            return begin + HEADER;
        }

        long next() {
            return end + (end - begin) % 2;
        }
    }

    private final Source source;
    private final Kind kind;
    private final List<Chunk> chunks = new ArrayList<>();
    private final Optional<Chunk> id3Chunk;
    private final Optional<Chunk> infoChunk;
    private final Optional<Id3Tag> id3;
    private final Optional<InfoList> info;

    private ChunkedFile(Source source, Kind kind) throws IOException, CantWriteException {
        this.source = source;
        this.kind = kind;
        readChunks();
        this.id3Chunk = only("id3 ");
        this.infoChunk = kind == WAV ? onlyInfo() : Optional.empty();
        this.id3 = id3Chunk.isEmpty() ? Optional.empty() : Optional.of(id3(id3Chunk.get()));
        this.info =
                infoChunk.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new InfoList(
                                        source, infoChunk.get().content(), infoChunk.get().end()));
        if (only(kind.audio()).isEmpty()) throw new CantWriteException("It has no audio.");
    }

    static ChunkedFile wav(Source source) throws IOException, CantWriteException {
        return new ChunkedFile(source, WAV);
    }

    static ChunkedFile aiff(Source source) throws IOException, CantWriteException {
        return new ChunkedFile(source, AIFF);
    }

    private void readChunks() throws IOException, CantWriteException {
        if (!source.has(0, kind.form()) || !kind.types().contains(text(8)))
            throw new CantWriteException("It doesn't begin as such a file does.");
        long size = number(4) + HEADER;
        // Some count the byte that makes the length even, some don't.
        if (size != source.length() && size + size % 2 != source.length())
            throw new CantWriteException("Its length isn't what it says.");
        long at = 12;
        while (at < size) {
            Chunk chunk = new Chunk(text(at), at, at + HEADER + number(at + 4));
            if (chunk.end() > source.length())
                throw new CantWriteException("Its chunk " + chunk.name() + " is cut off.");
            chunks.add(chunk);
            at = chunk.next();
        }
    }

    private String text(long at) throws IOException, CantWriteException {
        return new String(source.bytes(at, 4), StandardCharsets.ISO_8859_1);
    }

    private long number(long at) throws IOException, CantWriteException {
        return source.big(at, 4).order(kind.order()).getInt() & 0xffff_ffffL;
    }

    private Optional<Chunk> only(String name) throws CantWriteException {
        List<Chunk> found =
                chunks.stream().filter(chunk -> chunk.name().equalsIgnoreCase(name)).toList();
        if (found.size() > 1) throw new CantWriteException("It has several chunks " + name + ".");
        return found.stream().findFirst();
    }

    private Optional<Chunk> onlyInfo() throws IOException, CantWriteException {
        List<Chunk> found = new ArrayList<>();
        for (Chunk chunk : chunks)
            if (chunk.name().equals("LIST") && source.has(chunk.content(), "INFO"))
                found.add(chunk);
        if (found.size() > 1) throw new CantWriteException("It has several lists of texts.");
        return found.stream().findFirst();
    }

    private Id3Tag id3(Chunk chunk) throws IOException, CantWriteException {
        if (!Id3Tag.isAt(source, chunk.content()))
            throw new CantWriteException("Its ID3 chunk isn't fully understood.");
        Id3Tag tag = Id3Tag.read(source, chunk.content());
        // One byte more is how some make the length even.
        if (tag.end() != chunk.end() && tag.end() + 1 != chunk.end())
            throw new CantWriteException("Its ID3 chunk isn't fully understood.");
        return tag;
    }

    @Override
    public List<String> genres() {
        List<String> genres = new ArrayList<>();
        id3.ifPresent(tag -> genres.addAll(tag.genres()));
        info.ifPresent(list -> genres.addAll(list.genres()));
        return GenreText.list(genres);
    }

    @Override
    public List<String> others() {
        List<String> others = new ArrayList<>();
        try {
            for (Chunk chunk : chunks)
                if (!isTag(chunk) && !chunk.name().equals(kind.audio()))
                    others.add(
                            Fingerprint.of(
                                    chunk.name(),
                                    source.bytes(chunk.begin(), chunk.end() - chunk.begin())));
        } catch (IOException | CantWriteException e) {
            throw new IllegalStateException("It was read before", e);
        }
        id3.ifPresent(tag -> others.addAll(tag.others()));
        info.ifPresent(list -> others.addAll(list.others()));
        return others;
    }

    private boolean isTag(Chunk chunk) {
        return id3Chunk.filter(chunk::equals).isPresent()
                || infoChunk.filter(chunk::equals).isPresent();
    }

    @Override
    public List<Span> audio() {
        return chunks.stream()
                .filter(chunk -> chunk.name().equals(kind.audio()))
                .map(chunk -> new Span(chunk.content(), chunk.end()))
                .toList();
    }

    @Override
    public void write(NewGenres wanted, Changes changes) throws IOException, CantWriteException {
        List<String> genres = wanted.names();
        if (id3.isEmpty() && wanted.keeps())
            throw new CantWriteException("It has no ID3 tag to keep its old genre in.");
        if (id3.isPresent()) {
            Changes inTag = new Changes(source);
            id3.get().write(wanted, inTag);
            resize(id3Chunk.get(), inTag, changes);
        }
        if (info.isPresent()) {
            Changes inList = new Changes(source);
            info.get().write(genres, inList);
            resize(infoChunk.get(), inList, changes);
        }
        if (id3.isEmpty() && info.isEmpty()) append(wanted, changes);
        long size = source.length() - HEADER + changes.growth();
        if (size >= 1L << 32) throw new CantWriteException("It is full.");
        changes.replace(4, 4, written((int) size));
    }

    /// A chunk grows with its content and stays of even length.
    private void resize(Chunk chunk, Changes inside, Changes changes)
            throws IOException, CantWriteException {
        long size = chunk.end() - chunk.content() + inside.growth();
        changes.replace(chunk.begin() + 4, 4, written((int) size));
        changes.addAll(inside);
        boolean wasPadded = chunk.next() > chunk.end() && chunk.next() <= source.length();
        if (wasPadded && size % 2 == 0) changes.remove(chunk.end(), 1);
        if (!wasPadded && size % 2 != 0) changes.insert(chunk.end(), new byte[1]);
    }

    private void append(NewGenres wanted, Changes changes) {
        byte[] tag = Id3Tag.create(wanted);
        // The last chunk may lack the byte that makes its length even.
        int gap = (int) (source.length() % 2);
        ByteBuffer chunk = ByteBuffer.allocate(gap + HEADER + tag.length + tag.length % 2);
        chunk.put(new byte[gap]).put(kind.id3().getBytes(StandardCharsets.ISO_8859_1));
        chunk.put(written(tag.length)).put(tag);
        changes.insert(source.length(), chunk.array());
    }

    private byte[] written(int value) {
        return ByteBuffer.allocate(4).order(kind.order()).putInt(value).array();
    }
}
