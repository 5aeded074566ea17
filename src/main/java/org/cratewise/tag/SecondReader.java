package org.cratewise.tag;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jaudiotagger.audio.AudioFileIO;
import org.jaudiotagger.audio.SupportedFileFormat;
import org.jaudiotagger.tag.FieldKey;
import org.jaudiotagger.tag.Tag;
import org.jaudiotagger.tag.TagField;
import org.jaudiotagger.tag.id3.ID3v1Tag;

/// JAudioTagger, which shares no code with what writes here, reads a file before and after: it has
/// to find the new genre and nothing else new. Where it couldn't read the file before, it has
/// nothing to say.
final class SecondReader {
    private static final String COMMENT = "(COMM|COM|COMMENT|\u00a9CMT).*";

    SecondReader() {
        TagLibrary.prepare();
    }

    /// @throws CantWriteException if it finds something else changed
    void check(Path original, Path rewritten, NewGenres wanted) throws CantWriteException {
        List<String> genres = wanted.names();
        Optional<Tag> before = tag(original, original);
        if (before.isEmpty()) return;
        Tag after =
                tag(rewritten, original)
                        .orElseThrow(
                                () ->
                                        new CantWriteException(
                                                "Checked and refused: a second reader can't read"
                                                        + " the result."));
        // It lists no fields of ID3v1, and a proper tag takes the place of one.
        boolean comparable = !(before.get() instanceof ID3v1Tag);
        if (comparable && !explains(wanted, fields(before.get()), fields(after)))
            throw new CantWriteException(
                    "Checked and refused: a second reader finds another field changed.");
        if (!genres(after).containsAll(genres))
            throw new CantWriteException(
                    "Checked and refused: a second reader finds the genre "
                            + String.join("; ", genres(after))
                            + ".");
    }

    /// One comment more is what was asked for where old genres are kept.
    private static boolean explains(NewGenres wanted, List<String> before, List<String> after) {
        List<String> more = new ArrayList<>(after);
        for (String field : before) if (!more.remove(field)) return false;
        if (!wanted.keeps()) return more.isEmpty();
        return more.size() <= 1
                && more.stream().allMatch(field -> field.toUpperCase(Locale.ROOT).matches(COMMENT));
    }

    private static Optional<Tag> tag(Path file, Path named) {
        String name = String.valueOf(named.getFileName());
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String format = ending.matches("mp[12]") ? "mp3" : ending;
        try {
            boolean known = false;
            for (SupportedFileFormat one : SupportedFileFormat.values())
                known |= one.getFilesuffix().equals(format);
            if (!known) return Optional.empty();
            ChunkSizes.check(file, format);
            return Optional.ofNullable(AudioFileIO.readAs(file.toFile(), format).getTag());
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            return Optional.empty();
        }
    }

    private static List<String> genres(Tag tag) {
        try {
            return GenreText.list(tag.getAll(FieldKey.GENRE));
        } catch (RuntimeException e) {
            return List.of();
        }
    }

    /// All fields but genres, sorted, since it doesn't keep their order.
    private static List<String> fields(Tag tag) throws CantWriteException {
        List<String> fields = new ArrayList<>();
        try {
            for (Iterator<TagField> i = tag.getFields(); i.hasNext(); ) {
                TagField field = i.next();
                if (!isGenre(field.getId())) fields.add(Fingerprint.of(field.getId(), raw(field)));
            }
        } catch (Exception e) {
            throw new CantWriteException("A second reader can't read its tag: " + e.getMessage());
        }
        fields.sort(null);
        return fields;
    }

    private static byte[] raw(TagField field) {
        try {
            return field.getRawContent();
        } catch (Exception e) {
            // Some kinds of field have none.
            return field.toString().getBytes(StandardCharsets.UTF_8);
        }
    }

    private static boolean isGenre(String id) {
        String key = id.toUpperCase(Locale.ROOT);
        return List.of("TCON", "TCO", "GENRE", "WM/GENRE", "WM/GENREID", "IGNR", "GNRE")
                        .contains(key)
                || key.equals("\u00a9GEN");
    }
}
