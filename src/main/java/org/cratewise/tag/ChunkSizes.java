package org.cratewise.tag;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/// Looks whether the chunks of a file end within it. JAudioTagger allocates what a chunk claims,
/// gigabytes for a broken file of a few bytes.
///
/// The layouts are those of RIFF, of AIFF (the same, big-endian), of DSF (64-bit sizes that include
/// their header) and of ISO/IEC 14496-12.
final class ChunkSizes {
    /// Where the first chunk begins, and how one is written.
    ///
    /// @param sizeFirst whether its size stands before its name
    /// @param header bytes of a chunk's name and size
    /// @param counted bytes of that header which the size includes
    private record Layout(int begin, ByteOrder order, boolean sizeFirst, int header, int counted) {}

    private static final Layout RIFF = new Layout(12, ByteOrder.LITTLE_ENDIAN, false, 8, 0);
    private static final Layout AIFF = new Layout(12, ByteOrder.BIG_ENDIAN, false, 8, 0);
    private static final Layout DSF = new Layout(0, ByteOrder.LITTLE_ENDIAN, false, 12, 12);
    private static final Layout MP4 = new Layout(0, ByteOrder.BIG_ENDIAN, true, 8, 8);

    private static final Map<String, Layout> LAYOUTS =
            Map.ofEntries(
                    Map.entry("wav", RIFF),
                    Map.entry("aif", AIFF),
                    Map.entry("aiff", AIFF),
                    Map.entry("aifc", AIFF),
                    Map.entry("dsf", DSF),
                    Map.entry("m4a", MP4),
                    Map.entry("m4b", MP4),
                    Map.entry("m4p", MP4),
                    Map.entry("mp4", MP4));

    /// The audio itself, which nobody loads: of a file cut off, it may claim what it likes.
    private static final Set<String> AUDIO = Set.of("data", "SSND", "mdat");

    /// So much may be allocated for nothing.
    private static final long HARMLESS_BYTES = 16 << 20;

    private ChunkSizes() {}

    /// Throws if a chunk other than the audio goes far beyond the end of the file.
    static void check(Path file, String format) throws IOException {
        Layout layout = LAYOUTS.get(format);
        if (layout == null) return;
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            check(bytes, layout);
        }
    }

    private static void check(RandomAccessFile file, Layout layout) throws IOException {
        long length = file.length();
        long position = layout.begin();
        byte[] header = new byte[layout.header()];
        while (position + header.length <= length) {
            file.seek(position);
            file.readFully(header);
            String name =
                    new String(header, layout.sizeFirst() ? 4 : 0, 4, StandardCharsets.ISO_8859_1);
            long size = sizeOf(file, header, layout, length - position) + header.length;
            // The tag at the end of a DSF file is no chunk.
            if (name.startsWith("ID3") && layout.equals(DSF)) return;
            boolean inside = size >= header.length && size <= length - position;
            if (!inside && size > HARMLESS_BYTES && !AUDIO.contains(name))
                throw new IOException("The chunk " + name + " goes beyond the file's end");
            if (!inside) return;
            // Chunks of RIFF and AIFF begin at even places.
            position += layout.counted() == 0 ? size + size % 2 : size;
        }
    }

    /// How much follows the header.
    private static long sizeOf(RandomAccessFile file, byte[] header, Layout layout, long left)
            throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(header).order(layout.order());
        long size =
                layout.header() == 12
                        ? bytes.getLong(4)
                        : bytes.getInt(layout.sizeFirst() ? 0 : 4) & 0xffff_ffffL;
        // MP4: 0 is all the rest, 1 announces a 64-bit size.
        if (layout.equals(MP4) && size == 0) size = left;
        if (layout.equals(MP4) && size == 1) size = left < 16 ? -1 : file.readLong();
        return size - layout.counted();
    }
}
