package org.cratewise.sorting;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cratewise.tag.Patch;
import org.cratewise.tag.Piece;

/// A list of files as players read it: extended m3u in UTF-8, places relative to its own folder.
final class Playlist {
    private static final String HEAD = "#EXTM3U\n#Made by Cratewise; it will be written anew.\n";

    private Playlist() {}

    static String of(Path file, List<String> tracks) {
        StringBuilder text = new StringBuilder(HEAD);
        for (String track : tracks)
            text.append(Linking.leadingTo(Path.of(track), file)).append('\n');
        return text.toString();
    }

    /// Whether Cratewise wrote it and nobody took its mark out.
    static boolean isOurs(Path file) throws IOException {
        return Files.isRegularFile(file)
                && new String(Files.readAllBytes(file), StandardCharsets.UTF_8).startsWith(HEAD);
    }

    static Patch patch(Path file, byte[] fresh) throws IOException {
        return new Patch(List.of(new Piece(0, Files.readAllBytes(file), fresh)));
    }
}
