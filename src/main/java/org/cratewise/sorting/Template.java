package org.cratewise.sorting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A rule for places: folders and a name with fields in braces, as in
/// `{genre}/{artist}/{album}/{track} {title}`. `{albumartist|artist}` takes the first that isn't
/// empty. A folder whose fields are all empty is left out; where a field of the name is empty, the
/// file keeps the name it has.
public final class Template {
    /// A folder for each genre.
    public static final String SIMPLEST = "{genre}/{name}";

    private static final Pattern FIELD = Pattern.compile("\\{([^{}]*)}");
    private static final Set<String> FIELDS =
            Set.of(
                    "genre",
                    "artist",
                    "albumartist",
                    "album",
                    "title",
                    "track",
                    "disc",
                    "year",
                    "name",
                    "folder");

    private final List<String> segments;

    /// @throws IllegalArgumentException for a rule that isn't one; the message says why
    public Template(String rule) {
        if (rule.isBlank()) throw new IllegalArgumentException("The rule is empty");
        segments = List.of(rule.strip().split("/", -1));
        for (String segment : segments) check(segment);
    }

    private static void check(String segment) {
        if (segment.isBlank() || segment.equals(".") || segment.equals(".."))
            throw new IllegalArgumentException(
                    "A rule names folders below the target: not \"" + segment + "\"");
        for (String field : fieldsOf(segment))
            if (!FIELDS.contains(field))
                throw new IllegalArgumentException(
                        "There is no field {%s}; there are %s"
                                .formatted(field, String.join(", ", new TreeSet<>(FIELDS))));
        if (FIELD.matcher(segment).replaceAll("").matches(".*[{}].*"))
            throw new IllegalArgumentException("A brace is open in \"" + segment + "\"");
    }

    private static List<String> fieldsOf(String segment) {
        List<String> fields = new ArrayList<>();
        Matcher matcher = FIELD.matcher(segment);
        while (matcher.find()) fields.addAll(List.of(matcher.group(1).split("\\|", -1)));
        return fields;
    }

    /// Whether it asks for more than the catalog knows.
    boolean needsTags() {
        return segments.stream()
                .flatMap(segment -> fieldsOf(segment).stream())
                .anyMatch(Set.of("albumartist", "track", "disc", "year")::contains);
    }

    /// The folders and the name, without ending, that a file gets.
    ///
    /// @param value of a field, empty if there is none
    /// @param original the name that the file has, without ending
    List<String> names(Function<String, String> value, String original) {
        List<String> names = new ArrayList<>();
        for (String segment : segments.subList(0, segments.size() - 1)) {
            Filled filled = fill(segment, value);
            String name = SafeName.of(filled.text());
            if (!filled.isEmpty() && !name.isEmpty()) names.add(name);
        }
        Filled last = fill(segments.getLast(), value);
        String name = SafeName.of(last.text());
        // A name that the file has already was good enough for its disk.
        boolean keep = last.lacks() || name.isEmpty() || last.text().equals(original);
        names.add(keep ? original : name);
        return names;
    }

    /// @param fields how many there are
    /// @param empty how many of them are empty
    private record Filled(String text, int fields, int empty) {
        boolean isEmpty() {
            return fields > 0 && empty == fields;
        }

        boolean lacks() {
            return empty > 0;
        }
    }

    private static Filled fill(String segment, Function<String, String> value) {
        int[] counts = new int[2];
        String text =
                FIELD.matcher(segment)
                        .replaceAll(
                                match -> {
                                    String found = first(match.group(1), value);
                                    counts[0]++;
                                    if (found.isBlank()) counts[1]++;
                                    return Matcher.quoteReplacement(found);
                                });
        return new Filled(text, counts[0], counts[1]);
    }

    private static String first(String fields, Function<String, String> value) {
        for (String field : fields.split("\\|", -1)) {
            String found = value.apply(field).strip();
            if (!found.isEmpty()) return found;
        }
        return "";
    }
}
