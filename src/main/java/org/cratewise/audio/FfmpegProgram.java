package org.cratewise.audio;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.bytedeco.ffmpeg.ffmpeg;
import org.bytedeco.javacpp.Loader;

/// The ffmpeg that comes with Cratewise. It is unpacked on first use, once for all threads, below
/// the folder that the system property `org.bytedeco.javacpp.cachedir` names.
final class FfmpegProgram {
    private FfmpegProgram() {}

    /// @throws IllegalStateException if it can't be unpacked or doesn't run on this computer
    static Path path() {
        return Unpacked.program();
    }

    // The language initialises a nested class once, whoever asks first.
    private static final class Unpacked {
        private static Path path;
        private static String fault;

        static {
            try {
                path = unpack();
                fault = fault(path, StandIns.beside(path));
            } catch (IOException | RuntimeException | LinkageError e) {
                fault = String.valueOf(e.getMessage());
            }
        }

        /// Unpacks without loading: the libraries would load those for recording from devices into
        /// Java, which not every computer has.
        private static Path unpack() throws IOException {
            String libraries = "/org/bytedeco/ffmpeg/" + Loader.getPlatform() + "/";
            File[] folders = Loader.cacheResources(ffmpeg.class, libraries);
            if (folders.length == 0) throw new IOException("there is none for its system");
            String name = System.getProperty("os.name").startsWith("Windows") ? ".exe" : "";
            File program = new File(folders[0], "ffmpeg" + name);
            if (!program.canExecute() && !program.setExecutable(true))
                throw new IOException(program + " may not be run");
            return program.toPath();
        }

        static Path program() {
            if (fault.isEmpty()) return path;
            throw new IllegalStateException(
                    "The bundled decoder doesn't run on this computer: " + fault);
        }

        /// Runs it until no more libraries are missing: a computer without a sound system is a
        /// fault of the computer, not of every file.
        private static String fault(Path program, StandIns standIns) throws IOException {
            while (true) {
                String said = trial(program, standIns.environment());
                Optional<String> missing = StandIns.missing(said);
                if (missing.isEmpty() || !standIns.add(missing.get())) return said;
            }
        }

        private static String trial(Path program, Map<String, String> environment)
                throws IOException {
            ProcessBuilder builder =
                    new ProcessBuilder(program.toString(), "-version")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            builder.environment().putAll(environment);
            Process process = builder.start();
            String said =
                    new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            try {
                return process.waitFor() == 0 ? "" : said.strip();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return "";
            }
        }
    }
}
