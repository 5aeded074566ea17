package org.cratewise.tag;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/// A file taken apart as far as it takes to change its genre and nothing else.
interface TaggedFile {
    /// The genres its tags name, each once.
    List<String> genres();

    /// Everything its tags hold besides genres, in order: name and hash of the content.
    List<String> others();

    /// The first value of each text, by its name in lower case, where this is the only reader of a
    /// kind of file.
    default Map<String, String> texts() {
        return Map.of();
    }

    /// How long the file says it plays, s; 0 if it doesn't say.
    default double seconds() throws IOException, CantWriteException {
        return 0;
    }

    /// Where the audio is.
    List<Span> audio();

    /// Notes what has to be changed for the file to name these genres.
    void write(NewGenres wanted, Changes changes) throws IOException, CantWriteException;
}
