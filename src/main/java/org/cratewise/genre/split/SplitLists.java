package org.cratewise.genre.split;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cratewise.genre.dataset.Example;

/// Lists that say which clip is for what, such as those of the fault-filtered GTZAN split
/// (Kereliuk, Sturm and Larsen 2015): text files whose names hold `train`, `valid` or `test`, a
/// clip's path or name on each line.
///
/// @param folder where they lie
/// @param sides by the clip's name without folder and ending
public record SplitLists(Path folder, Map<String, Side> sides) {
    /// @throws IOException if they can't be read, or there is none for training or the test, or a
    ///     clip stands in two
    public static SplitLists read(Path folder) throws IOException {
        Map<String, Side> sides = new HashMap<>();
        try (var files = Files.newDirectoryStream(folder, "*.txt")) {
            for (Path file : files) {
                Optional<Side> side = side(file.getFileName().toString());
                if (side.isPresent()) add(Files.readAllLines(file), side.get(), sides);
            }
        }
        for (Side side : List.of(Side.TRAIN, Side.TEST))
            if (!sides.containsValue(side))
                throw new IOException("No list for " + side + " in " + folder);
        return new SplitLists(folder, sides);
    }

    private static Optional<Side> side(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        for (Side side : Side.values())
            if (plain.contains(side.name().toLowerCase(Locale.ROOT))) return Optional.of(side);
        return Optional.empty();
    }

    private static void add(List<String> lines, Side side, Map<String, Side> sides)
            throws IOException {
        for (String line : lines) {
            String clip = name(line);
            if (clip.isEmpty()) continue;
            Side before = sides.put(clip, side);
            if (before != null && before != side)
                throw new IOException(clip + " is for " + before + " and for " + side);
        }
    }

    /// What a clip is for, if it is listed.
    Optional<Side> side(Example example) {
        return Optional.ofNullable(sides.get(name(example.key())));
    }

    private static String name(String path) {
        return path.strip().replaceAll("^.*[/\\\\]", "").replaceAll("\\.(wav|au|mp3|opus)$", "");
    }
}
