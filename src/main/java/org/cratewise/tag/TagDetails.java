package org.cratewise.tag;

import java.util.List;
import java.util.Optional;

/// Everything that a file says of itself.
///
/// @param fields in the order of the names
/// @param cover the picture of the record, as a file in memory: JPEG, PNG...
public record TagDetails(List<Field> fields, Optional<byte[]> cover) {
    /// A file without tags, or one whose tags can't be read.
    public static final TagDetails NONE = new TagDetails(List.of(), Optional.empty());

    /// @param name of the field in lower case: `album_artist`
    /// @param values one or several
    public record Field(String name, List<String> values) {
        public Field {
            values = List.copyOf(values);
        }
    }

    public TagDetails {
        fields = List.copyOf(fields);
    }
}
