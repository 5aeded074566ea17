package org.cratewise.audio;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/// The loudspeaker that the system plays on.
final class SystemSpeaker implements Speaker {
    private static final AudioFormat FORMAT = new AudioFormat(Sounding.RATE, 16, 2, true, false);

    /// How far ahead sound is handed over: short, so that a pause is heard at once.
    private static final double AHEAD_SECONDS = 0.25;

    @Override
    public Voice open() throws NoSpeakerException {
        try {
            SourceDataLine line = AudioSystem.getSourceDataLine(FORMAT);
            line.open(FORMAT, (int) (AHEAD_SECONDS * Sounding.RATE) * Sounding.FRAME);
            line.start();
            return new LineVoice(line);
        } catch (LineUnavailableException | IllegalArgumentException | SecurityException e) {
            throw new NoSpeakerException("No audio device", e);
        }
    }

    private record LineVoice(SourceDataLine line) implements Voice {
        @Override
        public void write(byte[] frames, int from, int length) {
            line.write(frames, from, length);
        }

        @Override
        public double heardSeconds() {
            return (double) line.getLongFramePosition() / Sounding.RATE;
        }

        @Override
        public void pause() {
            line.stop();
        }

        @Override
        public void resume() {
            line.start();
        }

        @Override
        public void drain() {
            line.drain();
        }

        @Override
        public void close() {
            line.stop();
            line.flush();
            line.close();
        }
    }
}
