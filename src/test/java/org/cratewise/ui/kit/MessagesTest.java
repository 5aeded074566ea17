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
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
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
                    "lab.kind.",
                    "lab.way.",
                    "lab.unit.",
                    "lab.phase.",
                    "lab.part.",
                    "lab.setting.",
                    "lab.feature.",
                    "lab.layout.",
                    "chart.figure.",
                    "truth.page.",
                    "field.");
    private static final Pattern KEY = Pattern.compile("\"([a-z_]+(?:\\.[a-z_]+)*\\.?)\"");

    private final Properties english = read("messages.properties");
    private final Properties german = read("messages_de.properties");

    @AfterEach
    void speakEnglishAgain() {
        Messages.speak(Locale.ENGLISH);
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertEquals(
                new TreeSet<>(english.stringPropertyNames()),
                new TreeSet<>(german.stringPropertyNames()));
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
        for (Properties language : List.of(english, german))
            for (String key : language.stringPropertyNames()) {
                String text = language.getProperty(key);
                assertFalse(text.contains("'"), key + " has a straight apostrophe");
                assertFalse(text.contains("!"), key + " shouts");
                String filled =
                        new MessageFormat(text, Locale.GERMAN).format(new Object[] {2, 3, 4, 5, 6});
                assertFalse(filled.contains("{"), key + " wants more than it gets: " + filled);
            }
    }

    @Test
    void aLanguageWithoutABundleGetsEnglish() {
        Messages.speak(Locale.JAPANESE);
        assertEquals("Quit", Messages.text("menu.quit"));
        Messages.speak(Locale.GERMAN);
        assertEquals("Beenden", Messages.text("menu.quit"));
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
