package org.cratewise.audio;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.cratewise.track.Sound;
import org.cratewise.track.Stretch;

/// Decodes whatever plays into mono PCM, by the bundled ffmpeg as a child process. Safe for several
/// threads: each call runs its own child.
///
/// Stereo becomes mono by the mean of both channels, as in librosa.
public final class Decoder {
    /// What the models listen at, Hz.
    public static final int SAMPLE_RATE = 22_050;

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int CHUNK = 4096;

    private final Path program;
    private final int sampleRate;
    private final Duration patience;

    /// Decodes at {@link #SAMPLE_RATE}.
    public Decoder() {
        this(SAMPLE_RATE);
    }

    /// @param sampleRate of the decoded audio, Hz
    /// @throws IllegalStateException if the bundled ffmpeg doesn't run on this computer
    public Decoder(int sampleRate) {
        this(FfmpegProgram.path(), sampleRate, PATIENCE);
    }

    Decoder(Path program, int sampleRate, Duration patience) {
        if (sampleRate < 1000 || sampleRate > 384_000)
            throw new IllegalArgumentException("Not a sample rate: " + sampleRate + " Hz");
        this.program = program;
        this.sampleRate = sampleRate;
        this.patience = patience;
    }

    /// Decodes windows of a track, or all of it. Blocks until all is handed over.
    ///
    /// A track too short for its windows, of unknown duration, or shorter than its header claims is
    /// decoded whole, as window 0.
    ///
    /// @param expectedSeconds what the tags say of the duration, 0 if nothing. Right, it saves the
    ///     start of a process; wrong, it costs one; it never changes the outcome
    /// @param sink gets the samples; after a failure it has got some or none
    /// @throws UnreadableAudioException with the reason, if there is less than a second of audio or
    ///     the decoder gets stuck
    /// @throws InterruptedException if the calling thread was interrupted; the child is dead by
    ///     then
    /// @throws java.util.concurrent.CancellationException if the system told the decoder to stop,
    ///     as it does on Ctrl-C or when this program ends
    public Sound decode(Path file, Listening listening, double expectedSeconds, PcmSink sink)
            throws UnreadableAudioException, InterruptedException {
        Reasons.requireReadable(file);
        WindowPlan guess = WindowPlan.of(listening, expectedSeconds);
        WindowPlan plan;
        try (FfmpegProcess ffmpeg = start(file, guess)) {
            plan = WindowPlan.of(listening, ffmpeg.header().seconds());
            if (plan.equals(guess)) {
                Optional<Sound> sound = hear(ffmpeg, plan, sink);
                if (sound.isPresent()) return sound.get();
                plan = WindowPlan.WHOLE;
            }
        }
        return decode(file, plan, sink);
    }

    /// Decodes some seconds of a track, as window 0. Blocks until all is handed over.
    ///
    /// @throws UnreadableAudioException with the reason, if nothing is there to be decoded
    /// @throws InterruptedException if the calling thread was interrupted
    public void decode(Path file, Stretch stretch, PcmSink sink)
            throws UnreadableAudioException, InterruptedException {
        Reasons.requireReadable(file);
        List<String> command = FfmpegCommand.stretch(program, file, stretch, sampleRate);
        try (FfmpegProcess ffmpeg = FfmpegProcess.start(command, patience)) {
            boolean any = false;
            for (var bytes = ffmpeg.next(); bytes.isPresent(); bytes = ffmpeg.next()) {
                float[] samples = Pcm.samples(bytes.get());
                sink.accept(0, samples, samples.length);
                any |= samples.length > 0;
            }
            if (any) return;
            boolean beyond = stretch.from() > 0 && ffmpeg.header().hasAudio();
            throw new UnreadableAudioException(
                    beyond ? "It ends before " + Seconds.text(stretch.from()) : reason(ffmpeg, 0));
        }
    }

    private Sound decode(Path file, WindowPlan plan, PcmSink sink)
            throws UnreadableAudioException, InterruptedException {
        Optional<Sound> sound;
        try (FfmpegProcess ffmpeg = start(file, plan)) {
            sound = hear(ffmpeg, plan, sink);
        }
        return sound.isPresent() ? sound.get() : decode(file, WindowPlan.WHOLE, sink);
    }

    /// @return nothing if a window came short, and then the sink hasn't been touched
    private Optional<Sound> hear(FfmpegProcess ffmpeg, WindowPlan plan, PcmSink sink)
            throws UnreadableAudioException, InterruptedException {
        return plan.whole() ? Optional.of(whole(ffmpeg, sink)) : windows(ffmpeg, plan, sink);
    }

    private FfmpegProcess start(Path file, WindowPlan plan) {
        return FfmpegProcess.start(FfmpegCommand.of(program, file, plan, sampleRate), patience);
    }

    private Sound whole(FfmpegProcess ffmpeg, PcmSink sink)
            throws UnreadableAudioException, InterruptedException {
        AudioKey key = new AudioKey();
        long heard = 0;
        for (var bytes = ffmpeg.next(); bytes.isPresent(); bytes = ffmpeg.next()) {
            float[] samples = Pcm.samples(bytes.get());
            heard += samples.length;
            key.add(samples, samples.length);
            sink.accept(0, samples, samples.length);
        }
        double seconds = (double) heard / sampleRate;
        StreamHeader header = ffmpeg.header();
        if (seconds < 1) throw new UnreadableAudioException(reason(ffmpeg, seconds));
        return new Sound(key.finish(seconds), seconds, header.codec());
    }

    private static String reason(FfmpegProcess ffmpeg, double seconds)
            throws UnreadableAudioException, InterruptedException {
        if (ffmpeg.crashed()) return "The decoder crashed on this file";
        return Reasons.tooLittle(ffmpeg.header(), ffmpeg.errors(), seconds);
    }

    /// Collects all windows before it hands over the first: only at the end it is known that none
    /// came short. That is a few megabytes, however long the track.
    private Optional<Sound> windows(FfmpegProcess ffmpeg, WindowPlan plan, PcmSink sink)
            throws UnreadableAudioException, InterruptedException {
        int perWindow = plan.samples(sampleRate);
        float[] all = new float[perWindow * plan.starts().size()];
        int heard = 0;
        for (var bytes = ffmpeg.next(); bytes.isPresent(); bytes = ffmpeg.next()) {
            float[] samples = Pcm.samples(bytes.get());
            int fits = Math.min(samples.length, all.length - heard);
            System.arraycopy(samples, 0, all, heard, fits);
            heard += fits;
        }
        if (heard < all.length) return Optional.empty();
        StreamHeader header = ffmpeg.header();
        String key = hand(all, perWindow, header.seconds(), sink);
        return Optional.of(new Sound(key, header.seconds(), header.codec()));
    }

    private static String hand(float[] all, int perWindow, double seconds, PcmSink sink) {
        AudioKey key = new AudioKey();
        float[] chunk = new float[CHUNK];
        for (int from = 0; from < all.length; ) {
            int window = from / perWindow;
            int length = Math.min(CHUNK, (window + 1) * perWindow - from);
            System.arraycopy(all, from, chunk, 0, length);
            key.add(chunk, length);
            sink.accept(window, chunk, length);
            from += length;
        }
        return key.finish(seconds);
    }
}
