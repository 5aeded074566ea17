package org.cratewise.tag;

import org.jaudiotagger.tag.reference.GenreTypes;

/// The numbers of ID3: genres by number, and lengths with seven bits a byte.
final class Id3Numbers {
    /// A genre that has no number.
    static final int NO_GENRE = 255;

    private Id3Numbers() {}

    static int ofGenre(String name) {
        Integer number = GenreTypes.getInstanceOf().getIdForName(name);
        return number == null ? NO_GENRE : number;
    }

    static String genre(int number) {
        String name = GenreTypes.getInstanceOf().getValueForId(number);
        return name == null ? "" : name;
    }

    static int syncsafe(byte[] bytes, int at) throws CantWriteException {
        int value = 0;
        for (int i = at; i < at + 4; i++) {
            if (bytes[i] < 0)
                throw new CantWriteException("Its ID3 tag has a length that is none.");
            value = value << 7 | bytes[i];
        }
        return value;
    }

    static byte[] syncsafe(int value) {
        return new byte[] {
            (byte) (value >> 21 & 0x7f),
            (byte) (value >> 14 & 0x7f),
            (byte) (value >> 7 & 0x7f),
            (byte) (value & 0x7f)
        };
    }

    static int plain(byte[] bytes, int at, int count) {
        int value = 0;
        for (int i = at; i < at + count; i++) value = value << 8 | bytes[i] & 0xff;
        return value;
    }

    /// The length of a frame, as the versions write it.
    static byte[] frame(int length, int version) {
        return version == 4 ? syncsafe(length) : plain(length, version == 2 ? 3 : 4);
    }

    static byte[] plain(int value, int count) {
        byte[] bytes = new byte[count];
        for (int i = 0; i < count; i++) bytes[i] = (byte) (value >> 8 * (count - 1 - i));
        return bytes;
    }
}
