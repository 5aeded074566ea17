package org.cratewise.tag;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Map;
import org.cratewise.track.Tags;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TagReaderTest {
    private static final Map<String, String> FRAMES =
            Map.of("TIT2", "Söng", "TPE1", "Band", "TALB", "Record", "TCON", "(17)");

    @TempDir Path folder;
    private final TagReader reader = new TagReader();

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    @Test
    void tagsAndDurationOfAnMp3AreRead() throws IOException {
        TagReading reading = reader.read(file("a.MP3", Mp3Bytes.of(FRAMES, 100)));
        assertEquals(new Tags("Söng", "Band", "Record", "Rock"), reading.tags());
        assertEquals(100 * 1152 / 44_100.0, reading.secondsHint(), 0.1);
        assertEquals("", reading.note());
    }

    @Test
    void layerTwoIsReadLikeLayerThree() throws IOException {
        TagReading reading = reader.read(file("a.mp2", Mp3Bytes.of(FRAMES, 100)));
        assertEquals("Band", reading.tags().artist());
    }

    @Test
    void aFileWithoutTagsHasNone() throws IOException {
        TagReading reading = reader.read(file("a.mp3", Mp3Bytes.of(Map.of(), 100)));
        assertEquals(Tags.NONE, reading.tags());
    }

    @Test
    void whatCanNotBeReadGivesANote() throws IOException {
        for (String name :
                new String[] {"a.opus", "b.flac", "c.mp3", "d.m4a", "e.wav", "f", "g."}) {
            TagReading reading = reader.read(file(name, "no audio at all".repeat(99).getBytes()));
            assertEquals(Tags.NONE, reading.tags(), name);
            assertEquals(0, reading.secondsHint(), name);
            assertFalse(reading.note().isEmpty(), name);
        }
    }

    @Test
    void aFileThatIsGoneGivesANote() {
        assertFalse(reader.read(folder.resolve("gone.mp3")).note().isEmpty());
    }

    @Test
    void aFileCutOffAnywhereIsSurvived() throws IOException {
        byte[] whole = Mp3Bytes.of(FRAMES, 3);
        for (int length = 0; length < whole.length; length += 7)
            reader.read(file("cut.mp3", Arrays.copyOf(whole, length)));
        assertTrue(Files.exists(folder.resolve("cut.mp3")));
    }

    @Test
    void readingChangesNothing() throws IOException {
        byte[] content = Mp3Bytes.of(FRAMES, 100);
        Path file = file("a.mp3", content);
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000_000L));
        reader.read(file);
        assertArrayEquals(content, Files.readAllBytes(file));
        assertEquals(1_000_000_000_000L, Files.getLastModifiedTime(file).toMillis());
    }

    @Test
    void aFileThatMayNotBeWrittenIsRead() throws IOException {
        Path file = file("a.mp3", Mp3Bytes.of(FRAMES, 100));
        assertTrue(file.toFile().setReadOnly());
        assertEquals("Band", reader.read(file).tags().artist());
    }
}
