package org.cratewise.sorting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cratewise.audio.MadeAudio;
import org.cratewise.catalog.Catalog;
import org.cratewise.tag.TagReader;
import org.cratewise.track.FileStamp;
import org.cratewise.track.Genre;
import org.cratewise.track.Guess;
import org.cratewise.track.Prediction;
import org.cratewise.track.Sound;
import org.cratewise.track.Sureness;
import org.cratewise.track.Tags;
import org.cratewise.track.Track;

/// Small files of every format for the tests to change, and what they were like before.
final class Music {
    private static final Map<String, List<String>> FORMATS =
            Map.ofEntries(
                    Map.entry("a.mp3", List.of("-id3v2_version", "3", "-write_id3v1", "1")),
                    Map.entry("b.mp3", List.of("-id3v2_version", "4")),
                    Map.entry("c.flac", List.of()),
                    Map.entry("d.ogg", List.of("-c:a", "vorbis", "-strict", "-2", "-ac", "2")),
                    Map.entry("e.opus", List.of("-c:a", "libopus")),
                    Map.entry("f.m4a", List.of("-c:a", "aac")),
                    Map.entry("g.m4a", List.of("-c:a", "alac", "-movflags", "+faststart")),
                    Map.entry("h.wav", List.of()),
                    Map.entry("i.aiff", List.of("-write_id3v2", "1")),
                    Map.entry("j.wma", List.of("-c:a", "wmav2")),
                    Map.entry("k.wv", List.of("-c:a", "wavpack")));

    private static final List<String> COVER =
            List.of(
                    "-map",
                    "1:v",
                    "-frames:v",
                    "1",
                    "-c:v",
                    "mjpeg",
                    "-disposition:v",
                    "attached_pic");

    private static final List<String> UNMADE =
            List.of(
                    "mediafile-094-full.ape",
                    "lofty-rs-132-mpc_sv7.mpc",
                    "lofty-rs-172-full_test.spx",
                    "mediafile-073-full.wma",
                    "mutagen-174-silence-44-s.tak");

    private Music() {}

    /// Makes one file of each format with genre Rock.
    static List<Path> make(Path folder) throws Exception {
        Files.createDirectories(folder);
        for (Map.Entry<String, List<String>> format : new TreeMap<>(FORMATS).entrySet()) {
            List<String> options = new ArrayList<>(format.getValue());
            options.addAll(List.of("-metadata", "genre=Rock", "-metadata", "title=Söng"));
            Path file = folder.resolve(format.getKey());
            MadeAudio.sound(file, 0.1, options.toArray(String[]::new));
            Files.setLastModifiedTime(file, FileTime.fromMillis(1_500_000_000_000L));
        }
        return in(folder);
    }

    /// Real music, where there is some, in small files of every format, each with a cover where the
    /// format has such, and files that no encoder here makes: Monkey's Audio, Musepack and the
    // like.
    static Path makeReal(Path folder) throws Exception {
        Path data = Path.of(System.getProperty("cratewise.data", "../shared/data"));
        if (!Files.isDirectory(data.resolve("audio"))) {
            make(folder);
            return folder;
        }
        Path clip;
        try (Stream<Path> clips = Files.list(data.resolve("audio"))) {
            clip = clips.sorted().findFirst().orElseThrow();
        }
        for (Map.Entry<String, List<String>> format : new TreeMap<>(FORMATS).entrySet()) {
            List<String> command = new ArrayList<>(List.of("-nostdin", "-v", "error", "-i"));
            command.add(clip.toString());
            boolean cover = format.getKey().matches(".*\\.(mp3|flac|m4a)");
            if (cover) command.addAll(List.of("-f", "lavfi", "-i", "testsrc2=s=48x48"));
            command.addAll(List.of("-map", "0:a", "-ss", "5", "-t", "0.4"));
            if (cover) command.addAll(COVER);
            command.addAll(List.of("-ar", rate(format.getKey())));
            command.addAll(format.getValue());
            command.addAll(List.of("-metadata", "genre=Rock", "-metadata", "title=Söng"));
            command.add(folder.resolve(format.getKey()).toString());
            MadeAudio.ffmpeg(command.toArray(String[]::new));
        }
        for (String name : UNMADE) {
            Path odd = data.resolve("oddfiles").resolve(name);
            if (Files.exists(odd)) Files.copy(odd, folder.resolve(name));
        }
        for (Path file : in(folder))
            Files.setLastModifiedTime(file, FileTime.fromMillis(1_500_000_000_000L));
        return folder;
    }

    private static String rate(String name) {
        return name.endsWith(".opus") ? "48000" : "22050";
    }

    /// The endings of files, in order.
    static String kinds(Path folder) throws IOException {
        return in(folder).stream()
                .map(file -> file.toString().replaceFirst(".*\\.", ""))
                .sorted()
                .distinct()
                .collect(Collectors.joining(", "));
    }

    static List<Path> in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /// Puts files into a catalog.
    static List<Track> add(Catalog catalog, List<Path> files) throws IOException {
        List<FileStamp> stamps = new ArrayList<>();
        for (Path file : files) stamps.add(Disk.stamp(file));
        return catalog.edit(edit -> edit.addWaiting(stamps));
    }

    /// Puts files into a catalog as a scan does that hears one genre everywhere, 90 % sure.
    static List<Track> addHeard(Catalog catalog, List<Path> files, String heard)
            throws IOException {
        List<Genre> genres = List.of(new Genre(heard), new Genre("other"));
        catalog.change(edit -> edit.addModel("m-" + heard, "x", genres));
        List<Track> waiting = add(catalog, files);
        for (Track track : waiting) {
            Prediction prediction =
                    new Prediction(
                            "m-" + heard,
                            List.of(new Guess(genres.get(0), 0.9), new Guess(genres.get(1), 0.1)),
                            Sureness.SURE);
            Tags tags = new TagReader().read(track.file().path()).tags();
            Sound sound = new Sound("key " + track.id(), 1, "x");
            catalog.change(edit -> edit.store(track.analysed(tags, sound, prediction)));
        }
        return catalog.tracks();
    }

    /// Hash by path.
    static Map<Path, String> hashes(Path... folders) throws IOException {
        Map<Path, String> hashes = new TreeMap<>();
        for (Path folder : folders)
            for (Path file : in(folder))
                hashes.put(file, java.util.HexFormat.of().formatHex(Sha256.of(file)));
        return hashes;
    }
}
