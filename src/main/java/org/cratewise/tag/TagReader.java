package org.cratewise.tag;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cratewise.track.Tags;
import org.jaudiotagger.audio.AudioFile;
import org.jaudiotagger.audio.AudioFileIO;
import org.jaudiotagger.audio.AudioHeader;
import org.jaudiotagger.audio.SupportedFileFormat;
import org.jaudiotagger.tag.FieldKey;
import org.jaudiotagger.tag.Tag;

/// Reads what files say of themselves. Opens them for reading only. Safe for several threads.
public final class TagReader {
    /// Formats whose tags are those of another format.
    private static final Map<String, String> LIKE =
            Map.of("mp2", "mp3", "mp1", "mp3", "m4r", "m4a");

    /// Longer than any recording; a header that claims more is broken.
    private static final double MOST_SECONDS = 1e7;

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[5-9]|20)\\d\\d(?!\\d)");

    public TagReader() {
        TagLibrary.prepare();
    }

    /// Reads a file. Never throws for a file that is broken, or that it can't read the tags of:
    /// then there are no tags, no hint, and a note.
    public TagReading read(Path file) {
        String format = formatOf(file);
        if (OwnReader.knows(format)) return readOurselves(file);
        if (!isKnown(format)) return TagReading.nothing("Tags of ." + format + " can't be read");
        try {
            ChunkSizes.check(file, format);
            return reading(AudioFileIO.readAs(file.toFile(), format));
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            // The parser believes what a file says: sizes it then can't allocate, boxes in boxes
            // without end. That is a fault of this one file.
            return TagReading.nothing(e.toString());
        }
    }

    private static TagReading readOurselves(Path file) {
        try {
            return new OwnReader().read(file);
        } catch (IOException | CantWriteException | RuntimeException e) {
            return TagReading.nothing(e.toString());
        }
    }

    /// All tags of a file; nothing for one without, or broken as for {@link #read}.
    Optional<Tag> tag(Path file) {
        String format = formatOf(file);
        if (!isKnown(format)) return Optional.empty();
        try {
            ChunkSizes.check(file, format);
            return Optional.ofNullable(AudioFileIO.readAs(file.toFile(), format).getTag());
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            return Optional.empty();
        }
    }

    private static String formatOf(Path file) {
        String name = String.valueOf(file.getFileName());
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return LIKE.getOrDefault(ending, ending);
    }

    private static boolean isKnown(String format) {
        // The library's reader of DFF never ends on one that was cut off.
        if (format.equals("dff")) return false;
        for (SupportedFileFormat known : SupportedFileFormat.values())
            if (known.getFilesuffix().equals(format)) return true;
        return false;
    }

    private static TagReading reading(AudioFile file) {
        Tag tag = file.getTag();
        Tags tags = tag == null ? Tags.NONE : tags(tag);
        return new TagReading(tags, seconds(file.getAudioHeader()), "");
    }

    private static Tags tags(Tag tag) {
        return new Tags(
                first(tag, FieldKey.TITLE),
                first(tag, FieldKey.ARTIST),
                first(tag, FieldKey.ALBUM),
                GenreText.of(all(tag, FieldKey.GENRE)),
                year(first(tag, FieldKey.YEAR)));
    }

    // A date begins with it (2003-05-12), or ends with it (12.05.2003).
    static int year(String date) {
        Matcher found = YEAR.matcher(date);
        return found.find() ? Integer.parseInt(found.group()) : 0;
    }

    private static String first(Tag tag, FieldKey key) {
        return all(tag, key).stream().findFirst().orElse("");
    }

    private static List<String> all(Tag tag, FieldKey key) {
        try {
            return tag.getAll(key);
        } catch (RuntimeException e) {
            // One broken field; the others may be well.
            return List.of();
        }
    }

    private static double seconds(AudioHeader header) {
        if (header == null) return 0;
        double seconds = header.getPreciseTrackLength();
        return seconds > 0 && seconds < MOST_SECONDS ? seconds : 0;
    }
}
