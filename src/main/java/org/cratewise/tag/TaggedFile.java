package org.cratewise.tag;

import java.io.IOException;
import java.util.List;

/// A file taken apart as far as it takes to change its genre and nothing else.
interface TaggedFile {
    /// The genres its tags name, each once.
    List<String> genres();

    /// Everything its tags hold besides genres, in order: name and hash of the content.
    List<String> others();

    /// Where the audio is.
    List<Span> audio();

    /// Notes what has to be changed for the file to name these genres.
    void write(List<String> genres, Changes changes) throws IOException, CantWriteException;
}
