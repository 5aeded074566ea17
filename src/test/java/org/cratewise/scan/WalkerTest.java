package org.cratewise.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cratewise.track.FileStamp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WalkerTest {
    @TempDir Path temporary;
    private Path music;
    private final Notes notes = new Notes();
    private final Walker walker = new Walker(notes);

    /// Writes down what a walk tells, relative to the music folder.
    private final class Notes implements Walker.Finds {
        final List<String> files = new ArrayList<>();
        final List<String> skipped = new ArrayList<>();
        final List<String> ignored = new ArrayList<>();
        int most = Integer.MAX_VALUE;

        @Override
        public boolean file(FileStamp file, boolean named) {
            files.add(name(file.path()) + (named ? " (named)" : ""));
            return files.size() < most;
        }

        @Override
        public void root(Path folder) {}

        @Override
        public void absent(Path path, String why) {
            skipped.add(name(path) + ": " + why);
        }

        @Override
        public void skipped(Path path, String why) {
            skipped.add(name(path) + ": " + why);
        }

        @Override
        public void ignored(Path path) {
            ignored.add(name(path));
        }

        private String name(Path path) {
            return music.relativize(path).toString().replace('\\', '/');
        }
    }

    @BeforeEach
    void makeFolder() throws IOException {
        music = Files.createDirectory(temporary.resolve("music")).toRealPath();
    }

    private Path put(String name) throws IOException {
        Path file = music.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "music");
    }

    @Test
    void filesComeInTheOrderOfTheirNames() throws Exception {
        for (String name : List.of("b/2.mp3", "c.ogg", "a.opus", "b/10.flac", "D.WAV")) put(name);
        walker.walk(music);
        assertEquals(List.of("D.WAV", "a.opus", "b/10.flac", "b/2.mp3", "c.ogg"), notes.files);
    }

    @Test
    void whatIsNoAudioOrHiddenOrEmptyIsIgnored() throws Exception {
        List<String> others =
                List.of("._a.mp3", ".hidden/b.mp3", "cover.jpg", "film.mkv", "mp3", "x.mp3.txt");
        for (String name : others) put(name);
        Files.createFile(music.resolve("zero.mp3"));
        put("a.mp3");
        walker.walk(music);
        assertEquals(List.of("a.mp3"), notes.files);
        assertEquals(
                List.of(
                        "._a.mp3",
                        ".hidden",
                        "cover.jpg",
                        "film.mkv",
                        "mp3",
                        "x.mp3.txt",
                        "zero.mp3"),
                notes.ignored);
        assertEquals(List.of(), notes.skipped);
    }

    @Test
    void aRecordWhoseNameBeginsWithDotsIsSeen() throws Exception {
        put("...And Dots for All/a.mp3");
        walker.walk(music);
        assertEquals(List.of("...And Dots for All/a.mp3"), notes.files);
    }

    @Test
    void aLinkThatLeadsUpEndsThere() throws Exception {
        put("a/b/c.mp3");
        Files.createSymbolicLink(music.resolve("a/b/up"), music);
        Files.createSymbolicLink(music.resolve("a/self"), Path.of("."));
        walker.walk(music);
        assertEquals(List.of("a/b/c.mp3"), notes.files);
    }

    @Test
    void aFileReachedByLinksIsOne() throws Exception {
        Path file = put("real/a.mp3");
        Files.createSymbolicLink(music.resolve("0.mp3"), file);
        Files.createSymbolicLink(music.resolve("1"), file.getParent());
        walker.walk(music);
        assertEquals(List.of("real/a.mp3"), notes.files);
    }

    @Test
    void linksOutOfTheFolderAreFollowed() throws Exception {
        Path outside = Files.createDirectory(temporary.resolve("outside"));
        Files.writeString(outside.resolve("a.mp3"), "music");
        Files.createSymbolicLink(music.resolve("link"), outside);
        walker.walk(music);
        assertEquals(List.of("../outside/a.mp3"), notes.files);
    }

    @Test
    void linksToNothingAndToThemselvesAreTold() throws Exception {
        Files.createSymbolicLink(music.resolve("gone.mp3"), Path.of("nowhere.mp3"));
        Files.createSymbolicLink(music.resolve("loop.mp3"), Path.of("loop.mp3"));
        walker.walk(music);
        assertEquals(
                List.of(
                        "gone.mp3: A link to something that isn't there",
                        "loop.mp3: A link to itself"),
                notes.skipped);
    }

    @Test
    void aFolderThatMayNotBeReadIsToldAndTheOthersAreWalked() throws Exception {
        put("a/1.mp3");
        put("secret/2.mp3");
        put("z/3.mp3");
        Walker refused = new Walker(notes, WalkerTest::contentsButOfSecrets);
        refused.walk(music);
        assertEquals(List.of("a/1.mp3", "z/3.mp3"), notes.files);
        assertEquals(List.of("secret: May not be read: permission denied"), notes.skipped);
    }

    private static List<Path> contentsButOfSecrets(Path folder) throws IOException {
        if (folder.endsWith("secret")) throw new AccessDeniedException(folder.toString());
        try (Stream<Path> contents = Files.list(folder)) {
            return contents.toList();
        }
    }

    @Test
    void whatIsNotThereIsTold() throws Exception {
        assertTrue(walker.walk(music.resolve("nowhere")));
        assertEquals(List.of("nowhere: Not there"), notes.skipped);
    }

    @Test
    void aNamedFileIsTakenWhateverItsName() throws Exception {
        walker.walk(put("film.mkv"));
        assertEquals(List.of("film.mkv (named)"), notes.files);
    }

    @Test
    void theWalkEndsWhenItIsTold() throws Exception {
        for (int i = 0; i < 5; i++) put("deep/" + i + "/a.mp3");
        notes.most = 2;
        assertFalse(walker.walk(music));
        assertEquals(2, notes.files.size());
    }
}
