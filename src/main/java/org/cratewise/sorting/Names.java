package org.cratewise.sorting;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;

/// When two names are one for some file system: macOS and Windows don't tell upper from lower case,
/// macOS doesn't tell composed from decomposed accents.
final class Names {
    private Names() {}

    static String folded(Path path) {
        return folded(path.toString());
    }

    static String folded(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        // Upper first: some letters fall together only that way.
        return composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
