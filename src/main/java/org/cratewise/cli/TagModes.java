package org.cratewise.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cratewise.sorting.TagMode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// The words of `--mode`.
final class TagModes implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
        return words().iterator();
    }

    private static List<String> words() {
        return Stream.of(TagMode.values()).map(TagModes::word).toList();
    }

    private static String word(TagMode mode) {
        return mode.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Reads one of them.
    static final class Converter implements ITypeConverter<TagMode> {
        @Override
        public TagMode convert(String word) {
            for (TagMode mode : TagMode.values()) if (word(mode).equals(word)) return mode;
            throw new TypeConversionException("it is one of " + String.join(", ", words()));
        }
    }
}
