package org.cratewise.audio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.cratewise.track.Sound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecoderTest {
    private static final int RATE = Decoder.SAMPLE_RATE;
    private static final int WINDOW = 15 * RATE;

    @TempDir Path folder;

    private final Decoder decoder = new Decoder();
    private final Recording recording = new Recording();

    @Test
    void stereoBecomesTheMeanOfBothChannels() throws Exception {
        float[] left = TestAudio.sine(440, 2, RATE);
        float[] right = new float[left.length];
        Arrays.fill(right, 0.25f);
        Path file = TestAudio.wav(folder.resolve("stereo.wav"), RATE, left, right);
        Sound sound = decoder.decode(file, Listening.WHOLE, 0, recording);
        float[] heard = recording.window(0);
        float[] mean = new float[left.length];
        for (int i = 0; i < mean.length; i++) mean[i] = (left[i] + right[i]) / 2;
        assertArrayEquals(mean, heard, 1e-4f);
        assertEquals("pcm_s16le", sound.codec());
        assertEquals(2.0, sound.seconds(), 1e-6);
    }

    @Test
    void floatStereoBecomesTheSameMean() throws Exception {
        float[] loud = new float[2 * RATE];
        Arrays.fill(loud, 0.5f);
        Path wav = TestAudio.wav(folder.resolve("s16.wav"), RATE, loud, loud);
        Path file = TestAudio.encode(wav, folder.resolve("f32.wav"), "-c:a", "pcm_f32le");
        decoder.decode(file, Listening.WHOLE, 0, recording);
        assertEquals(0.5f, recording.window(0)[RATE], 1e-3f);
    }

    @Test
    void threeWindowsAreTakenFromTheirPlaces() throws Exception {
        float[] track = TestAudio.noise(120, RATE);
        Path file = TestAudio.wav(folder.resolve("track.wav"), RATE, track);
        Sound sound = decoder.decode(file, Listening.SPREAD, 120, recording);
        assertEquals(120.0, sound.seconds(), 0.01);
        assertEquals(3, recording.windows());
        // 96 s between the margins, less 45 s heard, leaves two gaps of 25.5 s.
        int[] starts = {12, 52, 93};
        for (int w = 0; w < 3; w++) {
            int from = starts[w] * RATE;
            float[] original = Arrays.copyOfRange(track, from, from + WINDOW);
            assertArrayEquals(original, recording.window(w), 1e-3f, "window " + w);
        }
    }

    @Test
    void aHintNeverChangesWhatIsHeard() throws Exception {
        Path wav = TestAudio.wav(folder.resolve("t.wav"), 44_100, TestAudio.noise(90, 44_100));
        Path file = TestAudio.encode(wav, folder.resolve("t.mp3"));
        Sound right = decoder.decode(file, Listening.SPREAD, 90, recording);
        for (double hint : new double[] {0, 10, 91, 5000}) {
            Recording again = new Recording();
            assertEquals(right, decoder.decode(file, Listening.SPREAD, hint, again));
            assertEquals(3, again.windows());
            assertArrayEquals(recording.window(2), again.window(2));
        }
    }

    @Test
    void aShortTrackIsHeardWhole() throws Exception {
        Path file =
                TestAudio.wav(folder.resolve("short.wav"), 44_100, TestAudio.sine(440, 50, 44_100));
        decoder.decode(file, Listening.SPREAD, 50, recording);
        assertEquals(1, recording.windows());
        assertEquals(50 * RATE, recording.window(0).length, 2);
    }

    @Test
    void aLongTrackArrivesInSmallPieces() throws Exception {
        Path file = TestAudio.wav(folder.resolve("l.wav"), RATE, TestAudio.sine(440, 60, RATE));
        decoder.decode(file, Listening.WHOLE, 0, recording);
        assertEquals(60 * RATE, recording.window(0).length);
        assertTrue(recording.longestPiece() <= 4096);
    }

    @Test
    void anotherRateCanBeAskedFor() throws Exception {
        Path file = TestAudio.wav(folder.resolve("r.wav"), 48_000, TestAudio.sine(440, 2, 48_000));
        new Decoder(16_000).decode(file, Listening.WHOLE, 0, recording);
        assertEquals(32_000, recording.window(0).length, 2);
    }

    @Test
    void silenceIsAudio() throws Exception {
        Path file = TestAudio.wav(folder.resolve("silence.wav"), RATE, new float[3 * RATE]);
        assertEquals(3.0, decoder.decode(file, Listening.SPREAD, 0, recording).seconds(), 1e-6);
    }

    @Test
    void aTruncatedTrackIsHeardWholeAsFarAsItGoes() throws Exception {
        Path wav = TestAudio.wav(folder.resolve("t.wav"), 44_100, TestAudio.noise(120, 44_100));
        Path whole = TestAudio.encode(wav, folder.resolve("t.flac"));
        byte[] bytes = Files.readAllBytes(whole);
        Path half =
                Files.write(folder.resolve("half.flac"), Arrays.copyOf(bytes, bytes.length / 2));
        Sound sound = decoder.decode(half, Listening.SPREAD, 120, recording);
        assertEquals(1, recording.windows());
        assertEquals(60, sound.seconds(), 10);
        assertEquals(recording.window(0).length, sound.seconds() * RATE, 1);
    }

    @Test
    void noiseInTheMidstOfAnMp3IsPlayedOver() throws Exception {
        Path wav = TestAudio.wav(folder.resolve("t.wav"), 44_100, TestAudio.noise(30, 44_100));
        Path file = TestAudio.encode(wav, folder.resolve("t.mp3"));
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 4000, (byte) 0x55);
        Files.write(file, bytes);
        assertEquals(30, decoder.decode(file, Listening.SPREAD, 0, recording).seconds(), 1);
    }

    @Test
    void oddNamesAreNamesAndNothingElse() throws Exception {
        float[] sine = TestAudio.sine(440, 2, RATE);
        for (String name :
                List.of("-i.wav", "http:x.wav", "50%d [a].wav", "né 音.wav", "'q\".wav")) {
            Path file = TestAudio.wav(folder.resolve(name), RATE, sine);
            assertEquals(2, decoder.decode(file, Listening.WHOLE, 0, new Recording()).seconds());
        }
    }

    @Test
    void aCoverPictureIsNoStreamAndTheFirstOfTwoStreamsIsHeard() throws Exception {
        Path first = TestAudio.wav(folder.resolve("1.wav"), RATE, TestAudio.sine(440, 3, RATE));
        Path second = TestAudio.wav(folder.resolve("2.wav"), RATE, new float[5 * RATE]);
        Path both =
                TestAudio.encode(
                        first,
                        folder.resolve("both.mka"),
                        "-i",
                        second.toString(),
                        "-map",
                        "0:a",
                        "-map",
                        "1:a",
                        "-c:a",
                        "flac");
        assertEquals(3, decoder.decode(both, Listening.WHOLE, 0, recording).seconds(), 0.01);
        Path covered =
                TestAudio.encode(
                        first,
                        folder.resolve("cover.mp3"),
                        "-f",
                        "lavfi",
                        "-i",
                        "color=red:s=64x64:d=0.04",
                        "-map",
                        "0:a",
                        "-map",
                        "1:v",
                        "-c:v",
                        "png",
                        "-disposition:v",
                        "attached_pic");
        assertEquals("mp3", decoder.decode(covered, Listening.WHOLE, 0, recording).codec());
    }

    @Test
    void aPlaylistOpensNoOtherFile() throws Exception {
        TestAudio.wav(folder.resolve("a.wav"), RATE, TestAudio.sine(440, 3, RATE));
        Path hls = folder.resolve("list.m3u8");
        Files.writeString(
                hls, "#EXTM3U\n#EXT-X-TARGETDURATION:3\n#EXTINF:3,\na.wav\n#EXT-X-ENDLIST\n");
        assertUnreadable("Not an audio file", hls);
        Path concat =
                Files.writeString(
                        folder.resolve("l.ffconcat"), "ffconcat version 1.0\nfile a.wav\n");
        assertUnreadable("Not an audio file", concat);
    }

    @Test
    void everyFailureHasItsReason() throws Exception {
        assertUnreadable("The file is gone", folder.resolve("nothing.mp3"));
        assertUnreadable("This is not a file", folder);
        assertUnreadable("The file is empty", Files.createFile(folder.resolve("empty.mp3")));
        Path text = Files.writeString(folder.resolve("text.mp3"), "no music here\n".repeat(500));
        assertUnreadable("Not an audio file, or damaged: ", text);
        Path blip =
                TestAudio.wav(folder.resolve("blip.wav"), RATE, TestAudio.sine(440, 0.45, RATE));
        assertUnreadable("Too short: 0.4 s of audio", blip);
        Path film =
                TestAudio.encode(
                        blip,
                        folder.resolve("film.mp4"),
                        "-f",
                        "lavfi",
                        "-i",
                        "color=red:s=64x64:d=3",
                        "-map",
                        "1:v",
                        "-c:v",
                        "mpeg4");
        assertUnreadable("No audio stream in this file", film);
    }

    private void assertUnreadable(String reason, Path file) {
        var failure =
                assertThrows(
                        UnreadableAudioException.class,
                        () -> decoder.decode(file, Listening.SPREAD, 0, recording));
        assertTrue(failure.getMessage().startsWith(reason), failure::getMessage);
    }
}
