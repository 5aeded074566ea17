package org.cratewise.tag;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// An Ogg file with one stream of Vorbis, Opus, Speex or FLAC: comments are its second packet.
final class OggFile implements TaggedFile {
    /// How the first and the second packet of a codec begin.
    private static final Map<String, String> CODECS =
            Map.of(
                    "\1vorbis", "\3vorbis",
                    "OpusHead", "OpusTags",
                    "Speex   ", "",
                    "\177FLAC", "\u0004___");

    private final Source source;
    private final List<OggPage> pages = new ArrayList<>();
    private final OggPacket packet;
    private final String opening;
    private final VorbisComments comments;

    private OggFile(Source source) throws IOException, CantWriteException {
        this.source = source;
        readPages();
        this.packet = OggPacket.read(source, pages);
        this.opening = opening(source.bytes(pages.getFirst().body(), pages.getFirst().size()));
        byte[] bytes = packet.bytes();
        String begin = new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
        // What FLAC puts there is a block's kind, whether it is the last, and its length.
        boolean flac = opening.endsWith("___");
        if (flac ? bytes[0] != 4 && bytes[0] != (byte) 0x84 : !begin.startsWith(opening))
            throw new CantWriteException("Its comments aren't where they should be.");
        this.comments = new VorbisComments(bytes, opening.length());
    }

    static OggFile read(Source source) throws IOException, CantWriteException {
        return new OggFile(source);
    }

    private static String opening(byte[] head) throws CantWriteException {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> codec : CODECS.entrySet())
            if (text.startsWith(codec.getKey())) return codec.getValue();
        throw new CantWriteException("Its codec isn't one whose tags can be written.");
    }

    private void readPages() throws IOException, CantWriteException {
        long at = 0;
        while (at < source.length()) {
            OggPage page = OggPage.read(source, at);
            if (page.end() > source.length()) throw new CantWriteException("Its end is cut off.");
            boolean first = pages.isEmpty();
            if (page.has(OggPage.FIRST) != first
                    || !first && page.serial() != pages.getFirst().serial())
                throw new CantWriteException("It holds several streams.");
            pages.add(page);
            at = page.end();
        }
        if (pages.size() < 2) throw new CantWriteException("It has no comments.");
    }

    @Override
    public List<String> genres() {
        return comments.genres();
    }

    @Override
    public Map<String, String> texts() {
        return comments.texts();
    }

    /// Opus counts 48,000 a second, and not the first ones; see RFC 7845, section 4.
    @Override
    public double seconds() throws IOException, CantWriteException {
        if (!opening.equals("OpusTags")) return 0;
        int skipped = source.little(pages.getFirst().body() + 10, 2).getShort() & 0xffff;
        return Math.max(0, (pages.getLast().granule() - skipped) / 48_000.0);
    }

    @Override
    public List<String> others() {
        List<String> others = new ArrayList<>();
        byte[] bytes = packet.bytes();
        others.add(Fingerprint.of("begin", Arrays.copyOf(bytes, isFlac() ? 1 : opening.length())));
        others.addAll(comments.others());
        // Vorbis ends with a bit that is set; Opus may have padding, or data to be kept.
        others.add(Fingerprint.of("rest", Arrays.copyOfRange(bytes, comments.end(), bytes.length)));
        others.add(Fingerprint.of("more", packet.tail()));
        return others;
    }

    private boolean isFlac() {
        return opening.endsWith("___");
    }

    @Override
    public List<Span> audio() {
        return pages.subList(packet.lastPage() + 1, pages.size()).stream()
                .map(page -> new Span(page.body(), page.end()))
                .toList();
    }

    @Override
    public void write(NewGenres wanted, Changes changes) throws IOException, CantWriteException {
        List<Piece> pieces = new ArrayList<>(comments.write(wanted));
        int growth = pieces.stream().mapToInt(Piece::growth).sum();
        byte[] bytes = packet.bytes();
        if (isFlac()) {
            int size = bytes.length - 4 + growth;
            byte[] old = Arrays.copyOfRange(bytes, 1, 4);
            pieces.add(new Piece(1, old, Id3Numbers.plain(size, 3)));
        }
        packet.write(new Patch(pieces), changes);
    }
}
