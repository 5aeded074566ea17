package org.cratewise.tag;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jaudiotagger.tag.FieldKey;
import org.jaudiotagger.tag.Tag;
import org.jaudiotagger.tag.images.Artwork;

/// Reads all fields and the picture of one file. Opens it for reading only.
public final class DetailReader {
    /// Larger pictures are left where they are.
    private static final int LARGEST_COVER = 24 * 1024 * 1024;

    /// Longer values are lyrics, or something that isn't text.
    private static final int LONGEST = 2000;

    private final TagReader reader = new TagReader();

    /// Never throws for a file that is broken, or that it can't read the tags of: then there is
    /// nothing.
    public TagDetails read(Path file) {
        return reader.tag(file)
                .map(tag -> new TagDetails(fields(tag), cover(tag)))
                .orElse(TagDetails.NONE);
    }

    private static List<TagDetails.Field> fields(Tag tag) {
        List<TagDetails.Field> fields = new ArrayList<>();
        for (FieldKey key : FieldKey.values()) {
            List<String> values = values(tag, key);
            if (!values.isEmpty() && key != FieldKey.COVER_ART)
                fields.add(new TagDetails.Field(key.name().toLowerCase(Locale.ROOT), values));
        }
        return fields;
    }

    private static List<String> values(Tag tag, FieldKey key) {
        try {
            return tag.getAll(key).stream()
                    .map(value -> value == null ? "" : value.strip())
                    .filter(value -> !value.isEmpty() && value.length() <= LONGEST)
                    .distinct()
                    .toList();
        } catch (RuntimeException e) {
            // A field this format doesn't have, or a broken one; the others may be well.
            return List.of();
        }
    }

    private static Optional<byte[]> cover(Tag tag) {
        try {
            Artwork artwork = tag.getFirstArtwork();
            byte[] bytes = artwork == null ? null : artwork.getBinaryData();
            boolean usable = bytes != null && bytes.length > 0 && bytes.length <= LARGEST_COVER;
            return usable ? Optional.of(bytes) : Optional.empty();
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }
}
