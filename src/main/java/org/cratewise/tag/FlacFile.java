package org.cratewise.tag;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A FLAC file; see RFC 9639, section 8.
final class FlacFile implements TaggedFile {
    private static final int HEADER = 4;
    private static final int LAST = 0x80;
    private static final int STREAM_INFO = 0;
    private static final int PADDING = 1;
    private static final int COMMENTS = 4;

    /// @param begin where its header begins
    private record Block(int kind, boolean last, long begin, int size) {
        long content() {
            return begin + HEADER;
        }

        long end() {
            return content() + size;
        }
    }

    private final Source source;
    private final List<Block> blocks = new ArrayList<>();
    private final Optional<Block> block;
    private final VorbisComments comments;

    private FlacFile(Source source) throws IOException, CantWriteException {
        this.source = source;
        if (!source.has(0, "fLaC"))
            throw new CantWriteException("It doesn't begin as a FLAC file does.");
        if (Id3v1.isAtEnd(source))
            throw new CantWriteException("It has an ID3 tag at its end, where FLAC has none.");
        readBlocks();
        this.block = onlyComments();
        byte[] bytes =
                block.isEmpty()
                        ? VorbisComments.empty()
                        : source.bytes(block.get().content(), block.get().size());
        this.comments = new VorbisComments(bytes, 0);
        if (comments.end() != bytes.length)
            throw new CantWriteException("Its comments aren't fully understood.");
    }

    static FlacFile read(Source source) throws IOException, CantWriteException {
        return new FlacFile(source);
    }

    private void readBlocks() throws IOException, CantWriteException {
        long at = 4;
        boolean last = false;
        while (!last) {
            byte[] header = source.bytes(at, HEADER);
            last = (header[0] & LAST) != 0;
            Block found = new Block(header[0] & 0x7f, last, at, Id3Numbers.plain(header, 1, 3));
            if (found.end() > source.length())
                throw new CantWriteException("Its blocks go beyond the end of the file.");
            blocks.add(found);
            at = found.end();
        }
        byte[] sync = source.bytes(at, 2);
        if (blocks.getFirst().kind() != STREAM_INFO
                || (Id3Numbers.plain(sync, 0, 2) & 0xfffe) != 0xfff8)
            throw new CantWriteException("It isn't made as a FLAC file is.");
    }

    private Optional<Block> onlyComments() throws CantWriteException {
        List<Block> found = blocks.stream().filter(b -> b.kind() == COMMENTS).toList();
        if (found.size() > 1) throw new CantWriteException("It has several blocks of comments.");
        return found.stream().findFirst();
    }

    @Override
    public List<String> genres() {
        return comments.genres();
    }

    @Override
    public List<String> others() {
        List<String> others = new ArrayList<>();
        try {
            for (Block other : blocks)
                if (other.kind() != COMMENTS && other.kind() != PADDING)
                    others.add(
                            Fingerprint.of(
                                    "block " + other.kind(),
                                    source.bytes(other.content(), other.size())));
        } catch (IOException | CantWriteException e) {
            throw new IllegalStateException("The blocks were read before", e);
        }
        others.addAll(comments.others());
        return others;
    }

    @Override
    public List<Span> audio() {
        return List.of(new Span(blocks.getLast().end(), source.length()));
    }

    @Override
    public void write(NewGenres wanted, Changes changes) throws IOException, CantWriteException {
        List<Piece> pieces = comments.write(wanted);
        int growth = pieces.stream().mapToInt(Piece::growth).sum();
        if (block.isEmpty()) {
            growth += insert(new Patch(pieces), changes);
        } else {
            Block old = block.get();
            changes.replace(old.begin() + 1, 3, Id3Numbers.plain(checked(old.size() + growth), 3));
            for (Piece piece : pieces)
                changes.replace(old.content() + piece.offset(), piece.old().length, piece.fresh());
        }
        makeRoom(growth, changes);
    }

    /// Comments where there were none, after the first block.
    private int insert(Patch patch, Changes changes) throws IOException, CantWriteException {
        byte[] empty = VorbisComments.empty();
        java.io.ByteArrayOutputStream content = new java.io.ByteArrayOutputStream();
        int kept = 0;
        for (Piece piece : patch.pieces()) {
            content.write(empty, kept, (int) piece.offset() - kept);
            content.writeBytes(piece.fresh());
            kept = (int) piece.end();
        }
        content.write(empty, kept, empty.length - kept);
        Block first = blocks.getFirst();
        java.io.ByteArrayOutputStream whole = new java.io.ByteArrayOutputStream();
        whole.write(COMMENTS | (first.last() ? LAST : 0));
        whole.writeBytes(Id3Numbers.plain(checked(content.size()), 3));
        whole.writeBytes(content.toByteArray());
        changes.insert(first.end(), whole.toByteArray());
        if (first.last()) changes.replace(first.begin(), 1, new byte[] {STREAM_INFO});
        return HEADER + empty.length;
    }

    /// Padding gives what the comments take, and takes what they give.
    private void makeRoom(int growth, Changes changes) throws IOException, CantWriteException {
        Optional<Block> padding =
                blocks.stream()
                        .filter(b -> b.kind() == PADDING && b.size() >= growth)
                        .filter(b -> b.size() - growth < 1 << 24)
                        .findFirst();
        if (growth == 0 || padding.isEmpty()) return;
        Block room = padding.get();
        changes.replace(room.begin() + 1, 3, Id3Numbers.plain(room.size() - growth, 3));
        if (growth > 0) changes.remove(room.end() - growth, growth);
        else changes.insert(room.end(), new byte[-growth]);
    }

    private static int checked(int size) throws CantWriteException {
        if (size >= 1 << 24) throw new CantWriteException("Its comments are full.");
        return size;
    }
}
