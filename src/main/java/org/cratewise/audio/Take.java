package org.cratewise.audio;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.cratewise.audio.Player.Now;
import org.cratewise.audio.Player.Phase;

/// One track being played from one place on, by a thread of its own.
final class Take {
    /// Sound is handed over in pieces of this size, about 20 ms: a pause is noticed between two.
    private static final int PIECE = 882 * Sounding.FRAME;

    private final Path file;
    private final double from;
    private final Speaker speaker;
    private final Duration patience;
    private final Thread thread;
    private Take before;
    private Speaker.Voice voice;
    private boolean paused;
    private boolean stopped;
    private Phase end;
    private double heard;
    private String reason = "";

    Take(Path file, double from, Speaker speaker, Duration patience) {
        this.file = file;
        this.from = from;
        this.speaker = speaker;
        this.patience = patience;
        this.thread = Thread.ofPlatform().daemon().name("player").unstarted(this::run);
    }

    /// Begins when another take has given its loudspeaker back: some can be used only once.
    void startAfter(Take before) {
        this.before = before;
        thread.start();
    }

    synchronized void pause(boolean pause) {
        paused = pause;
        if (voice != null && pause) voice.pause();
        if (voice != null && !pause) voice.resume();
        notifyAll();
    }

    synchronized void stop() {
        stopped = true;
        // Whoever waits for it to be heard to its end waits no longer.
        if (voice != null) voice.close();
        thread.interrupt();
    }

    synchronized Now now() {
        if (stopped) return Now.IDLE;
        if (voice != null) heard = voice.heardSeconds();
        Phase phase = end != null ? end : paused ? Phase.PAUSED : Phase.PLAYING;
        return new Now(phase, from + heard, reason);
    }

    private void run() {
        try {
            if (before != null) before.thread.join();
            before = null;
            Reasons.requireReadable(file);
            play();
        } catch (NoSpeakerException e) {
            finish(Phase.SILENT, "");
        } catch (InterruptedException | CancellationException e) {
            finish(Phase.ENDED, "");
        } catch (UnreadableAudioException | IllegalStateException e) {
            finish(Phase.FAILED, e.getMessage());
        }
    }

    private void play() throws UnreadableAudioException, NoSpeakerException, InterruptedException {
        try (FfmpegProcess ffmpeg =
                FfmpegProcess.start(
                        FfmpegCommand.playing(FfmpegProgram.path(), file, from), patience)) {
            Optional<byte[]> sound = ffmpeg.next();
            if (sound.isEmpty()) requireBeyondTheEnd(ffmpeg);
            try (Speaker.Voice open = speaker.open()) {
                sound(open, ffmpeg, sound);
            }
        }
        finish(Phase.ENDED, "");
    }

    private void sound(Speaker.Voice open, FfmpegProcess ffmpeg, Optional<byte[]> first)
            throws UnreadableAudioException, InterruptedException {
        begin(open);
        try {
            for (var sound = first; sound.isPresent(); sound = ffmpeg.next()) say(sound.get());
            open.drain();
        } finally {
            leave();
        }
    }

    private void requireBeyondTheEnd(FfmpegProcess ffmpeg)
            throws UnreadableAudioException, InterruptedException {
        if (from > 0 && ffmpeg.header().hasAudio()) return;
        throw new UnreadableAudioException(
                ffmpeg.crashed()
                        ? "The decoder crashed on this file"
                        : Reasons.tooLittle(ffmpeg.header(), ffmpeg.errors(), 0));
    }

    private synchronized void begin(Speaker.Voice open) throws InterruptedException {
        if (stopped) throw new InterruptedException();
        voice = open;
        if (paused) voice.pause();
    }

    private void say(byte[] sound) throws InterruptedException {
        for (int at = 0; at < sound.length; at += PIECE) {
            awaitTurn();
            // The end of a stream may hold half a frame, which no line takes.
            int length = Math.min(PIECE, sound.length - at) / Sounding.FRAME * Sounding.FRAME;
            voice.write(sound, at, length);
        }
    }

    private synchronized void awaitTurn() throws InterruptedException {
        while (paused && !stopped) wait();
        if (stopped) throw new InterruptedException();
    }

    /// The voice is closed after this; nobody must ask it any more.
    private synchronized void leave() {
        if (voice != null) heard = voice.heardSeconds();
        voice = null;
    }

    private synchronized void finish(Phase phase, String why) {
        end = phase;
        reason = why;
    }
}
