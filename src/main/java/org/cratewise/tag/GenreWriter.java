package org.cratewise.tag;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.cratewise.track.NewId3;

/// Finds out which bytes of a file have to change for it to name other genres, and proves that
/// nothing else did. Files are only ever read here.
public final class GenreWriter {
    private static final int BUFFER = 1 << 16;

    private final SecondReader secondReader = new SecondReader();
    private final NewId3 fresh;

    public GenreWriter() {
        this(NewId3.V2_3);
    }

    /// @param fresh the version of ID3 tags that are made where there are none
    public GenreWriter(NewId3 fresh) {
        this.fresh = fresh;
    }

    /// The genres that a file's tags name.
    ///
    /// @throws CantWriteException if its genre couldn't be written either
    public List<String> genres(Path file) throws IOException, CantWriteException {
        try (Source source = new Source(file)) {
            return read(file, source).genres();
        }
    }

    /// What it takes for a file to name these genres.
    ///
    /// @throws CantWriteException if the file isn't understood well enough
    public GenreEdit edit(Path file, List<String> genres) throws IOException, CantWriteException {
        return edit(file, genres, "");
    }

    /// Like {@link #edit(Path, List)}, and keeps genres that were there before in a comment.
    ///
    /// @param old those genres, empty to keep none
    public GenreEdit edit(Path file, List<String> genres, String old)
            throws IOException, CantWriteException {
        List<String> wanted = GenreText.list(genres);
        if (wanted.isEmpty()) throw new CantWriteException("There is no genre to write.");
        try (Source source = new Source(file)) {
            TaggedFile tagged = read(file, source);
            Changes changes = new Changes(source);
            tagged.write(new NewGenres(wanted, old, fresh), changes);
            return new GenreEdit(tagged.genres(), wanted, old, changes.patch());
        } catch (ArithmeticException e) {
            throw new CantWriteException("Its lengths are beyond what can be.");
        }
    }

    private static TaggedFile read(Path file, Source source)
            throws IOException, CantWriteException {
        String name = String.valueOf(file.getFileName());
        String ending = name.substring(name.lastIndexOf('.') + 1);
        Format format =
                Formats.of(name)
                        .orElseThrow(
                                () ->
                                        new CantWriteException(
                                                "Tags of ." + ending + " can't be written here."));
        return format.read(source);
    }

    /// Proves that a rewritten file names the wanted genres, that everything else in its tags is
    /// as it was, and that its audio is the same to the byte. A second reader has to agree.
    ///
    /// @throws CantWriteException if anything else has changed
    public void check(Path original, Path rewritten, GenreEdit edit)
            throws IOException, CantWriteException {
        try (Source before = new Source(original);
                Source after = new Source(rewritten)) {
            TaggedFile old = read(original, before);
            // The temporary file has another name; what it is, its original tells.
            TaggedFile fresh = read(original, after);
            require(fresh.genres(), g -> same(g, edit.after()), "the genre isn't what was written");
            require(
                    fresh.others(),
                    others -> edit.wanted().explains(old.others(), others),
                    "another field would change");
            byte[] audio = hash(before, old.audio());
            require(hash(after, fresh.audio()), h -> Arrays.equals(h, audio), "the audio changes");
        }
        secondReader.check(original, rewritten, edit.wanted());
    }

    /// Genres by number come back as the standard spells them.
    private static boolean same(List<String> some, List<String> others) {
        return String.join("\0", some).equalsIgnoreCase(String.join("\0", others));
    }

    private static <T> void require(T found, Predicate<T> rule, String fault)
            throws CantWriteException {
        if (!rule.test(found)) throw new CantWriteException("Checked and refused: " + fault + ".");
    }

    private static byte[] hash(Source source, List<Span> spans)
            throws IOException, CantWriteException {
        MessageDigest digest = Fingerprint.digest();
        for (Span span : spans)
            for (long at = span.begin(); at < span.end(); at += BUFFER)
                digest.update(source.bytes(at, Math.min(BUFFER, span.end() - at)));
        return digest.digest();
    }
}
