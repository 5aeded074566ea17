package org.cratewise.tag;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jaudiotagger.tag.reference.GenreTypes;

/// The genres of a tag in words. ID3 knows them by number too: `17`, `(17)`, `(4)Eurodisco`,
/// `(51)(39)`; see the TCON frame in <https://id3.org/id3v2.3.0>.
final class GenreText {
    private static final String BETWEEN = "; ";
    private static final Pattern REFERENCE = Pattern.compile("\\((\\d{1,3}|RX|CR)\\)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    private GenreText() {}

    /// All genres in one line, each once.
    static String of(List<String> values) {
        return String.join(BETWEEN, list(values));
    }

    /// All genres, each once.
    static List<String> list(List<String> values) {
        Set<String> genres = new LinkedHashSet<>();
        for (String value : values)
            for (String part : value.split("[\0;]")) genres.addAll(genresIn(part.strip()));
        genres.remove("");
        return List.copyOf(genres);
    }

    private static List<String> genresIn(String value) {
        // By the standard, a bracket is doubled where no number follows.
        if (value.startsWith("((")) return List.of(value.substring(1));
        if (NUMBER.matcher(value).matches()) return List.of(named(value));
        List<String> genres = new ArrayList<>();
        Matcher reference = REFERENCE.matcher(value);
        int end = 0;
        while (reference.find(end) && reference.start() == end) {
            genres.add(named(reference.group(1)));
            end = reference.end();
        }
        String rest = value.substring(end).strip();
        // By the standard, words after a number refine it: they say more than the number does.
        if (!rest.isEmpty() && genres.size() == 1) return List.of(rest);
        genres.add(rest);
        return genres;
    }

    private static String named(String reference) {
        if (reference.equals("RX")) return "Remix";
        if (reference.equals("CR")) return "Cover";
        String name = GenreTypes.getInstanceOf().getValueForId(Integer.parseInt(reference));
        return name == null ? "" : name;
    }
}
