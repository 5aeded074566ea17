package org.cratewise.tag;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A box of an MP4 file; see ISO/IEC 14496-12, section 4.2.
///
/// @param header length of its header: 8, or 16 with a 64-bit size
record Mp4Box(String type, long begin, int header, long end) {
    long content() {
        return begin + header;
    }

    long size() {
        return end - begin;
    }

    /// The boxes one after the other in a part of a file.
    static List<Mp4Box> all(Source source, long begin, long end)
            throws IOException, CantWriteException {
        List<Mp4Box> boxes = new ArrayList<>();
        long at = begin;
        while (end - at >= 8) {
            Mp4Box box = at(source, at, end);
            boxes.add(box);
            at = box.end();
        }
        // QuickTime ends some lists with four zero bytes.
        boolean terminated = end - at == 4 && source.big(at, 4).getInt() == 0;
        if (at != end && !terminated) throw new CantWriteException("Its boxes are cut off.");
        return boxes;
    }

    private static Mp4Box at(Source source, long at, long end)
            throws IOException, CantWriteException {
        ByteBuffer bytes = source.big(at, 8);
        long size = bytes.getInt(0) & 0xffff_ffffL;
        String type = new String(bytes.array(), 4, 4, StandardCharsets.ISO_8859_1);
        int header = 8;
        if (size == 1) {
            header = 16;
            size = source.big(at + 8, 8).getLong();
        } else if (size == 0 && end == source.length() && type.equals("mdat")) {
            size = end - at;
        }
        if (size < header || size > end - at)
            throw new CantWriteException("Its box " + type + " is cut off.");
        return new Mp4Box(type, at, header, at + size);
    }

    /// The boxes inside this one.
    List<Mp4Box> inside(Source source) throws IOException, CantWriteException {
        return all(source, content(), end);
    }
}
