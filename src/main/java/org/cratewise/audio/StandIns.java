package org.cratewise.audio;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Lets ffmpeg start on a Linux without PulseAudio, ALSA or X: it is linked to their libraries for
/// recording from devices, which is never done here. Where one is missing, a link of its name
/// points to another library; its functions are looked up when they are called, and they aren't.
///
/// @param folder where the links lie
/// @param library what they point to: one that ffmpeg brings along and loads anyway
record StandIns(Path folder, Path library) {
    private static final Pattern MISSING =
            Pattern.compile("error while loading shared libraries: (lib[\\w.+-]+): cannot open");

    /// Those of an unpacked program.
    static StandIns beside(Path program) {
        return new StandIns(
                program.resolveSibling("stand-ins"), program.resolveSibling("libdrm.so.2"));
    }

    /// The library that the loader found missing.
    static Optional<String> missing(String stderr) {
        Matcher matcher = MISSING.matcher(stderr);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /// @return false if there is one already, or none can be made: it didn't help, and won't
    boolean add(String name) throws IOException {
        if (!Files.exists(library)) return false;
        Files.createDirectories(folder);
        try {
            Files.createSymbolicLink(folder.resolve(name), library);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }

    /// What a process needs to find what ffmpeg brings along first, and then these.
    Map<String, String> environment() {
        return Map.of("LD_LIBRARY_PATH", library.getParent() + ":" + folder);
    }
}
