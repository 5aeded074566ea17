package org.cratewise.audio;

import java.util.ArrayList;
import java.util.List;

/// A loudspeaker that writes down what it says, at once.
public final class FakeSpeaker implements Speaker {
    public volatile boolean there = true;
    final List<FakeVoice> voices = new ArrayList<>();
    private FakeVoice open;

    @Override
    public synchronized Voice open() throws NoSpeakerException {
        // Some devices have room for one only.
        if (!there || open != null && !open.closed) throw new NoSpeakerException("None", null);
        open = new FakeVoice();
        voices.add(open);
        return open;
    }

    synchronized FakeVoice last() {
        return voices.isEmpty() ? null : voices.getLast();
    }

    static final class FakeVoice implements Voice {
        volatile long bytes;
        volatile boolean closed;
        volatile boolean paused;
        volatile int crossings;
        private boolean negative;

        /// While it has that much, it wants no more, s.
        volatile double room = Double.MAX_VALUE;

        @Override
        public void write(byte[] frames, int from, int length) {
            for (int i = from; i < from + length; i += Sounding.FRAME) count(frames[i + 1] < 0);
            bytes += length;
            while (Sounding.seconds(bytes) > room && !closed) Thread.onSpinWait();
        }

        private void count(boolean now) {
            if (now != negative) crossings++;
            negative = now;
        }

        @Override
        public double heardSeconds() {
            if (closed) throw new IllegalStateException("Asked though closed");
            return Sounding.seconds(bytes);
        }

        @Override
        public void pause() {
            paused = true;
        }

        @Override
        public void resume() {
            paused = false;
        }

        @Override
        public void drain() {
            while (paused && !closed) Thread.onSpinWait();
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
