package org.cratewise.feature;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Reads NumPy archives (`.npz`) of level spectrograms: one unsigned-byte matrix per clip.
public final class LevelArchive {
    private static final String SUFFIX = ".npy";
    private static final String MAGIC = "\u0093NUMPY";
    private static final Pattern SHAPE = Pattern.compile("'shape': *\\((\\d+), *(\\d+),? *\\)");

    private LevelArchive() {}

    /// Every clip of an archive by its key, in order of the keys.
    ///
    /// @return clips as `[frames][rows]` levels, unsigned
    /// @throws IOException if it isn't there or holds something other than C-ordered byte matrices
    public static Map<String, byte[][]> read(Path file) throws IOException {
        Map<String, byte[][]> clips = new TreeMap<>();
        try (ZipInputStream zip =
                new ZipInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                clips.put(key(entry.getName()), matrix(new DataInputStream(zip), entry.getName()));
        }
        return clips;
    }

    private static String key(String name) {
        return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
    }

    private static byte[][] matrix(DataInputStream in, String name) throws IOException {
        String header = header(in, name);
        Matcher shape = SHAPE.matcher(header);
        if (!header.contains("'|u1'") || header.contains("'fortran_order': True") || !shape.find())
            throw new IOException(name + " is no matrix of unsigned bytes: " + header.strip());
        byte[][] levels =
                new byte[Integer.parseInt(shape.group(1))][Integer.parseInt(shape.group(2))];
        for (byte[] frame : levels) in.readFully(frame);
        return levels;
    }

    /// The array's description; NumPy's format 1 gives its length in two bytes, later ones in four.
    private static String header(DataInputStream in, String name) throws IOException {
        byte[] magic = in.readNBytes(MAGIC.length());
        if (!MAGIC.equals(new String(magic, StandardCharsets.ISO_8859_1)))
            throw new IOException(name + " is no NumPy array");
        int version = in.readUnsignedByte();
        in.readUnsignedByte();
        int length = in.readUnsignedByte() | in.readUnsignedByte() << 8;
        if (version > 1) length |= in.readUnsignedByte() << 16 | in.readUnsignedByte() << 24;
        return new String(in.readNBytes(length), StandardCharsets.ISO_8859_1);
    }
}
