package org.cratewise.scan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/// Which files a walk takes for audio, by their names alone.
final class AudioFiles {
    /// What the bundled ffmpeg plays and people keep music in. Containers that hold films mostly
    /// (`avi`, `mkv`, `mov`, `mp4`, `webm`, `wmv`...) are left out; named one by one they are
    /// taken.
    private static final Set<String> ENDINGS =
            Set.of(
                    "aa3", "aac", "ac3", "adts", "aif", "aifc", "aiff", "alac", "amr", "ape", "au",
                    "caf", "dff", "dsf", "dts", "dtshd", "eac3", "ec3", "fla", "flac", "gsm", "m4a",
                    "m4b", "m4r", "mka", "mlp", "mp1", "mp2", "mp3", "mp+", "mpa", "mpc", "mpp",
                    "oga", "ogg", "oma", "opus", "ra", "rm", "shn", "snd", "spx", "tak", "thd",
                    "tta", "voc", "w64", "wav", "wave", "weba", "wma", "wv");

    /// Folders that systems and network disks keep for themselves.
    private static final Set<String> SYSTEM_FOLDERS =
            Set.of("$recycle.bin", "system volume information", "@eadir", "lost+found", "__macosx");

    private AudioFiles() {}

    static boolean isAudio(Path file) {
        String name = nameOf(file);
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1)) && name.contains(".");
    }

    /// Whether a file or folder isn't meant to be seen. `._x` is what macOS keeps beside `x` on
    /// foreign disks; `...x` is how some records are called.
    static boolean isHidden(Path path) {
        String name = nameOf(path);
        if (name.startsWith("._") || SYSTEM_FOLDERS.contains(name)) return true;
        if (name.startsWith("..")) return false;
        try {
            return Files.isHidden(path);
        } catch (IOException e) {
            return false;
        }
    }

    private static String nameOf(Path path) {
        return String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    }
}
