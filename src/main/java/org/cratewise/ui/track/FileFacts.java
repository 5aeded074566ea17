package org.cratewise.ui.track;

import java.util.List;
import java.util.Optional;

/// What a file says of itself.
///
/// @param cover a picture as a file in memory
public record FileFacts(List<Field> fields, Optional<byte[]> cover) {
    /// Nothing, or nothing yet.
    public static final FileFacts NONE = new FileFacts(List.of(), Optional.empty());

    /// @param name in lower case: `album_artist`
    public record Field(String name, String value) {}

    public FileFacts {
        fields = List.copyOf(fields);
    }
}
