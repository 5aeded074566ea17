package org.cratewise.tag;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cratewise.audio.MadeAudio;
import org.cratewise.track.NewId3;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// One file of each format, with and without a genre, given several genres and brought back.
class GenreWriterTest {
    @TempDir Path folder;
    private final GenreWriter writer = new GenreWriter();

    /// @param options how ffmpeg makes it
    record Made(String name, String... options) {}

    private static final List<Made> FILES =
            List.of(
                    new Made("v3.mp3", "-id3v2_version", "3", "-write_id3v1", "1"),
                    new Made("v4.mp3", "-id3v2_version", "4"),
                    new Made("bare.mp3", "-id3v2_version", "0", "-map_metadata", "-1"),
                    new Made("a.flac"),
                    new Made("a.ogg", "-c:a", "vorbis", "-strict", "-2", "-ac", "2"),
                    new Made("a.opus", "-c:a", "libopus"),
                    new Made("flac.oga", "-c:a", "flac", "-f", "ogg"),
                    new Made("a.spx", "-c:a", "libspeex", "-ar", "16000"),
                    new Made("a.m4a", "-c:a", "aac"),
                    new Made("front.m4a", "-c:a", "aac", "-movflags", "+faststart"),
                    new Made("alac.m4a", "-c:a", "alac"),
                    new Made("a.wav"),
                    new Made("id3.wav", "-write_id3v2", "1"),
                    new Made("bare.wav", "-fflags", "+bitexact", "-map_metadata", "-1"),
                    new Made("a.aiff", "-write_id3v2", "1"),
                    new Made("bare.aiff", "-map_metadata", "-1"),
                    new Made("a.wma", "-c:a", "wmav2"),
                    new Made("a.wv", "-c:a", "wavpack"));

    @TestFactory
    Stream<DynamicTest> genresAreWrittenAndTakenBackToTheByte() {
        return FILES.stream().map(made -> dynamicTest(made.name(), () -> roundTrip(made)));
    }

    private void roundTrip(Made made) throws Exception {
        for (String genre : List.of("", "Rock", "A genre of a rather long name indeed")) {
            Path file = folder.resolve(made.name());
            Files.deleteIfExists(file);
            List<String> options = new ArrayList<>(List.of(made.options()));
            if (!options.contains("-map_metadata")) {
                options.addAll(List.of("-metadata", "title=Söng", "-metadata", "artist=Bänd"));
                options.addAll(List.of("-metadata", "comment=words", "-metadata", "track=3"));
                if (!genre.isEmpty()) options.addAll(List.of("-metadata", "genre=" + genre));
            }
            MadeAudio.sound(file, 0.4, options.toArray(String[]::new));
            check(file, List.of("Jazz"));
            check(file, List.of("Hip-Hop", "Ungewöhnlich lange Bezeichnung einer Gattung"));
        }
    }

    private void check(Path file, List<String> genres) throws Exception {
        Path changed = folder.resolve("changed.bin");
        GenreEdit edit = writer.edit(file, genres);
        Files.copy(file, changed, StandardCopyOption.REPLACE_EXISTING);
        edit.patch().apply(file, changed);
        writer.check(file, changed, edit);
        Path back = folder.resolve("back.bin");
        Files.copy(changed, back, StandardCopyOption.REPLACE_EXISTING);
        Patch.ofBytes(edit.patch().inverse().toBytes()).apply(changed, back);
        assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(back));
        assertEquals(decoded(file), decoded(changed));
        assertEquals(probed(file), probed(changed));
        System.out.printf(
                "%s: %d bytes in the journal%n", file.getFileName(), edit.patch().toBytes().length);
    }

    private static String decoded(Path file) throws Exception {
        return MadeAudio.ffmpeg("-v", "error", "-i", file.toString(), "-f", "hash", "-");
    }

    /// All that ffprobe reads but genre, size and what follows from that.
    private static List<String> probed(Path file) throws Exception {
        return MadeAudio.ffprobe("-v", "error", "-show_format", "-show_streams", file.toString())
                .lines()
                .filter(line -> !line.matches("(?i)(TAG:(genre|IGNR)|size|bit_rate|filename)=.*"))
                .toList();
    }

    /// Both versions of a new tag are read by the second reader and by ffprobe alike.
    @TestFactory
    Stream<DynamicTest> aNewTagIsOfTheVersionThatWasChosen() {
        return Stream.of("bare.mp3", "bare.aiff")
                .flatMap(
                        name ->
                                Stream.of(NewId3.values())
                                        .map(
                                                version ->
                                                        dynamicTest(
                                                                name + " " + version,
                                                                () -> fresh(name, version))));
    }

    private void fresh(String name, NewId3 version) throws Exception {
        Path file = folder.resolve(name);
        String none = name.endsWith(".mp3") ? "-id3v2_version" : "-write_id3v2";
        MadeAudio.sound(file, 0.4, none, "0", "-map_metadata", "-1");
        Path changed = changed(file, new GenreWriter(version), List.of("Jazz", "Größeres"));
        assertEquals(version.number(), id3(changed));
        assertEquals("Größeres", writer.genres(changed).get(1));
        // Of several genres in a 2.4 tag ffprobe says the first.
        String probed = MadeAudio.ffprobe("-v", "error", "-show_format", changed.toString());
        assertTrue(probed.contains("genre=Jazz"), probed);
    }

    @Test
    void aTagThatIsThereKeepsItsVersion() throws Exception {
        for (NewId3 version : NewId3.values()) {
            Path file = folder.resolve("v" + version.number() + ".mp3");
            MadeAudio.sound(
                    file, 0.4, "-id3v2_version", "" + version.number(), "-metadata", "title=Song");
            for (NewId3 wish : NewId3.values())
                assertEquals(
                        version.number(),
                        id3(changed(file, new GenreWriter(wish), List.of("Jazz"))));
        }
    }

    private Path changed(Path file, GenreWriter writer, List<String> genres) throws Exception {
        Path changed = folder.resolve("changed-" + file.getFileName());
        GenreEdit edit = writer.edit(file, genres);
        Files.copy(file, changed, StandardCopyOption.REPLACE_EXISTING);
        edit.patch().apply(file, changed);
        writer.check(file, changed, edit);
        return changed;
    }

    /// The version of a file's ID3 tag, wherever it stands.
    private static int id3(Path file) throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
        return bytes[text.lastIndexOf("ID3") + 3];
    }

    /// An MP3 may carry three tags; readers differ in which they believe, so all have to say the
    /// same.
    @Test
    void allTagsOfAnMp3SayTheSame() throws Exception {
        Path made =
                MadeAudio.sound(
                        folder.resolve("three.mp3"),
                        0.4,
                        "-id3v2_version",
                        "3",
                        "-write_id3v1",
                        "1",
                        "-metadata",
                        "genre=Rock",
                        "-metadata",
                        "title=Song");
        byte[] bytes = Files.readAllBytes(made);
        Path file = Files.write(folder.resolve("all.mp3"), withApe(bytes));
        assertEquals(List.of("Rock", "Blues"), writer.genres(file));
        check(file, List.of("Jazz"));
        Path changed = folder.resolve("changed.mp3");
        Files.write(changed, withApe(bytes));
        writer.edit(file, List.of("Jazz")).patch().apply(file, changed);
        byte[] now = Files.readAllBytes(changed);
        String text = new String(now, java.nio.charset.StandardCharsets.ISO_8859_1);
        assertEquals(List.of("Jazz"), writer.genres(changed));
        // ID3v1 counts Jazz as 8.
        assertEquals(8, now[now.length - 1]);
        assertTrue(text.contains("Genre\0Jazz"), "APE");
        assertTrue(text.contains("TCON"), "ID3v2");
    }

    /// With an APE tag before the ID3v1 at its end, as some taggers write it.
    private static byte[] withApe(byte[] mp3) {
        byte[] value = "Blues".getBytes();
        java.nio.ByteBuffer tag =
                java.nio.ByteBuffer.allocate(9 + 5 + value.length + 32)
                        .order(java.nio.ByteOrder.LITTLE_ENDIAN);
        tag.putInt(value.length).putInt(0).put("Genre\0".getBytes()).put(value);
        tag.put("APETAGEX".getBytes()).putInt(2000).putInt(tag.capacity()).putInt(1).putInt(0);
        java.nio.ByteBuffer whole = java.nio.ByteBuffer.allocate(mp3.length + tag.capacity());
        whole.put(mp3, 0, mp3.length - 128).put(tag.array());
        return whole.put(mp3, mp3.length - 128, 128).array();
    }

    /// The old genre stands in a comment of its own; what the user wrote in comments stays.
    @TestFactory
    Stream<DynamicTest> anOldGenreIsKeptInAComment() {
        return Stream.of(
                        new Made("k3.mp3", "-id3v2_version", "3", "-metadata", "comment=mine"),
                        new Made("k4.mp3", "-id3v2_version", "4"),
                        new Made("k.flac", "-metadata", "comment=mine"),
                        new Made("k.ogg", "-c:a", "vorbis", "-strict", "-2", "-ac", "2"),
                        new Made("k.opus", "-c:a", "libopus", "-metadata", "comment=mine"),
                        new Made("k.m4a", "-c:a", "aac"),
                        new Made("k.aiff", "-write_id3v2", "1"),
                        new Made("k.wv", "-c:a", "wavpack"))
                .map(made -> dynamicTest(made.name(), () -> keep(made)));
    }

    private void keep(Made made) throws Exception {
        Path file = folder.resolve(made.name());
        List<String> options = new ArrayList<>(List.of(made.options()));
        options.addAll(List.of("-metadata", "genre=Röck", "-metadata", "title=Song"));
        MadeAudio.sound(file, 0.4, options.toArray(String[]::new));
        GenreEdit edit = writer.edit(file, List.of("Jazz"), "Röck");
        Path changed = folder.resolve("changed." + made.name());
        Files.copy(file, changed, StandardCopyOption.REPLACE_EXISTING);
        edit.patch().apply(file, changed);
        writer.check(file, changed, edit);
        List<String> more = new ArrayList<>(probed(changed));
        more.removeAll(probed(file));
        String all = String.join("\n", more);
        assertEquals(1, more.size(), all);
        assertTrue(all.contains("Röck") && all.contains("Genre before"), all);
        if (options.contains("comment=mine"))
            assertTrue(String.join("\n", probed(changed)).contains("mine"), all);
        assertEquals(decoded(file), decoded(changed));
        // The oldest one stays when the genre changes once more.
        GenreEdit again = writer.edit(changed, List.of("Blues"), "Jazz");
        Path twice = folder.resolve("twice." + made.name());
        Files.copy(changed, twice, StandardCopyOption.REPLACE_EXISTING);
        again.patch().apply(changed, twice);
        writer.check(changed, twice, again);
        assertEquals(probed(changed), probed(twice));
        // Nothing else may pass for a comment.
        assertThrows(
                CantWriteException.class,
                () -> writer.check(file, changed, writer.edit(file, List.of("Jazz"))));
    }

    @Test
    void whereThereIsNoPlaceForAnOldGenreItIsSaid() throws Exception {
        for (Made made :
                List.of(
                        new Made("n.wma", "-c:a", "wmav2"),
                        new Made("n.m4a", "-c:a", "aac", "-metadata", "comment=mine"),
                        new Made("n.wv", "-c:a", "wavpack", "-metadata", "comment=mine"))) {
            Path file = folder.resolve(made.name());
            List<String> options = new ArrayList<>(List.of(made.options()));
            options.addAll(List.of("-metadata", "genre=Rock"));
            MadeAudio.sound(file, 0.4, options.toArray(String[]::new));
            assertThrows(
                    CantWriteException.class,
                    () -> writer.edit(file, List.of("Jazz"), "Rock"),
                    made.name());
        }
    }
}
