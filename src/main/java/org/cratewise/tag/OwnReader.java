package org.cratewise.tag;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cratewise.track.Tags;

/// Reads tags of the formats that JAudioTagger doesn't know, by the code that writes their genres:
/// Opus, Speex, Monkey's Audio, WavPack, Musepack, TTA, TAK.
final class OwnReader {
    private static final Set<String> ENDINGS =
            Set.of("opus", "spx", "ape", "wv", "mpc", "tta", "tak");

    /// What the names of files are made of goes by other names elsewhere.
    private static final Map<String, String> ALSO =
            Map.of(
                    "album artist", "albumartist",
                    "tracknumber", "track",
                    "discnumber", "disc",
                    "date", "year");

    static boolean knows(String ending) {
        return ENDINGS.contains(ending);
    }

    TagReading read(Path file) throws IOException, CantWriteException {
        try (Source source = new Source(file)) {
            TaggedFile tagged = open(file, source);
            Map<String, String> texts = tagged.texts();
            Tags tags =
                    new Tags(
                            texts.getOrDefault("title", ""),
                            texts.getOrDefault("artist", ""),
                            texts.getOrDefault("album", ""),
                            GenreText.of(tagged.genres()),
                            TagReader.year(
                                    texts.getOrDefault("date", texts.getOrDefault("year", ""))));
            return new TagReading(tags, tagged.seconds(), "");
        }
    }

    /// Every text by its name, as {@link FieldReader} names them.
    Map<String, String> texts(Path file) throws IOException, CantWriteException {
        try (Source source = new Source(file)) {
            Map<String, String> texts = new HashMap<>(open(file, source).texts());
            ALSO.forEach(
                    (name, known) ->
                            Optional.ofNullable(texts.get(name))
                                    .ifPresent(value -> texts.putIfAbsent(known, value)));
            return texts;
        }
    }

    private static TaggedFile open(Path file, Source source)
            throws IOException, CantWriteException {
        return Formats.of(String.valueOf(file.getFileName()))
                .orElseThrow(() -> new CantWriteException("Its tags can't be read."))
                .read(source);
    }
}
