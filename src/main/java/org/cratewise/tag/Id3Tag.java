package org.cratewise.tag;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An ID3v2 tag: 2.2, 2.3 or 2.4; see <https://id3.org/id3v2.4.0-structure>.
final class Id3Tag {
    static final int HEADER = 10;

    private static final int UNSYNCHRONISED = 0x80;
    private static final int EXTENDED = 0x40;
    private static final int FOOTER = 0x10;

    private final long begin;
    private final int version;
    private final int flags;
    private final int size;
    private final Unsynchronisation body;
    private final Id3Frames frames;
    private final Optional<Id3Frame> genre;
    private final List<String> genres;

    private Id3Tag(Source source, long begin) throws IOException, CantWriteException {
        byte[] header = source.bytes(begin, HEADER);
        this.begin = begin;
        this.version = header[3];
        this.flags = header[5] & 0xff;
        this.size = Id3Numbers.syncsafe(header, 6);
        if (version < 2 || version > 4)
            throw new CantWriteException("Its ID3 tag is of an unknown version, 2." + version);
        byte[] raw = source.bytes(begin + HEADER, size);
        this.body =
                has(UNSYNCHRONISED) && version < 4
                        ? Unsynchronisation.remove(raw)
                        : Unsynchronisation.none(raw);
        this.frames = Id3Frames.read(body.bytes(), version, extendedHeader());
        this.genre = onlyGenre();
        this.genres = genre.isEmpty() ? List.of() : genres(genre.get());
    }

    static boolean isAt(Source source, long offset) throws IOException, CantWriteException {
        return source.has(offset, "ID3") && offset + HEADER <= source.length();
    }

    static Id3Tag read(Source source, long offset) throws IOException, CantWriteException {
        return new Id3Tag(source, offset);
    }

    /// A new tag that holds nothing else.
    static byte[] create(NewGenres wanted) {
        int version = wanted.fresh().number();
        byte[] content = Id3Text.of(wanted.names(), version, new byte[0]);
        byte[] tag = new byte[HEADER + 10 + content.length];
        System.arraycopy("ID3".getBytes(StandardCharsets.ISO_8859_1), 0, tag, 0, 3);
        tag[3] = (byte) version;
        System.arraycopy(Id3Numbers.syncsafe(10 + content.length), 0, tag, 6, 4);
        System.arraycopy("TCON".getBytes(StandardCharsets.ISO_8859_1), 0, tag, HEADER, 4);
        System.arraycopy(Id3Numbers.frame(content.length, version), 0, tag, HEADER + 4, 4);
        System.arraycopy(content, 0, tag, HEADER + 10, content.length);
        return tag;
    }

    private boolean has(int flag) {
        return (flags & flag) != 0;
    }

    /// Where the frames begin.
    private int extendedHeader() throws CantWriteException {
        if (!has(EXTENDED)) return 0;
        byte[] bytes = body.bytes();
        if (version == 2) throw new CantWriteException("Its ID3 tag is compressed.");
        if (bytes.length < 10) throw new CantWriteException("Its ID3 tag is cut off.");
        int length =
                version == 3 ? 4 + Id3Numbers.plain(bytes, 0, 4) : Id3Numbers.syncsafe(bytes, 0);
        // A checksum or a length of the padding would be wrong after a change.
        boolean depends =
                version == 3
                        ? bytes[4] != 0 || Id3Numbers.plain(bytes, 6, 4) != 0
                        : (bytes[5] & 0x30) != 0;
        if (depends || length < 6 || length > bytes.length)
            throw new CantWriteException("Its ID3 tag has a checksum or restrictions.");
        return length;
    }

    private Optional<Id3Frame> onlyGenre() throws CantWriteException {
        List<Id3Frame> found = frames.frames().stream().filter(Id3Frame::isGenre).toList();
        if (found.size() > 1) throw new CantWriteException("Its ID3 tag has several genre frames.");
        if (found.isEmpty()) return Optional.empty();
        int plain = version == 4 ? 0x02 : 0;
        if ((found.getFirst().format() & ~plain) != 0)
            throw new CantWriteException("Its genre is compressed, encrypted or grouped.");
        if ((found.getFirst().status() & (version == 4 ? 0x10 : 0x20)) != 0)
            throw new CantWriteException("Its genre is marked as read only.");
        return Optional.of(found.getFirst());
    }

    private List<String> genres(Id3Frame frame) throws CantWriteException {
        byte[] content = frame.content(body.bytes());
        if (version == 4 && frame.format() != 0)
            content = Unsynchronisation.remove(content).bytes();
        return GenreText.list(Id3Text.values(content));
    }

    List<String> genres() {
        return genres;
    }

    /// The first value of every text frame, by the frame's name; those that can't be read are left
    /// out.
    Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        for (Id3Frame frame : frames.frames()) {
            if (!frame.id().startsWith("T") || frame.format() != 0) continue;
            try {
                List<String> values = Id3Text.values(frame.content(body.bytes()));
                if (!values.isEmpty()) texts.put(frame.id(), values.getFirst());
            } catch (CantWriteException e) {
                // One frame in an unknown encoding; the others may be well.
            }
        }
        return texts;
    }

    List<String> others() {
        List<String> others = new ArrayList<>();
        for (Id3Frame frame : frames.frames())
            if (!frame.isGenre())
                others.add(Fingerprint.of(frame.id(), frame.content(body.bytes())));
        // A tag that held nothing else is as good as none.
        if (!others.isEmpty()) others.addFirst("ID3v2." + version + " " + flags);
        return others;
    }

    /// Where the file goes on after the tag.
    long end() {
        return begin + HEADER + size + (has(FOOTER) ? HEADER : 0);
    }

    void write(NewGenres wanted, Changes changes) throws IOException, CantWriteException {
        byte[] fresh = frames(wanted);
        int from = body.origin()[genre.map(Id3Frame::begin).orElse(frames.end())];
        int to = body.origin()[genre.map(Id3Frame::end).orElse(frames.end())];
        changes.replace(begin + HEADER + from, to - from, fresh);
        makeRoom(fresh.length - (to - from), changes);
    }

    private byte[] frames(NewGenres wanted) throws CantWriteException {
        byte[] genres = frame(wanted.names());
        if (!wanted.keeps() || keepsAlready()) return genres;
        byte[] comment = comment(wanted);
        byte[] both = java.util.Arrays.copyOf(genres, genres.length + comment.length);
        System.arraycopy(comment, 0, both, genres.length, comment.length);
        return both;
    }

    /// The oldest genre is the one worth keeping.
    private boolean keepsAlready() {
        String all = new String(body.bytes(), StandardCharsets.ISO_8859_1);
        byte[] wide = NewGenres.TITLE.getBytes(StandardCharsets.UTF_16LE);
        return all.contains(NewGenres.TITLE + "\0")
                || all.contains(new String(wide, StandardCharsets.ISO_8859_1));
    }

    /// A comment with a title of its own stands beside those that are there.
    private byte[] comment(NewGenres wanted) throws CantWriteException {
        byte[] text = Id3Text.comment(NewGenres.TITLE, wanted.old(), version);
        if (frames.plainSizes() && version == 4 && text.length > 127)
            throw new CantWriteException("Its ID3 tag writes lengths in a way that isn't sure.");
        return framed(version == 2 ? "COM" : "COMM", 0, text);
    }

    private byte[] frame(List<String> wanted) throws CantWriteException {
        byte[] like = genre.map(frame -> frame.content(body.bytes())).orElse(new byte[0]);
        byte[] content = Id3Text.of(wanted, version, like);
        if (frames.plainSizes() && version == 4 && content.length > 127)
            throw new CantWriteException("Its ID3 tag writes lengths in a way that isn't sure.");
        return framed(
                version == 2 ? "TCO" : "TCON", genre.map(Id3Frame::status).orElse(0), content);
    }

    private byte[] framed(String name, int status, byte[] content) {
        int letters = version == 2 ? 3 : 4;
        byte[] frame = new byte[(version == 2 ? 6 : 10) + content.length];
        byte[] id = name.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(id, 0, frame, 0, letters);
        System.arraycopy(Id3Numbers.frame(content.length, version), 0, frame, letters, letters);
        if (version > 2) frame[8] = (byte) status;
        System.arraycopy(content, 0, frame, frame.length - content.length, content.length);
        return has(UNSYNCHRONISED) && version < 4 ? Unsynchronisation.add(frame) : frame;
    }

    /// Takes from the padding what the frame grew, or the other way round; only where there isn't
    /// enough of it, the tag grows.
    private void makeRoom(int growth, Changes changes) throws IOException, CantWriteException {
        int padding = size - body.origin()[frames.end()];
        long end = begin + HEADER + size;
        if (growth > 0 && growth <= padding) changes.remove(end - growth, growth);
        else if (growth < 0 && !has(FOOTER)) changes.insert(end, new byte[-growth]);
        else if (growth != 0) resize(size + growth, changes);
    }

    private void resize(int fresh, Changes changes) throws IOException, CantWriteException {
        if (fresh >= 1 << 28) throw new CantWriteException("Its ID3 tag is full.");
        changes.replace(begin + 6, 4, Id3Numbers.syncsafe(fresh));
        if (has(FOOTER)) changes.replace(begin + HEADER + size + 6, 4, Id3Numbers.syncsafe(fresh));
    }
}
