package org.cratewise.audio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.cratewise.track.Sound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AudioKeyTest {
    private static final int ID3_PICTURE_BYTES = 100_000;

    @TempDir Path folder;
    private Path wav;

    @BeforeEach
    void makeATrack() throws Exception {
        wav = TestAudio.wav(folder.resolve("t.wav"), 44_100, TestAudio.noise(75, 44_100));
    }

    @Test
    void aCopyUnderAnotherNameHasTheSameKey() throws Exception {
        Path moved = Files.copy(wav, folder.resolve("moved"));
        assertEquals(key(wav), key(moved));
    }

    @Test
    void otherAudioHasAnotherKey() throws Exception {
        Path other = TestAudio.wav(folder.resolve("o.wav"), 44_100, TestAudio.noise(76, 44_100));
        assertNotEquals(key(wav), key(other));
    }

    @Test
    void anMp3KeepsItsKeyWhenItsTagsGrow() throws Exception {
        Path mp3 =
                TestAudio.encode(wav, folder.resolve("t.mp3"), "-q:a", "4", "-id3v2_version", "0");
        assertSurvivesId3(mp3);
    }

    @Test
    void anMp3WhoseDurationIsOnlyEstimatedKeepsItsKeyToo() throws Exception {
        Path mp3 =
                TestAudio.encode(
                        wav,
                        folder.resolve("t.mp3"),
                        "-b:a",
                        "128k",
                        "-write_xing",
                        "0",
                        "-id3v2_version",
                        "0");
        assertSurvivesId3(mp3);
    }

    @Test
    void remuxedFilesWithLongCommentsKeepTheirKeys() throws Exception {
        for (String type : new String[] {"flac", "m4a", "opus", "oga"}) {
            Path plain = TestAudio.encode(wav, folder.resolve("plain." + type));
            Path tagged =
                    TestAudio.encode(
                            plain,
                            folder.resolve("tagged." + type),
                            "-c",
                            "copy",
                            "-metadata",
                            "genre=Jazz",
                            "-metadata",
                            "comment=" + "x".repeat(60_000));
            assertEquals(key(plain), key(tagged), type);
        }
    }

    private void assertSurvivesId3(Path mp3) throws Exception {
        byte[] audio = Files.readAllBytes(mp3);
        ByteArrayOutputStream tagged = new ByteArrayOutputStream();
        tagged.writeBytes(id3v2());
        tagged.writeBytes(audio);
        tagged.writeBytes(id3v1());
        Path after = Files.write(folder.resolve("tagged.mp3"), tagged.toByteArray());
        assertEquals(key(mp3), key(after));
    }

    /// An ID3v2.4 tag with one long comment frame.
    private static byte[] id3v2() {
        ByteArrayOutputStream tag = new ByteArrayOutputStream();
        int frame = 10 + ID3_PICTURE_BYTES;
        tag.writeBytes("ID3\u0004\0\0".getBytes(StandardCharsets.ISO_8859_1));
        tag.writeBytes(syncSafe(frame));
        tag.writeBytes("TXXX".getBytes(StandardCharsets.ISO_8859_1));
        tag.writeBytes(syncSafe(ID3_PICTURE_BYTES));
        tag.writeBytes(new byte[] {0, 0, 0});
        byte[] text = new byte[ID3_PICTURE_BYTES - 1];
        Arrays.fill(text, (byte) 'x');
        tag.writeBytes(text);
        return tag.toByteArray();
    }

    private static byte[] syncSafe(int n) {
        return new byte[] {
            (byte) (n >> 21 & 127), (byte) (n >> 14 & 127), (byte) (n >> 7 & 127), (byte) (n & 127)
        };
    }

    private static byte[] id3v1() {
        return Arrays.copyOf("TAGTitle".getBytes(StandardCharsets.ISO_8859_1), 128);
    }

    private static String key(Path file) throws Exception {
        Sound sound = new Decoder().decode(file, Listening.SPREAD, 0, (w, s, n) -> {});
        assertEquals(32, sound.key().length());
        return sound.key();
    }
}
