package org.cratewise.audio;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A running decoder. It is killed when closed, when it makes no progress, and when this program
/// ends.
final class FfmpegProcess implements AutoCloseable {
    private static final int CHUNK_BYTES = 16 * 1024;
    /// Signals: illegal instruction, trap, abort, bus error, arithmetic, segmentation fault.
    private static final Set<Integer> CRASHES = Set.of(4, 5, 6, 7, 8, 11);

    /// Signals: interrupt, terminate.
    private static final Set<Integer> INTERRUPTS = Set.of(2, 15);

    private static final Pattern SIGNAL = Pattern.compile("\\bsignal: (\\d{1,3})\\b");
    private static final byte[] END = {};
    private static final Set<Process> LIVE = ConcurrentHashMap.newKeySet();

    private static volatile boolean ending;

    static {
        try {
            Runtime.getRuntime().addShutdownHook(new Thread(FfmpegProcess::endAll));
        } catch (IllegalStateException e) {
            // This program is ending already.
            ending = true;
        }
    }

    private final Process process;
    private final Duration patience;
    private final FfmpegLog log = new FfmpegLog();
    // Few and bounded: a slow listener holds the decoder back instead of filling the memory.
    private final BlockingQueue<byte[]> chunks = new ArrayBlockingQueue<>(16);
    private final Thread pump;
    private final Thread listener;

    private FfmpegProcess(Process process, Duration patience) {
        this.process = process;
        this.patience = patience;
        pump = Thread.ofPlatform().daemon().name("decoder-output").start(this::pump);
        listener =
                Thread.ofPlatform()
                        .daemon()
                        .name("decoder-log")
                        .start(() -> log.drain(process.getErrorStream()));
    }

    /// @param patience how long the program may be silent before it counts as stuck
    /// @throws IllegalStateException if the program can't be started
    /// @throws CancellationException if this program is ending
    static FfmpegProcess start(List<String> command, Duration patience) {
        ProcessBuilder builder = new ProcessBuilder(command);
        // Settings of the user's own ffmpeg; FFREPORT would write files.
        builder.environment().remove("FFREPORT");
        builder.environment().put("AV_LOG_FORCE_NOCOLOR", "1");
        builder.environment().putAll(StandIns.beside(Path.of(command.get(0))).environment());
        try {
            Process process = started(builder);
            process.onExit().thenAccept(LIVE::remove);
            process.getOutputStream().close();
            return new FfmpegProcess(process, patience);
        } catch (IOException e) {
            if (interrupted(e)) throw new CancellationException("The decoder was told to stop");
            throw new IllegalStateException(
                    "The bundled decoder can't be started: " + e.getMessage(), e);
        }
    }

    /// Not while the program ends: a decoder that it doesn't know of yet would live on.
    private static Process started(ProcessBuilder builder) throws IOException {
        synchronized (LIVE) {
            if (ending) throw new CancellationException("The program is ending");
            Process process = builder.start();
            LIVE.add(process);
            return process;
        }
    }

    /// Whether Ctrl-C hit the little program by which Java starts others; only the message says so.
    static boolean interrupted(IOException startFault) {
        Matcher signal = SIGNAL.matcher(String.valueOf(startFault.getMessage()));
        return signal.find() && INTERRUPTS.contains(Integer.valueOf(signal.group(1)));
    }

    private static void endAll() {
        synchronized (LIVE) {
            ending = true;
            LIVE.forEach(Process::destroyForcibly);
        }
    }

    /// Waits for what the program says of the file.
    StreamHeader header() throws UnreadableAudioException, InterruptedException {
        try {
            return log.header().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw stuck();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Waits for the next piece of decoded audio: 32-bit floats, little endian; empty at the end.
    ///
    /// @throws CancellationException if there is no more because the program was told to stop
    Optional<byte[]> next() throws UnreadableAudioException, InterruptedException {
        byte[] chunk = chunks.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        if (chunk == null) throw stuck();
        if (chunk != END) return Optional.of(chunk);
        requireOwnEnd();
        return Optional.empty();
    }

    /// Ctrl-C reaches the children too, and what they have said by then looks like a short track.
    private void requireOwnEnd() throws InterruptedException {
        listener.join(patience);
        if (ending || log.signalled() || interrupted())
            throw new CancellationException("The decoder was told to stop");
    }

    /// Whether it was told to stop before it could say so: in its first milliseconds.
    private boolean interrupted() throws InterruptedException {
        return process.waitFor(patience) && INTERRUPTS.contains(process.exitValue() - 128);
    }

    /// What it complained about. To be asked at the end.
    List<String> errors() throws InterruptedException {
        listener.join(patience);
        return log.errors();
    }

    /// Whether it died by a fault of its own. To be asked at the end.
    boolean crashed() throws InterruptedException {
        if (!process.waitFor(patience)) return false;
        // Java reports a signal as 128 + its number; Windows an exception as a negative code.
        return process.exitValue() < 0 || CRASHES.contains(process.exitValue() - 128);
    }

    @Override
    public void close() {
        process.destroyForcibly();
        pump.interrupt();
    }

    private UnreadableAudioException stuck() {
        return new UnreadableAudioException(
                "Decoding made no progress for " + Seconds.text(patience.toMillis() / 1000.0));
    }

    private void pump() {
        try {
            try (InputStream stdout = process.getInputStream()) {
                for (byte[] c = stdout.readNBytes(CHUNK_BYTES);
                        c.length > 0;
                        c = stdout.readNBytes(CHUNK_BYTES)) chunks.put(c);
            } catch (IOException killed) {
                // Nothing more will come.
            }
            chunks.put(END);
        } catch (InterruptedException closed) {
            // Nobody listens any more.
        }
    }
}
