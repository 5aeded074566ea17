package org.cratewise.tag;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The tables of an MP4 file that say where in it the audio lies: `stco` and `co64`.
final class Mp4Offsets {
    /// Boxes that hold places in the file in ways that aren't followed here.
    private static final Set<String> ELSEWHERE = Set.of("moof", "sidx", "mfra", "meta", "ssix");

    private final Source source;
    private final List<Mp4Box> top;
    private final Mp4Box movie;
    private final List<Mp4Box> tables = new ArrayList<>();
    private boolean hasOthers;

    Mp4Offsets(Source source, List<Mp4Box> top, Mp4Box movie)
            throws IOException, CantWriteException {
        this.source = source;
        this.top = top;
        this.movie = movie;
        for (Mp4Box track : movie.inside(source)) if (track.type().equals("trak")) collect(track);
    }

    private void collect(Mp4Box box) throws IOException, CantWriteException {
        for (Mp4Box inside : box.inside(source)) {
            switch (inside.type()) {
                case "mdia", "minf", "stbl" -> collect(inside);
                case "stco", "co64" -> tables.add(inside);
                case "saio" -> hasOthers = true;
                default -> {}
            }
        }
    }

    private long[] read(Mp4Box table) throws IOException, CantWriteException {
        ByteBuffer bytes =
                ByteBuffer.wrap(source.bytes(table.content(), table.size() - table.header()));
        int count = bytes.getInt(4);
        int width = table.type().equals("stco") ? 4 : 8;
        if (count < 0 || count > (bytes.capacity() - 8) / width)
            throw new CantWriteException("Its table of places is cut off.");
        long[] offsets = new long[count];
        for (int i = 0; i < count; i++)
            offsets[i] =
                    width == 4 ? bytes.getInt(8 + 4 * i) & 0xffff_ffffL : bytes.getLong(8 + 8 * i);
        return offsets;
    }

    /// The places counted from the audio's begin: what must stay the same.
    List<String> relative() throws IOException, CantWriteException {
        long begin =
                top.stream()
                        .filter(box -> box.type().equals("mdat"))
                        .mapToLong(Mp4Box::content)
                        .findFirst()
                        .orElse(0);
        List<String> tables = new ArrayList<>();
        for (Mp4Box table : this.tables) {
            long[] places = read(table);
            ByteBuffer bytes = ByteBuffer.allocate(8 * places.length);
            for (long place : places) bytes.putLong(place - begin);
            tables.add(Fingerprint.of(table.type(), bytes.array()));
        }
        return tables;
    }

    /// What lies behind the movie box moves.
    void shift(int growth, Changes changes) throws IOException, CantWriteException {
        boolean moves = top.stream().anyMatch(box -> box.begin() >= movie.end());
        if (!moves) return;
        if (hasOthers || top.stream().anyMatch(box -> ELSEWHERE.contains(box.type())))
            throw new CantWriteException("It has no free space for a longer tag.");
        for (Mp4Box table : tables) {
            long[] places = read(table);
            boolean narrow = table.type().equals("stco");
            ByteBuffer bytes = ByteBuffer.allocate((narrow ? 4 : 8) * places.length);
            for (long place : places) {
                long moved = place >= movie.end() ? place + growth : place;
                if (narrow && moved >> 32 != 0)
                    throw new CantWriteException("It has no free space for a longer tag.");
                if (narrow) bytes.putInt((int) moved);
                else bytes.putLong(moved);
            }
            changes.replace(table.content() + 8, bytes.capacity(), bytes.array());
        }
    }
}
