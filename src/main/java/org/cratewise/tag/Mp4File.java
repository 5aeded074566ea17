package org.cratewise.tag;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An MP4 file with tags as iTunes writes them: boxes in `moov/udta/meta/ilst`.
final class Mp4File implements TaggedFile {
    private static final String GENRE = "\u00a9gen";
    private static final String COMMENT = "\u00a9cmt";
    private static final String GENRE_NUMBER = "gnre";
    private static final int TEXT = 1;

    private final Source source;
    private final List<Mp4Box> top;
    private final Mp4Box movie;

    /// `moov`, `udta`, `meta`, `ilst`, as far as they are there.
    private final List<Mp4Box> path = new ArrayList<>();

    private final List<Mp4Box> items;
    private final Mp4Offsets offsets;

    private Mp4File(Source source) throws IOException, CantWriteException {
        this.source = source;
        this.top = Mp4Box.all(source, 0, source.length());
        if (top.isEmpty() || !top.getFirst().type().equals("ftyp"))
            throw new CantWriteException("It doesn't begin as an MP4 file does.");
        this.movie =
                only(top, "moov").orElseThrow(() -> new CantWriteException("It has no content."));
        path.add(movie);
        only(movie.inside(source), "udta").ifPresent(path::add);
        if (path.size() == 2) only(path.get(1).inside(source), "meta").ifPresent(path::add);
        if (path.size() == 3) only(insideMeta(), "ilst").ifPresent(path::add);
        this.items = path.size() == 4 ? path.get(3).inside(source) : List.of();
        for (String name : List.of(GENRE, GENRE_NUMBER)) only(items, name);
        this.offsets = new Mp4Offsets(source, top, movie);
    }

    static Mp4File read(Source source) throws IOException, CantWriteException {
        return new Mp4File(source);
    }

    static Optional<Mp4Box> only(List<Mp4Box> boxes, String type) throws CantWriteException {
        List<Mp4Box> found = boxes.stream().filter(box -> box.type().equals(type)).toList();
        if (found.size() > 1) throw new CantWriteException("It has several boxes " + type + ".");
        return found.stream().findFirst();
    }

    private List<Mp4Box> insideMeta() throws IOException, CantWriteException {
        Mp4Box meta = path.get(2);
        // In QuickTime files it lacks the four bytes of version and flags.
        if (source.has(meta.content() + 4, "hdlr"))
            throw new CantWriteException("Its tag is one of QuickTime, not of iTunes.");
        return Mp4Box.all(source, meta.content() + 4, meta.end());
    }

    @Override
    public List<String> genres() {
        List<String> genres = new ArrayList<>();
        try {
            for (Mp4Box item : items)
                if (isGenre(item))
                    for (Mp4Box data : item.inside(source))
                        if (data.type().equals("data")) genres.add(genre(item, data));
        } catch (IOException | CantWriteException e) {
            return List.of();
        }
        return GenreText.list(genres);
    }

    private String genre(Mp4Box item, Mp4Box data) throws IOException, CantWriteException {
        byte[] value = source.bytes(data.content() + 8, data.end() - data.content() - 8);
        if (item.type().equals(GENRE)) return new String(value, StandardCharsets.UTF_8);
        // It counts from one, ID3 from zero.
        return Id3Numbers.genre(Id3Numbers.plain(value, 0, value.length) - 1);
    }

    private static boolean isGenre(Mp4Box item) {
        return item.type().equals(GENRE) || item.type().equals(GENRE_NUMBER);
    }

    @Override
    public List<String> others() {
        List<String> others = new ArrayList<>();
        try {
            for (Mp4Box item : items) if (!isGenre(item)) others.add(fingerprint(item));
            for (Mp4Box box : movie.inside(source))
                if (!box.type().equals("udta") && !box.type().equals("trak"))
                    others.add(fingerprint(box));
            others.addAll(offsets.relative());
        } catch (IOException | CantWriteException e) {
            throw new IllegalStateException("It was read before", e);
        }
        return others;
    }

    private String fingerprint(Mp4Box box) throws IOException, CantWriteException {
        return Fingerprint.of(box.type(), source.bytes(box.begin(), box.size()));
    }

    @Override
    public List<Span> audio() {
        return top.stream()
                .filter(box -> box.type().equals("mdat"))
                .map(box -> new Span(box.content(), box.end()))
                .toList();
    }

    @Override
    public void write(NewGenres wanted, Changes changes) throws IOException, CantWriteException {
        byte[] fresh = item(wanted);
        Optional<Mp4Box> old = items.stream().filter(Mp4File::isGenre).findFirst();
        if (path.size() < 4) changes.insert(end(path.getLast()), missing(fresh));
        else if (old.isPresent()) changes.replace(old.get().begin(), old.get().size(), fresh);
        else changes.insert(path.getLast().end(), fresh);
        for (Mp4Box item : items)
            if (isGenre(item) && item != old.get()) changes.remove(item.begin(), item.size());
        makeRoom(Math.toIntExact(changes.growth()), changes);
    }

    /// Where something may be added, before the four zero bytes that QuickTime puts there.
    private long end(Mp4Box parent) throws IOException, CantWriteException {
        if (parent.type().equals("meta")) return parent.end();
        List<Mp4Box> inside = parent.inside(source);
        return inside.isEmpty() ? parent.content() : inside.getLast().end();
    }

    /// The boxes that aren't there yet, around the one item.
    private byte[] missing(byte[] item) {
        byte[] made = box("ilst", item);
        if (path.size() < 3) {
            byte[] handler = new byte[25];
            System.arraycopy("mdirappl".getBytes(StandardCharsets.ISO_8859_1), 0, handler, 8, 8);
            made = box("meta", new byte[4], box("hdlr", handler), made);
        }
        return path.size() < 2 ? box("udta", made) : made;
    }

    /// Several genres stand in one line: of several values, most readers show only the first.
    private byte[] item(NewGenres wanted) throws IOException, CantWriteException {
        byte[] genres = item(GENRE, String.join("; ", wanted.names()));
        if (!wanted.keeps() || keepsAlready()) return genres;
        if (only(items, COMMENT).isPresent())
            throw new CantWriteException("It has a comment, so its old genre finds no place.");
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(genres);
        both.writeBytes(item(COMMENT, wanted.comment()));
        return both.toByteArray();
    }

    private boolean keepsAlready() throws IOException, CantWriteException {
        Optional<Mp4Box> comment = only(items, COMMENT);
        return comment.isPresent()
                && new String(
                                source.bytes(comment.get().begin(), comment.get().size()),
                                StandardCharsets.UTF_8)
                        .contains(NewGenres.TITLE + ":");
    }

    private static byte[] item(String name, String text) {
        byte[] words = text.getBytes(StandardCharsets.UTF_8);
        return box(name, box("data", Id3Numbers.plain(TEXT, 4), new byte[4], words));
    }

    private static byte[] box(String type, byte[]... contents) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] content : contents) out.writeBytes(content);
        ByteArrayOutputStream box = new ByteArrayOutputStream();
        box.writeBytes(Id3Numbers.plain(8 + out.size(), 4));
        box.writeBytes(type.getBytes(StandardCharsets.ISO_8859_1));
        box.writeBytes(out.toByteArray());
        return box.toByteArray();
    }

    /// Free space in the tag or after it gives what the genre takes; where there is none, what
    /// follows moves, and the places of the audio are written anew.
    private void makeRoom(int growth, Changes changes) throws IOException, CantWriteException {
        if (growth == 0) return;
        if (path.size() == 4) {
            if (absorb(freeAfterTag(), growth, changes)) {
                grow(path.subList(3, 4), growth, changes);
                return;
            }
            if (growth <= -8) {
                changes.insert(path.get(3).end(), box("free", new byte[-growth - 8]));
                grow(path.subList(3, 4), growth, changes);
                return;
            }
        }
        grow(path, growth, changes);
        if (absorb(freeAfterMovie(), growth, changes)) return;
        offsets.shift(growth, changes);
    }

    private Optional<Mp4Box> freeAfterTag() throws IOException, CantWriteException {
        return insideMeta().stream()
                .filter(box -> box.begin() >= path.get(3).end() && isFree(box))
                .findFirst();
    }

    private Optional<Mp4Box> freeAfterMovie() {
        return top.stream().filter(box -> box.begin() == movie.end() && isFree(box)).findFirst();
    }

    private static boolean isFree(Mp4Box box) {
        return (box.type().equals("free") || box.type().equals("skip")) && box.header() == 8;
    }

    private static boolean absorb(Optional<Mp4Box> free, int growth, Changes changes)
            throws IOException, CantWriteException {
        if (free.isEmpty() || free.get().size() - growth < 8) return false;
        Mp4Box room = free.get();
        changes.replace(room.begin(), 4, Id3Numbers.plain((int) room.size() - growth, 4));
        if (growth > 0) changes.remove(room.end() - growth, growth);
        else changes.insert(room.end(), new byte[-growth]);
        return true;
    }

    private static void grow(List<Mp4Box> boxes, int growth, Changes changes)
            throws IOException, CantWriteException {
        for (Mp4Box box : boxes) {
            if (box.header() != 8) throw new CantWriteException("Its boxes have unusual sizes.");
            changes.replace(
                    box.begin(), 4, Id3Numbers.plain(Math.toIntExact(box.size() + growth), 4));
        }
    }
}
