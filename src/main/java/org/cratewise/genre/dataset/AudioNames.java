package org.cratewise.genre.dataset;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// How recordings of data sets are named.
final class AudioNames {
    private static final Set<String> ENDINGS =
            Set.of(
                    "mp3", "wav", "au", "flac", "ogg", "oga", "opus", "m4a", "mp4", "aac", "aif",
                    "aiff", "wma", "wv", "ape", "mpc");

    private AudioNames() {}

    static boolean isAudio(Path file) {
        String name = file.getFileName().toString();
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /// The name without folder and ending.
    static String stem(String path) {
        String name = path.substring(path.replace('\\', '/').lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        boolean ending = dot > 0 && ENDINGS.contains(name.substring(dot + 1).toLowerCase());
        return ending ? name.substring(0, dot) : name;
    }

    /// The file a list means: data sets are handed out as mp3, `.low.mp3` or Opus, but their lists
    /// name the original.
    static Optional<Path> find(Path folder, String listed) {
        String bare = listed.replaceFirst("\\.[A-Za-z0-9]+$", "");
        return Stream.concat(
                        Stream.of(listed),
                        List.of(".low.mp3", ".opus", ".ogg", ".mp3", ".flac", ".wav").stream()
                                .map(bare::concat))
                .map(folder::resolve)
                .filter(Files::isRegularFile)
                .findFirst();
    }
}
