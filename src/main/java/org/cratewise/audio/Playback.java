package org.cratewise.audio;

import java.nio.file.Path;
import java.time.Duration;

/// A player that decodes with the bundled ffmpeg, so that everything sounds that can be listened
/// to. Safe for several threads.
public final class Playback implements Player {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Speaker speaker;
    private Take take;

    public Playback(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public synchronized void play(Path file, double from) {
        Take before = take;
        if (before != null) before.stop();
        take = new Take(file, Math.max(0, from), speaker, PATIENCE);
        take.startAfter(before);
    }

    @Override
    public synchronized void pause() {
        if (take != null) take.pause(true);
    }

    @Override
    public synchronized void resume() {
        if (take != null) take.pause(false);
    }

    // A stopped take is kept: the next one waits until it has let the loudspeaker go.
    @Override
    public synchronized void stop() {
        if (take != null) take.stop();
    }

    @Override
    public synchronized Now now() {
        return take == null ? Now.IDLE : take.now();
    }

    @Override
    public void close() {
        stop();
    }
}
