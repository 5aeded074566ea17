package org.cratewise.audio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.cratewise.audio.FakeSpeaker.FakeVoice;
import org.cratewise.audio.Player.Now;
import org.cratewise.audio.Player.Phase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class PlaybackTest {
    @TempDir Path folder;

    private final FakeSpeaker speaker = new FakeSpeaker();
    private final Playback playback = new Playback(speaker);

    @AfterEach
    void close() {
        playback.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"wav", "flac", "mp3", "ogg", "opus", "m4a", "wma"})
    void everyFormatSoundsFromItsBeginningToItsEnd(String format) throws Exception {
        playback.play(MadeAudio.sound(folder.resolve("tone." + format), 2), 0);
        await("the end", () -> phase() == Phase.ENDED);
        FakeVoice voice = speaker.last();
        assertEquals(2, Sounding.seconds(voice.bytes), 0.15);
        // 440 Hz crosses zero 880 times in a second.
        assertEquals(1760, voice.crossings, 150);
        assertTrue(voice.closed);
    }

    @Test
    void itBeginsWhereItIsTold() throws Exception {
        playback.play(tone(3), 2);
        await("the end", () -> phase() == Phase.ENDED);
        assertEquals(1, Sounding.seconds(speaker.last().bytes), 0.05);
        assertEquals(3, playback.now().seconds(), 0.05);
    }

    @Test
    void whileItIsPausedNothingIsSaid() throws Exception {
        playback.play(tone(60), 0);
        await("sound", () -> speaker.last() != null && speaker.last().bytes > 100_000);
        playback.pause();
        assertEquals(Phase.PAUSED, phase());
        await("quiet", () -> speaker.last().paused);
        Thread.sleep(50);
        long bytes = speaker.last().bytes;
        double seconds = playback.now().seconds();
        Thread.sleep(150);
        assertEquals(bytes, speaker.last().bytes);
        assertEquals(seconds, playback.now().seconds());
        playback.resume();
        await("the end", () -> phase() == Phase.ENDED);
        assertEquals(60, Sounding.seconds(speaker.last().bytes), 0.05);
    }

    @Test
    void theNextTrackWaitsForTheLoudspeakerOfTheLast() throws Exception {
        Path tone = tone(60);
        for (int i = 0; i < 10; i++) playback.play(tone, 6 * i);
        await("the end", () -> phase() == Phase.ENDED);
        assertEquals(60, playback.now().seconds(), 0.05);
        assertTrue(speaker.voices.stream().allMatch(voice -> voice.closed));
    }

    @Test
    void whatIsStoppedWhilePausedAtItsEndLetsGo() throws Exception {
        playback.play(tone(2), 0);
        playback.pause();
        playback.resume();
        await("sound", () -> speaker.last() != null);
        playback.pause();
        playback.stop();
        await("quiet", () -> speaker.last().closed);
        assertEquals(Now.IDLE, playback.now());
        playback.play(tone(2), 1);
        await("the end", () -> phase() == Phase.ENDED);
    }

    @Test
    void withoutALoudspeakerItIsQuietAndSaysSo() throws Exception {
        speaker.there = false;
        playback.play(tone(2), 0);
        await("no speaker", () -> phase() == Phase.SILENT);
        speaker.there = true;
        playback.play(tone(2), 0);
        await("the end", () -> phase() == Phase.ENDED);
    }

    @Test
    void whatCantBeDecodedSaysWhy() throws Exception {
        playback.play(Files.writeString(folder.resolve("song.mp3"), "la la la"), 0);
        await("failure", () -> phase() == Phase.FAILED);
        assertTrue(playback.now().reason().startsWith("Not an audio file"));
        playback.play(folder.resolve("gone.mp3"), 0);
        await("failure", () -> playback.now().reason().equals("The file is gone"));
        assertEquals(Phase.FAILED, phase());
    }

    @Test
    void beyondTheEndItIsOver() throws Exception {
        playback.play(tone(2), 50);
        await("the end", () -> phase() == Phase.ENDED);
    }

    /// This computer may have sound or not; both are fine, and neither is an error.
    @Test
    void theSystemsOwnSpeakerIsThereOrIsntButNeverFails() throws Exception {
        try (Playback real = new Playback(Speaker.ofTheSystem())) {
            real.play(tone(1), 0.9);
            await(
                    "sound or silence",
                    () -> real.now().phase() == Phase.SILENT || real.now().phase() == Phase.ENDED);
        }
    }

    private Phase phase() {
        return playback.now().phase();
    }

    private Path tone(double seconds) throws IOException {
        float[] sine = TestAudio.sine(440, seconds, 44_100);
        return TestAudio.wav(folder.resolve("tone" + seconds + ".wav"), 44_100, sine, sine);
    }

    private static void await(String what, BooleanSupplier so) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!so.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "Waited in vain for " + what);
            Thread.sleep(5);
        }
    }
}
