package org.cratewise.ui.kit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.cratewise.track.FileStamp;
import org.cratewise.track.Genre;
import org.cratewise.track.Guess;
import org.cratewise.track.Prediction;
import org.cratewise.track.Sound;
import org.cratewise.track.Sureness;
import org.cratewise.track.Tags;
import org.cratewise.track.Track;
import org.cratewise.track.TrackState;

/// Tracks as a library has them: made up, the same every time.
public final class SampleTracks {
    private static final List<String> FIRST =
            List.of(
                    "Blue",
                    "Midnight",
                    "Golden",
                    "Paper",
                    "Silent",
                    "Electric",
                    "Crooked",
                    "Late",
                    "Northern",
                    "Grüne",
                    "Second",
                    "Velvet",
                    "Broken",
                    "Morning",
                    "Kleine");
    private static final List<String> SECOND =
            List.of(
                    "Harbour",
                    "Train",
                    "Mirrors",
                    "Nachtmusik",
                    "Rain",
                    "Avenue",
                    "Parade",
                    "Letters",
                    "Garden",
                    "Straße",
                    "Signals",
                    "Weather",
                    "Radio",
                    "Fields");
    private static final List<String> ARTISTS =
            List.of(
                    "Ida Sørensen Quartet",
                    "The Low Tides",
                    "Käthe & die Nachbarn",
                    "Marlon Reyes",
                    "Dub Ministry",
                    "Orchestra of the Old Mill",
                    "Iron Vesper",
                    "Nia Adeyemi",
                    "Los Faroles",
                    "Pixel Harbour",
                    "Sam Whitlock",
                    "Heidi Brandt",
                    "MC Parallax",
                    "Wolfgang Amadeus Mozart");
    private static final List<String> TAGS =
            List.of("", "", "Pop", "Rock", "Jazz", "Other", "Alternative", "Klassik", "(17)");
    private static final List<String> REASONS =
            List.of(
                    "No audio in this file",
                    "The file ends in the middle",
                    "Not readable: permission denied");

    private SampleTracks() {}

    /// So many tracks with the numbers 1, 2, 3...; every fortieth failed, some wait or are gone.
    public static List<Track> many(int count) {
        return new ArrayList<>(
                LongStream.rangeClosed(1, count).mapToObj(SampleTracks::one).toList());
    }

    /// The track with that number.
    public static Track one(long id) {
        Random random = new Random(id * 7919);
        String artist = pick(ARTISTS, random);
        String title = pick(FIRST, random) + " " + pick(SECOND, random);
        String album = pick(SECOND, random) + " " + (1965 + random.nextInt(60));
        Path path = Path.of("/music", artist, album, "%02d %s.flac".formatted(id % 18 + 1, title));
        boolean untitled = id % 23 == 0;
        Tags tags = untitled ? Tags.NONE : new Tags(title, artist, album, pick(TAGS, random));
        Track waiting = Track.waiting(new FileStamp(path, 30_000_000, 0)).withId(id);
        if (id % 40 == 0) return waiting.failed(tags, pick(REASONS, random));
        if (id % 57 == 0) return with(waiting, tags, TrackState.MISSING);
        if (id % 31 == 0) return with(waiting, tags, TrackState.WAITING);
        return heard(waiting, tags, random);
    }

    /// A track that waits to be listened to.
    public static Track waiting(long id) {
        Track track = one(id);
        return with(track, track.tags(), TrackState.WAITING);
    }

    /// A track with these words, heard as that genre.
    public static Track heard(long id, Tags tags, String genre, double probability) {
        Path path = Path.of("/music", tags.artist(), tags.title() + ".mp3");
        Track track = Track.waiting(new FileStamp(path, 1, 0)).withId(id);
        return track.analysed(
                tags, new Sound("k" + id, 200 + id, "mp3"), guess(genre, probability));
    }

    private static Track heard(Track track, Tags tags, Random random) {
        List<Genre> genres = GenreColors.known();
        double best = 0.35 + 0.645 * Math.pow(random.nextDouble(), 0.5);
        Genre first = genres.get(random.nextInt(genres.size()));
        Sound sound = new Sound("k" + track.id(), 95 + random.nextInt(400), "flac");
        return track.analysed(tags, sound, guess(first.key(), best));
    }

    private static Prediction guess(String genre, double probability) {
        List<Genre> genres = GenreColors.known();
        int index = genres.indexOf(new Genre(genre));
        Genre second = genres.get((index + 3 + genres.size()) % genres.size());
        Sureness sureness =
                probability > 0.85
                        ? Sureness.SURE
                        : probability > 0.55 ? Sureness.LIKELY : Sureness.UNSURE;
        return new Prediction(
                "test-model",
                List.of(
                        new Guess(new Genre(genre), probability),
                        new Guess(second, (1 - probability) * 0.6)),
                sureness);
    }

    private static Track with(Track track, Tags tags, TrackState state) {
        return new Track(
                track.id(), track.file(), tags, Sound.UNKNOWN, state, "", Optional.empty());
    }

    private static String pick(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
