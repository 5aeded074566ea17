package org.cratewise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cratewise.audio.MadeAudio;
import org.cratewise.catalog.Catalog;
import org.cratewise.scan.ScanOptions;
import org.cratewise.track.Genre;
import org.cratewise.track.Review;
import org.cratewise.track.Sureness;
import org.cratewise.track.Track;
import org.cratewise.ui.kit.RealMusic;

/// A home with a library of real recordings that were really listened to: tagged copies in a folder
/// per genre, some odd files, and a person's word on two in three.
record ListenedLibrary(Home home, Path music) {
    /// The words of the one track whose title knows no end.
    static final String ENDLESS =
            "The Song That Never Ends, in Which Our Hero Travels Far ".repeat(6).strip();

    private static final int EACH = 6;

    /// Makes it, and listens to it.
    static ListenedLibrary in(Path folder) throws Exception {
        ListenedLibrary library = new ListenedLibrary(new Home(folder), folder.resolve("Music"));
        if (Files.exists(library.home.catalog())) return library;
        library.copyMusic();
        try (Wiring wiring = new Wiring(library.home);
                Catalog catalog = Catalog.open(library.home.catalog(), Catalog.Access.WRITE)) {
            wiring.scan(catalog, ScanOptions.of(List.of(library.music))).run();
            library.review(catalog);
        }
        return library;
    }

    private void copyMusic() throws Exception {
        Map<String, Integer> copied = new HashMap<>();
        for (RealMusic.Labelled clip : RealMusic.labelled()) {
            int number = copied.merge(clip.genre(), 1, Integer::sum);
            if (number <= EACH) copy(clip, number);
        }
        List<Path> pieces = RealMusic.files().subList(2, 8);
        aLongOne(pieces, music.resolve("Mixes/A long mix.mp3"));
        Files.writeString(music.resolve("Mixes/Broken download.mp3"), "la la la");
        Files.write(music.resolve("Mixes/Nothing in it.flac"), new byte[0]);
    }

    private void copy(RealMusic.Labelled clip, int number) throws Exception {
        String genre = clip.genre().substring(0, 1).toUpperCase() + clip.genre().substring(1);
        Path folder = Files.createDirectories(music.resolve(genre + " sampler"));
        boolean endless = genre.equals("Blues") && number == 1;
        String name = clip.file().getFileName().toString().replaceFirst("\\.opus$", "");
        MadeAudio.ffmpeg(
                "-v",
                "error",
                "-i",
                clip.file().toString(),
                "-c",
                "copy",
                "-metadata",
                "title=" + (endless ? ENDLESS : name.replaceFirst(".*-(MT0*)?", "Recording ")),
                "-metadata",
                "artist=" + (clip.artist().isBlank() ? "Unknown" : clip.artist()),
                "-metadata",
                "album=" + folder.getFileName(),
                "-metadata",
                "genre=" + List.of("", "Pop", genre, "Other").get(number % 4),
                folder.resolve("%02d %s.opus".formatted(number, name)).toString());
    }

    /// Three minutes, with a cover.
    private static void aLongOne(List<Path> pieces, Path file) throws Exception {
        Files.createDirectories(file.getParent());
        List<String> words = new ArrayList<>(List.of("-v", "error"));
        for (Path piece : pieces) words.addAll(List.of("-i", piece.toString()));
        words.addAll(List.of("-i", Path.of("resources/icons/cratewise-256.png").toString()));
        words.addAll(List.of("-filter_complex", "concat=n=6:v=0:a=1[out]", "-map", "[out]"));
        words.addAll(List.of("-map", "6:v", "-c:v", "png", "-disposition:v", "attached_pic"));
        for (String tag :
                List.of(
                        "title=A Mix of Six Pieces",
                        "artist=The Concatenators",
                        "album=In a Row",
                        "album_artist=Various",
                        "date=2004",
                        "genre=Electronic",
                        "track=3",
                        "composer=Several")) words.addAll(List.of("-metadata", tag));
        words.addAll(List.of("-b:a", "128k", file.toString()));
        MadeAudio.ffmpeg(words.toArray(String[]::new));
    }

    /// Says of two in three what they are: the genre of their folder.
    private void review(Catalog catalog) {
        Map<Long, Optional<Review>> decisions = new HashMap<>();
        for (Track track : catalog.tracks()) {
            String folder = track.file().path().getParent().getFileName().toString();
            if (track.prediction().isEmpty() || !folder.endsWith(" sampler")) continue;
            boolean sure = track.prediction().get().sureness() == Sureness.SURE;
            if (track.id() % 3 == 0 || sure && track.id() % 2 == 0) continue;
            Genre genre = new Genre(folder.replace(" sampler", "").toLowerCase());
            decisions.put(track.id(), Optional.of(Review.of(track, List.of(genre), Instant.now())));
        }
        catalog.decide(decisions);
    }

    /// The same library in another home, to be changed there.
    ListenedLibrary copyTo(Path folder) throws IOException {
        Home there = new Home(Files.createDirectories(folder));
        Files.copy(home.catalog(), there.catalog());
        try (Stream<Path> files = Files.walk(home.folder().resolve("cache"))) {
            for (Path file : files.toList())
                Files.copy(file, folder.resolve(home.folder().relativize(file).toString()));
        } catch (java.nio.file.NoSuchFileException none) {
            return new ListenedLibrary(there, music);
        }
        return new ListenedLibrary(there, music);
    }
}
