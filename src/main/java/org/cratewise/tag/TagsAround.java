package org.cratewise.tag;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A file with tags before and after its audio, and none within: MP3, Monkey's Audio, WavPack,
/// Musepack. All tags that are there are kept in step.
final class TagsAround implements TaggedFile {
    /// Which tag a file gets that has none.
    enum Home {
        ID3_IN_FRONT,
        APE_AT_END
    }

    /// Whether audio of the right kind begins at a place.
    @FunctionalInterface
    interface Audio {
        boolean isAt(Source source, long offset) throws IOException, CantWriteException;
    }

    private static final Map<String, String> ID3_NAMES =
            Map.of(
                    "title", "TIT2",
                    "artist", "TPE1",
                    "album", "TALB",
                    "albumartist", "TPE2",
                    "track", "TRCK",
                    "disc", "TPOS",
                    "year", "TYER");

    private final Home home;
    private final Optional<Id3Tag> front;
    private final Optional<ApeTag> ape;
    private final Optional<Id3v1> last;
    private final Span audio;

    private TagsAround(Source source, Home home, Audio kind)
            throws IOException, CantWriteException {
        this.home = home;
        this.front =
                Id3Tag.isAt(source, 0) ? Optional.of(Id3Tag.read(source, 0)) : Optional.empty();
        this.last = Id3v1.isAtEnd(source) ? Optional.of(Id3v1.read(source)) : Optional.empty();
        long end = beforeLyrics(source, last.map(Id3v1::begin).orElse(source.length()));
        this.ape =
                ApeTag.endsAt(source, end)
                        ? Optional.of(ApeTag.read(source, end))
                        : Optional.empty();
        this.audio =
                new Span(front.map(Id3Tag::end).orElse(0L), ape.map(ApeTag::begin).orElse(end));
        if (Id3Tag.isAt(source, audio.begin()) || source.has(audio.end() - 10, "3DI"))
            throw new CantWriteException("It has several ID3 tags.");
        if (ApeTag.endsAt(source, audio.end()) || source.has(audio.end() - 128, "TAG"))
            throw new CantWriteException("It has several tags at its end.");
        if (audio.begin() >= audio.end() || !kind.isAt(source, audio.begin()))
            throw new CantWriteException("What it holds isn't what its name says.");
    }

    static Format format(Home home, Audio kind) {
        return source -> new TagsAround(source, home, kind);
    }

    /// Lyrics3 2.00 stands between the audio, or an APE tag, and ID3v1.
    private static long beforeLyrics(Source source, long end)
            throws IOException, CantWriteException {
        if (!source.has(end - 9, "LYRICS200")) return end;
        String digits =
                new String(source.bytes(end - 15, 6), java.nio.charset.StandardCharsets.US_ASCII);
        if (!digits.matches("\\d{6}"))
            throw new CantWriteException("Its lyrics tag isn't fully understood.");
        long begin = end - 15 - Integer.parseInt(digits);
        if (!source.has(begin, "LYRICSBEGIN"))
            throw new CantWriteException("Its lyrics tag isn't fully understood.");
        return begin;
    }

    @Override
    public List<String> genres() {
        List<String> all = new ArrayList<>();
        front.ifPresent(tag -> all.addAll(tag.genres()));
        ape.ifPresent(tag -> all.addAll(tag.genres()));
        if (all.isEmpty()) last.ifPresent(tag -> all.addAll(tag.genres()));
        return GenreText.list(all);
    }

    /// In files that JAudioTagger doesn't know the APE tag is the one that programs write.
    @Override
    public Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        Map<String, String> frames = front.map(Id3Tag::texts).orElse(Map.of());
        ID3_NAMES.forEach(
                (name, frame) -> {
                    if (frames.containsKey(frame)) texts.put(name, frames.get(frame));
                });
        ape.ifPresent(tag -> texts.putAll(tag.texts()));
        return texts;
    }

    @Override
    public List<String> others() {
        List<String> all = new ArrayList<>();
        front.ifPresent(tag -> all.addAll(tag.others()));
        ape.ifPresent(tag -> all.addAll(tag.others()));
        last.ifPresent(tag -> all.addAll(tag.others()));
        return all;
    }

    @Override
    public List<Span> audio() {
        return List.of(audio);
    }

    @Override
    public void write(NewGenres wanted, Changes changes) throws IOException, CantWriteException {
        List<String> genres = wanted.names();
        boolean none = front.isEmpty() && ape.isEmpty();
        if (none && wanted.keeps() && last.isPresent())
            throw new CantWriteException("An ID3v1 tag has no room for its old genre.");
        // A new tag would hide what the old one says of title and artist.
        if (none && last.isPresent()) last.get().require(genres);
        else if (none && home == Home.ID3_IN_FRONT) changes.insert(0, Id3Tag.create(wanted));
        else if (none) changes.insert(audio.end(), ApeTag.create(genres));
        if (front.isPresent()) front.get().write(wanted, changes);
        // One comment is enough.
        NewGenres bare = front.isPresent() ? wanted.withoutOld() : wanted;
        if (ape.isPresent()) ape.get().write(bare, changes);
        if (last.isPresent()) last.get().write(genres, changes);
    }
}
