package org.cratewise.audio;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.ffmpeg.ffprobe;
import org.bytedeco.javacpp.Loader;

/// Audio files for tests of other packages, made and looked at by the bundled ffmpeg.
public final class MadeAudio {
    private MadeAudio() {}

    /// A short sound in the format of the file's name.
    public static Path sound(Path file, double seconds, String... options) throws Exception {
        Path wav = Files.createTempFile(file.getParent(), "sound", ".wav");
        try {
            TestAudio.wav(wav, 44_100, TestAudio.sine(440, seconds, 44_100));
            return TestAudio.encode(wav, file, options);
        } finally {
            Files.delete(wav);
        }
    }

    /// Runs ffmpeg with any arguments; what it printed to its output.
    public static String ffmpeg(String... arguments) throws Exception {
        return run(FfmpegProgram.path(), arguments);
    }

    /// Runs ffprobe with any arguments; what it printed to its output.
    public static String ffprobe(String... arguments) throws Exception {
        return run(Path.of(Loader.load(ffprobe.class)), arguments);
    }

    private static String run(Path program, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(StandIns.beside(FfmpegProgram.path()).environment());
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) throw new IOException(program + " failed: " + command);
        return said;
    }
}
