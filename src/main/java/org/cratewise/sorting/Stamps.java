package org.cratewise.sorting;

import java.nio.ByteBuffer;
import org.cratewise.track.FileStamp;

/// Size and time of a moved file, as its step keeps them to recognise it by.
final class Stamps {
    private Stamps() {}

    static byte[] pack(FileStamp stamp) {
        return ByteBuffer.allocate(16)
                .putLong(stamp.size())
                .putLong(stamp.modifiedMillis())
                .array();
    }

    static boolean matches(byte[] packed, FileStamp stamp) {
        return java.util.Arrays.equals(packed, pack(stamp));
    }
}
