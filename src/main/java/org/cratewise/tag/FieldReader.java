package org.cratewise.tag;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jaudiotagger.audio.AudioFileIO;
import org.jaudiotagger.tag.FieldKey;
import org.jaudiotagger.tag.Tag;

/// Reads those fields of a tag that names of files are made of and the catalog doesn't keep.
public final class FieldReader {
    private static final Map<String, FieldKey> FIELDS =
            Map.of(
                    "albumartist", FieldKey.ALBUM_ARTIST,
                    "track", FieldKey.TRACK,
                    "disc", FieldKey.DISC_NO,
                    "year", FieldKey.YEAR);

    public FieldReader() {
        TagLibrary.prepare();
    }

    /// `albumartist`, `track` (two digits), `disc` and `year`, as far as they are there. Never
    /// throws for a file that can't be read: then there are none.
    public Map<String, String> read(Path file) {
        String name = String.valueOf(file.getFileName());
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        try {
            if (OwnReader.knows(ending)) return tidy(new OwnReader().texts(file));
            ChunkSizes.check(file, ending);
            Tag tag = AudioFileIO.readAs(file.toFile(), ending).getTag();
            return tag == null ? Map.of() : read(tag);
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            // The parser believes what a file says; that is a fault of this one file.
            return Map.of();
        }
    }

    private static Map<String, String> read(Tag tag) {
        Map<String, String> values = new HashMap<>();
        FIELDS.forEach((name, key) -> values.put(name, tidy(name, tag.getFirst(key))));
        return values;
    }

    private static Map<String, String> tidy(Map<String, String> texts) {
        Map<String, String> values = new HashMap<>();
        for (String name : FIELDS.keySet())
            values.put(name, tidy(name, texts.getOrDefault(name, "")));
        return values;
    }

    private static String tidy(String name, String value) {
        String text = value == null ? "" : value.strip();
        if (name.equals("year")) return text.matches("\\d{4}.*") ? text.substring(0, 4) : "";
        if (name.equals("albumartist")) return text;
        String number = text.replaceFirst("/.*", "");
        if (!number.matches("\\d{1,4}")) return "";
        int count = Integer.parseInt(number);
        if (count == 0) return "";
        return name.equals("track") ? "%02d".formatted(count) : "" + count;
    }
}
