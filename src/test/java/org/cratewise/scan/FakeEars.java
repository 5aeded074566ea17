package org.cratewise.scan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.cratewise.audio.Listening;
import org.cratewise.audio.UnreadableAudioException;
import org.cratewise.feature.Textures;
import org.cratewise.tag.TagReading;
import org.cratewise.track.Sound;
import org.cratewise.track.Tags;

/// Hears text files of two parts, `title#audio`. The audio `noise` can't be heard; `bomb`, `void`
/// and `dark` go wrong in other ways.
final class FakeEars implements Ears {
    static final String EXTRACTOR = "fake-1";

    final Queue<Path> listened = new ConcurrentLinkedQueue<>();

    /// The most it heard at once.
    final AtomicInteger most = new AtomicInteger();

    /// How long it listens to each.
    long pauseMillis;

    private final AtomicInteger atOnce = new AtomicInteger();

    static TagReading tags(Path file) {
        try {
            String title = Files.readString(file).split("#")[0];
            return new TagReading(new Tags(title, "", "", ""), 0, "");
        } catch (IOException e) {
            return new TagReading(Tags.NONE, 0, e.toString());
        }
    }

    @Override
    public Heard listen(Path file, Listening listening, double expectedSeconds)
            throws UnreadableAudioException, InterruptedException {
        listened.add(file);
        int now = atOnce.incrementAndGet();
        most.accumulateAndGet(now, Math::max);
        try {
            if (pauseMillis > 0) Thread.sleep(pauseMillis);
            return hear(file);
        } finally {
            atOnce.decrementAndGet();
        }
    }

    private static Heard hear(Path file) throws UnreadableAudioException {
        String audio = audioOf(file);
        switch (audio) {
            case "noise" -> throw new UnreadableAudioException("It is noise.");
            case "bomb" -> throw new IllegalStateException("a bug");
            case "dark" -> throw new OutOfMemoryError("a test");
            case "void" -> {
                return new Heard(new Sound(audio, 0, "text"), new Textures(EXTRACTOR, List.of()));
            }
            default -> {
                return new Heard(new Sound(audio, audio.length(), "text"), textures(audio));
            }
        }
    }

    private static String audioOf(Path file) throws UnreadableAudioException {
        try {
            return Files.readString(file).split("#")[1];
        } catch (IOException e) {
            throw new UnreadableAudioException("It can't be read", e);
        }
    }

    private static Textures textures(String audio) {
        float[][] windows = new float[audio.length()][1];
        for (int i = 0; i < windows.length; i++) windows[i][0] = audio.charAt(i);
        return new Textures(EXTRACTOR, List.<float[][]>of(windows));
    }
}
