package org.cratewise.tag;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/// A page of an Ogg file; see RFC 3533, section 6.
///
/// @param header its header with the table of segments
/// @param size length of its body
record OggPage(long begin, byte[] header, int size) {
    static final int FIXED = 27;
    static final int CONTINUED = 1;
    static final int FIRST = 2;

    private static final int[] CRC = table();

    static OggPage read(Source source, long at) throws IOException, CantWriteException {
        if (!source.has(at, "OggS")) throw new CantWriteException("Its pages aren't in order.");
        byte[] fixed = source.bytes(at, FIXED);
        byte[] header = source.bytes(at, FIXED + (fixed[26] & 0xff));
        int size = 0;
        for (int i = FIXED; i < header.length; i++) size += header[i] & 0xff;
        return new OggPage(at, header, size);
    }

    long body() {
        return begin + header.length;
    }

    long end() {
        return body() + size;
    }

    int segments() {
        return header.length - FIXED;
    }

    int lacing(int segment) {
        return header[FIXED + segment] & 0xff;
    }

    int serial() {
        return little().getInt(14);
    }

    int sequence() {
        return little().getInt(18);
    }

    boolean has(int flag) {
        return (header[5] & flag) != 0;
    }

    private ByteBuffer little() {
        return ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN);
    }

    boolean isSound(byte[] body) {
        byte[] copy = header.clone();
        Arrays.fill(copy, 22, 26, (byte) 0);
        return little().getInt(22) == checksum(copy, body);
    }

    /// This page's header with other segments, number, flags and position, and the checksum of all
    /// that.
    byte[] header(byte[] segments, int sequence, int flags, long granule, byte[] body) {
        byte[] fresh = new byte[FIXED + segments.length];
        System.arraycopy(header, 0, fresh, 0, FIXED);
        System.arraycopy(segments, 0, fresh, FIXED, segments.length);
        ByteBuffer bytes = ByteBuffer.wrap(fresh).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(5, (byte) flags).putLong(6, granule).putInt(18, sequence).putInt(22, 0);
        bytes.put(26, (byte) segments.length);
        return bytes.putInt(22, checksum(fresh, body)).array();
    }

    /// The position of the last packet that ends in it.
    long granule() {
        return little().getLong(6);
    }

    int flags() {
        return header[5];
    }

    private static int checksum(byte[] header, byte[] body) {
        return add(add(0, header), body);
    }

    private static int add(int crc, byte[] bytes) {
        int sum = crc;
        for (byte value : bytes) sum = sum << 8 ^ CRC[sum >>> 24 ^ value & 0xff];
        return sum;
    }

    private static int[] table() {
        int[] table = new int[256];
        for (int i = 0; i < 256; i++) {
            int value = i << 24;
            for (int bit = 0; bit < 8; bit++)
                value = value < 0 ? value << 1 ^ 0x04c1_1db7 : value << 1;
            table[i] = value;
        }
        return table;
    }
}
