package org.cratewise.tag;

import java.util.Arrays;

/// A frame of an ID3v2 tag.
///
/// @param begin where it begins in the tag's body
/// @param end where the next one begins
/// @param header length of its header
record Id3Frame(String id, int begin, int end, int header, int status, int format) {
    boolean isGenre() {
        return id.equals("TCON") || id.equals("TCO");
    }

    byte[] content(byte[] body) {
        return Arrays.copyOfRange(body, begin + header, end);
    }
}
