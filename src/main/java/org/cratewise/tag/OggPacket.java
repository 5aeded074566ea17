package org.cratewise.tag;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/// The second packet of an Ogg stream, which may go through many pages.
final class OggPacket {
    private static final int MOST_SEGMENTS = 255;

    private final Source source;
    private final List<OggPage> pages;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int lastPage;

    /// How many segments of its last page belong to it.
    private int lastSegments;

    private byte[] tail = {};

    private OggPacket(Source source, List<OggPage> pages) throws IOException, CantWriteException {
        this.source = source;
        this.pages = pages;
        boolean complete = false;
        for (int i = 1; !complete; i++) {
            if (i == pages.size()) throw new CantWriteException("Its comments are cut off.");
            complete = add(i);
        }
    }

    static OggPacket read(Source source, List<OggPage> pages)
            throws IOException, CantWriteException {
        return new OggPacket(source, pages);
    }

    private boolean add(int number) throws IOException, CantWriteException {
        OggPage page = pages.get(number);
        byte[] body = source.bytes(page.body(), page.size());
        if (!page.isSound(body)) throw new CantWriteException("Its comments are damaged.");
        if (page.has(OggPage.CONTINUED) != number > 1)
            throw new CantWriteException("Its pages aren't in order.");
        int length = 0;
        int segments = 0;
        boolean complete = false;
        while (segments < page.segments() && !complete) {
            int lacing = page.lacing(segments++);
            length += lacing;
            complete = lacing < MOST_SEGMENTS;
        }
        bytes.write(body, 0, length);
        lastPage = number;
        lastSegments = segments;
        tail = Arrays.copyOfRange(body, length, body.length);
        return complete;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    /// What follows it in its last page.
    byte[] tail() {
        return tail;
    }

    int lastPage() {
        return lastPage;
    }

    /// Notes the changes of its pages, and of the numbers of all later ones if it takes more or
    /// fewer pages than before.
    void write(Patch patch, Changes changes) throws IOException, CantWriteException {
        Rope content = content(patch);
        byte[] lacing = lacing(content.length());
        OggPage last = pages.get(lastPage);
        content.keep(last.end() - tail.length, tail);
        int[] counts = counts(lacing.length);
        Rope fresh = new Rope();
        int segment = 0;
        for (int i = 0; i < counts.length; i++) {
            byte[] table = Arrays.copyOfRange(lacing, segment, segment + counts[i]);
            segment += counts[i];
            fresh.add(page(i, table, i == counts.length - 1, content));
        }
        fresh.write(pages.get(1).begin(), last.end(), changes);
        renumber(counts.length - lastPage, changes);
    }

    /// The packet's new bytes, most of them where they are.
    private Rope content(Patch patch) {
        Rope whole = new Rope();
        int left = bytes.size();
        for (OggPage page : pages.subList(1, lastPage + 1)) {
            int from = bytes.size() - left;
            int count = Math.min(page.size(), left);
            whole.keep(page.body(), Arrays.copyOfRange(bytes(), from, from + count));
            left -= count;
        }
        Rope content = new Rope();
        long at = 0;
        for (Piece piece : patch.pieces()) {
            content.add(whole.take((int) (piece.offset() - at)));
            whole.take(piece.old().length);
            content.put(piece.fresh());
            at = piece.end();
        }
        content.add(whole);
        return content;
    }

    /// The table of segments of the packet and of what follows it.
    private byte[] lacing(int length) {
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        for (int left = length; left >= MOST_SEGMENTS; left -= MOST_SEGMENTS) table.write(255);
        table.write(length % MOST_SEGMENTS);
        OggPage last = pages.get(lastPage);
        for (int i = lastSegments; i < last.segments(); i++) table.write(last.lacing(i));
        return table.toByteArray();
    }

    /// How many segments each page gets: as many as before, but for the last; if that doesn't go,
    /// as many as it can hold.
    private int[] counts(int segments) {
        int[] same = new int[lastPage];
        int left = segments;
        for (int i = 0; i < lastPage - 1; i++) {
            same[i] = pages.get(i + 1).segments();
            left -= same[i];
        }
        same[lastPage - 1] = left;
        int following = pages.get(lastPage).segments() - lastSegments;
        if (left > following && left <= MOST_SEGMENTS) return same;
        int[] full = new int[(segments + MOST_SEGMENTS - 1) / MOST_SEGMENTS];
        Arrays.fill(full, MOST_SEGMENTS);
        full[full.length - 1] = segments - (full.length - 1) * MOST_SEGMENTS;
        return full;
    }

    private Rope page(int number, byte[] table, boolean isLast, Rope content) {
        int size = 0;
        boolean ends = false;
        for (byte lacing : table) {
            size += lacing & 0xff;
            ends |= lacing != -1;
        }
        Rope body = content.take(size);
        OggPage like = pages.get(isLast ? lastPage : 1);
        int flags = like.flags() & ~OggPage.CONTINUED | (number > 0 ? OggPage.CONTINUED : 0);
        long granule = isLast ? like.granule() : ends ? 0 : -1;
        int sequence = pages.get(1).sequence() + number;
        Rope page = new Rope();
        page.put(like.header(table, sequence, flags, granule, body.bytes()));
        page.add(body);
        return page;
    }

    private void renumber(int more, Changes changes) throws IOException, CantWriteException {
        if (more == 0) return;
        for (OggPage page : pages.subList(lastPage + 1, pages.size())) {
            byte[] table = Arrays.copyOfRange(page.header(), OggPage.FIXED, page.header().length);
            byte[] body = source.bytes(page.body(), page.size());
            byte[] header =
                    page.header(table, page.sequence() + more, page.flags(), page.granule(), body);
            changes.replace(page.begin(), header.length, header);
        }
    }
}
