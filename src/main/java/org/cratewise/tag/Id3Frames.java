package org.cratewise.tag;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The frames of an ID3v2 tag, and the zeros after them.
///
/// @param end where the frames end and padding begins, in the tag's body
/// @param plainSizes whether a 2.4 tag writes sizes as 2.3 does, as iTunes did for years
record Id3Frames(List<Id3Frame> frames, int end, boolean plainSizes) {
    /// @param version 2, 3 or 4
    /// @param begin where the first frame begins in the body
    static Id3Frames read(byte[] body, int version, int begin) throws CantWriteException {
        if (version < 4) return read(body, version, begin, true);
        try {
            return read(body, version, begin, false);
        } catch (CantWriteException e) {
            return read(body, version, begin, true);
        }
    }

    private static Id3Frames read(byte[] body, int version, int begin, boolean plain)
            throws CantWriteException {
        List<Id3Frame> frames = new ArrayList<>();
        int at = begin;
        int header = version == 2 ? 6 : 10;
        while (at + header <= body.length && body[at] != 0) {
            Id3Frame frame = frame(body, version, at, plain);
            frames.add(frame);
            at = frame.end();
        }
        for (int i = at; i < body.length; i++)
            if (body[i] != 0) throw new CantWriteException("Its ID3 tag isn't fully understood.");
        return new Id3Frames(frames, at, plain);
    }

    private static Id3Frame frame(byte[] body, int version, int at, boolean plain)
            throws CantWriteException {
        int letters = version == 2 ? 3 : 4;
        int header = version == 2 ? 6 : 10;
        String id = new String(body, at, letters, StandardCharsets.ISO_8859_1);
        if (!id.matches("[A-Z0-9]+"))
            throw new CantWriteException("Its ID3 tag has a frame without a proper name.");
        int size =
                plain
                        ? Id3Numbers.plain(body, at + letters, letters)
                        : Id3Numbers.syncsafe(body, at + 4);
        if (size < 0 || size > body.length - at - header)
            throw new CantWriteException("The frame " + id + " of its ID3 tag is cut off.");
        int status = version == 2 ? 0 : body[at + 8] & 0xff;
        int format = version == 2 ? 0 : body[at + 9] & 0xff;
        return new Id3Frame(id, at, at + header + size, header, status, format);
    }
}
