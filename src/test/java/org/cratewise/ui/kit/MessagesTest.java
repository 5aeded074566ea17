package org.cratewise.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Path BUNDLES = Path.of("resources", "i18n");
    private static final Set<String> BEGINNINGS =
            Set.of(
                    "genre.",
                    "state.",
                    "sureness.",
                    "decision.",
                    "track.export.",
                    "shelf.",
                    "menu.theme.",
                    "menu.text_size.",
                    "place.",
                    "review.keys.",
                    "lab.page.",
                    "lab.dropped.why.",
                    "lab.models.part.",
                    "lab.kind.",
                    "lab.way.",
                    "lab.unit.",
                    "lab.phase.",
                    "lab.part.",
                    "lab.setting.",
                    "lab.feature.",
                    "lab.layout.",
                    "chart.figure.",
                    "problem.",
                    "truth.page.",
                    "field.");
    private static final String FRENCH = "messages_fr.properties";
    private static final Pattern KEY = Pattern.compile("\"([a-z_]+(?:\\.[a-z_]+)*\\.?)\"");

    private static final Pattern GAP = Pattern.compile("\\{(\\d)");

    private final Properties english = read("messages.properties");
    private final Map<String, Properties> others = others();

    @AfterEach
    void speakEnglishAgain() {
        Messages.speak(Locale.ENGLISH);
    }

    @Test
    void thereAreThreeLanguagesAtLeast() {
        assertTrue(others.keySet().containsAll(Set.of("messages_de.properties", FRENCH)));
    }

    @Test
    void everyLanguageHasTheSameKeys() {
        others.forEach((name, language) -> assertEquals(keys(english), keys(language), name));
    }

    @Test
    void noTextIsLeftEmpty() {
        others.forEach(
                (name, language) -> {
                    Set<String> empty = keys(language);
                    empty.removeIf(
                            key ->
                                    english.getProperty(key).isBlank()
                                            || !language.getProperty(key).isBlank());
                    assertEquals(Set.of(), empty, name);
                });
    }

    @Test
    void everyLanguageSaysWhatIsFilledIn() {
        others.forEach(
                (name, language) -> {
                    for (String key : keys(english))
                        assertEquals(
                                gaps(english.getProperty(key)),
                                gaps(language.getProperty(key)),
                                name + ": " + key);
                });
    }

    @Test
    void frenchPutsNoCommonSpaceBeforeAColon() {
        Pattern common = Pattern.compile(" [:;?»%](?=$|[\\s.,)|}])|« ");
        Properties french = others.get(FRENCH);
        Set<String> wrong = keys(french);
        wrong.removeIf(key -> !common.matcher(french.getProperty(key)).find());
        assertEquals(Set.of(), wrong);
    }

    @Test
    void noKeyIsObsolete() {
        Set<String> literals = literals();
        Set<String> unused = new TreeSet<>(english.stringPropertyNames());
        unused.removeIf(key -> literals.stream().anyMatch(literal -> names(literal, key)));
        assertEquals(Set.of(), unused);
    }

    @Test
    void noKeyIsMissing() {
        Set<String> missing = new TreeSet<>(askedFor());
        missing.removeAll(english.stringPropertyNames());
        assertTrue(askedFor().size() > 30, "Found too few keys in the code to judge");
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyTextCanBeFilledIn() {
        canBeFilledIn("English", english);
        others.forEach(MessagesTest::canBeFilledIn);
    }

    private static void canBeFilledIn(String name, Properties language) {
        for (String key : keys(language))
            for (int n = 0; n < 4; n++) {
                String text = language.getProperty(key);
                String where = name + ": " + key;
                assertFalse(text.contains("'"), where + " has a straight apostrophe");
                assertFalse(text.contains("!"), where + " shouts");
                String filled =
                        new MessageFormat(text, Locale.GERMAN).format(new Object[] {n, n, n, n, n});
                assertFalse(
                        filled.contains("{") || text.contains("choice") && filled.contains("|"),
                        where + " wants more than it gets: " + filled);
            }
    }

    @Test
    void aLanguageWithoutABundleGetsEnglish() {
        Messages.speak(Locale.JAPANESE);
        assertEquals("Quit", Messages.text("menu.quit"));
        Messages.speak(Locale.GERMAN);
        assertEquals("Beenden", Messages.text("menu.quit"));
        Messages.speak(Locale.CANADA_FRENCH);
        assertEquals("Quitter", Messages.text("menu.quit"));
    }

    // A literal is a key, or, where the code puts keys together, its beginning or its middle.
    private static boolean names(String literal, String key) {
        return key.equals(literal)
                || BEGINNINGS.contains(literal) && key.startsWith(literal)
                || assembled(literal, key);
    }

    private static boolean assembled(String literal, String key) {
        return key.equals(literal + ".tip")
                || key.equals(literal + ".text")
                || key.equals("menu." + literal)
                || key.equals("column." + literal)
                || key.equals("track." + literal)
                || key.equals("library." + literal + ".heading")
                || key.equals("library." + literal + ".sentence");
    }

    private static Set<String> literals() {
        return sources()
                .flatMap(source -> KEY.matcher(source).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<String> askedFor() {
        Pattern call = Pattern.compile("Messages\\.text\\(\\s*\"([a-z_.]+[a-z_])\"");
        return sources()
                .flatMap(source -> call.matcher(source).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static Stream<String> sources() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/cratewise/ui"))) {
            return files.filter(Files::isRegularFile).map(MessagesTest::text).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> keys(Properties language) {
        return new TreeSet<>(language.stringPropertyNames());
    }

    private static Set<String> gaps(String text) {
        return GAP.matcher(text).results().map(found -> found.group(1)).collect(toTreeSet());
    }

    private static Collector<String, ?, Set<String>> toTreeSet() {
        return Collectors.toCollection(TreeSet::new);
    }

    // By name, whichever there are, so that a new language is tested as soon as it is added.
    private static Map<String, Properties> others() {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("messages_"))
                    .collect(Collectors.toMap(name -> name, MessagesTest::read));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties read(String name) {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(BUNDLES.resolve(name))) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
