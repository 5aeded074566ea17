package org.cratewise.tag;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Which files' genres can be written, by their names; what is inside is checked when they are
/// read.
final class Formats {
    private static final Format MPEG =
            TagsAround.format(TagsAround.Home.ID3_IN_FRONT, Formats::isMpeg);

    private static final Map<String, Format> BY_ENDING =
            Map.ofEntries(
                    Map.entry("mp3", MPEG),
                    Map.entry("mp2", MPEG),
                    Map.entry("mp1", MPEG),
                    Map.entry("flac", FlacFile::read),
                    Map.entry("ogg", OggFile::read),
                    Map.entry("oga", OggFile::read),
                    Map.entry("opus", OggFile::read),
                    Map.entry("spx", OggFile::read),
                    Map.entry("m4a", Mp4File::read),
                    Map.entry("m4b", Mp4File::read),
                    Map.entry("m4r", Mp4File::read),
                    Map.entry("mp4", Mp4File::read),
                    Map.entry("wav", ChunkedFile::wav),
                    Map.entry("wave", ChunkedFile::wav),
                    Map.entry("aif", ChunkedFile::aiff),
                    Map.entry("aiff", ChunkedFile::aiff),
                    Map.entry("aifc", ChunkedFile::aiff),
                    Map.entry("wma", AsfFile::read),
                    Map.entry("ape", ape("MAC ")),
                    Map.entry("wv", ape("wvpk")),
                    Map.entry("mpc", ape("MPCK", "MP+")),
                    Map.entry("tta", ape("TTA1")),
                    Map.entry("tak", ape("tBaK")));

    private Formats() {}

    private static Format ape(String... magic) {
        return TagsAround.format(
                TagsAround.Home.APE_AT_END,
                (source, offset) -> {
                    for (String word : magic) if (source.has(offset, word)) return true;
                    return false;
                });
    }

    /// How a file of that name is taken apart, if it can be.
    static Optional<Format> of(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(BY_ENDING.get(ending));
    }

    /// A frame of MPEG audio begins with eleven bits that are set; encoders and editors put zeros
    /// before it.
    private static boolean isMpeg(Source source, long offset)
            throws IOException, CantWriteException {
        long at = offset;
        int most = (int) Math.min(1 << 16, source.length() - offset);
        byte[] bytes = source.bytes(offset, most);
        int i = 0;
        while (i < bytes.length && bytes[i] == 0) i++;
        at += i;
        if (at + 4 > source.length()) return false;
        int head = source.big(at, 4).getInt();
        boolean sync = head >>> 21 == 0x7ff;
        boolean layer = (head >> 17 & 3) != 0;
        boolean version = (head >> 19 & 3) != 1;
        boolean rates = (head >> 12 & 15) != 15 && (head >> 10 & 3) != 3;
        return sync && layer && version && rates;
    }
}
