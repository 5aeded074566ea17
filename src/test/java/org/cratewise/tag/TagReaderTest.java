package org.cratewise.tag;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
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

    /// With what it claims allocated, the tests' heap would be too small for most of these.
    @Test
    void chunksThatClaimGigabytesAreNotLoaded() throws IOException {
        byte[] big = {0x7f, (byte) 0xff, (byte) 0xff, 0};
        byte[] little = {0, (byte) 0xff, (byte) 0xff, 0x7f};
        assertRefused("a.aiff", "FORM____AIFFCOMM", big);
        assertRefused("a.wav", "RIFF____WAVEfmt ", little);
        assertRefused("a.m4a", "", new byte[] {0x7f, (byte) 0xff, 0, 0, 'm', 'o', 'o', 'v'});
        assertRefused("a.dsf", "fmt ", little);
    }

    private void assertRefused(String name, String begin, byte[] claim) throws IOException {
        byte[] content = Arrays.copyOf(begin.getBytes(), 3000);
        System.arraycopy(claim, 0, content, begin.length(), claim.length);
        String note = reader.read(file(name, content)).note();
        assertTrue(note.contains("beyond the file's end"), note);
    }

    @Test
    void whereTheAudioIsCutOffTagsAreReadAllTheSame() throws IOException {
        Path file = file("a.wav", wav(5000));
        assertEquals("", reader.read(file).note());
        byte[] cut = Arrays.copyOf(wav(500_000_000), 3000);
        assertEquals("", reader.read(file("cut.wav", cut)).note());
    }

    private static byte[] wav(int claimed) {
        ByteBuffer bytes = ByteBuffer.allocate(5044).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put("RIFF".getBytes()).putInt(claimed + 36).put("WAVEfmt ".getBytes()).putInt(16);
        bytes.putShort((short) 1).putShort((short) 1).putInt(22_050).putInt(44_100);
        bytes.putShort((short) 2).putShort((short) 16).put("data".getBytes()).putInt(claimed);
        return bytes.array();
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

    @Test
    void whatTheLibraryDoesNotKnowIsReadByTheCodeThatWritesIt() throws Exception {
        for (String name : new String[] {"a.opus", "a.wv"}) {
            Path file = folder.resolve(name);
            String codec = name.endsWith("wv") ? "wavpack" : "libopus";
            org.cratewise.audio.MadeAudio.sound(
                    file,
                    1.5,
                    "-c:a",
                    codec,
                    "-metadata",
                    "title=Söng",
                    "-metadata",
                    "artist=Band",
                    "-metadata",
                    "album=Record",
                    "-metadata",
                    "genre=Rock",
                    "-metadata",
                    "track=3");
            TagReading reading = reader.read(file);
            assertEquals(new Tags("Söng", "Band", "Record", "Rock"), reading.tags(), name);
            assertEquals("", reading.note());
            if (name.equals("a.opus")) assertEquals(1.5, reading.secondsHint(), 0.05);
            assertEquals("03", new FieldReader().read(file).get("track"), name);
        }
    }

    @Test
    void apeAndMusepackFilesOfOtherProgramsAreRead() throws IOException {
        Path odd = Path.of(System.getProperty("cratewise.data", "."), "oddfiles");
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.isDirectory(odd), "No odd files");
        Tags full = new Tags("full", "the artist", "the album", "the genre", 2001);
        for (String name : new String[] {"mediafile-094-full.ape", "mediafile-130-full.mpc"})
            assertEquals(full, reader.read(odd.resolve(name)).tags(), name);
    }
}
