package org.cratewise.genre.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// The two parts of a `model.zip` as Deeplearning4j writes it without its updater. Nothing is
/// unpacked to disk, and whatever else a zip holds (Deeplearning4j would read Java objects from
/// `preprocessor.bin`) makes it another file than a model.
///
/// @param configuration JSON
/// @param coefficients an array as ND4J writes it
public record ModelZip(byte[] configuration, byte[] coefficients) {
    private static final String CONFIGURATION = "configuration.json";
    private static final String COEFFICIENTS = "coefficients.bin";
    private static final Set<String> PARTS = Set.of(CONFIGURATION, COEFFICIENTS);

    private static final int MOST_CONFIGURATION = 4 << 20;

    /// @param mostCoefficients bytes the coefficients may have
    /// @throws IOException if it is too large, damaged, or not exactly these two parts
    public static ModelZip read(InputStream in, int mostCoefficients) throws IOException {
        byte[] zipped = BoundedBytes.read(in, mostCoefficients + MOST_CONFIGURATION, "it");
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                require(entry, parts);
                int most =
                        entry.getName().equals(CONFIGURATION)
                                ? MOST_CONFIGURATION
                                : mostCoefficients;
                parts.put(entry.getName(), part(zip, entry, most));
            }
        } catch (IllegalArgumentException e) {
            throw new IOException("it is damaged: " + e.getMessage(), e);
        }
        if (parts.isEmpty()) throw new IOException("it isn't a zip file");
        for (String name : PARTS)
            if (!parts.containsKey(name)) throw new IOException(name + " is missing in it");
        return new ModelZip(parts.get(CONFIGURATION), parts.get(COEFFICIENTS));
    }

    private static void require(ZipEntry entry, Map<String, byte[]> before) throws IOException {
        String name = entry.getName();
        if (!PARTS.contains(name))
            throw new IOException("it holds \"" + printable(name) + "\", which no model needs");
        if (before.containsKey(name)) throw new IOException("it holds " + name + " twice");
    }

    /// @param most bytes it may have, and say that it has
    private static byte[] part(ZipInputStream zip, ZipEntry entry, int most) throws IOException {
        if (entry.getSize() > most)
            throw new IOException(
                    String.format(
                            Locale.ROOT,
                            "%s says it has %,d bytes, more than %,d",
                            entry.getName(),
                            entry.getSize(),
                            most));
        byte[] bytes = BoundedBytes.read(zip, most, entry.getName());
        zip.closeEntry();
        return bytes;
    }

    private static String printable(String name) {
        String plain = name.replaceAll("\\p{Cntrl}", "?");
        return plain.length() > 60 ? plain.substring(0, 60) + "..." : plain;
    }
}
