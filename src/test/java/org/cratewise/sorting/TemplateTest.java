package org.cratewise.sorting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {
    private static final String FULL = "{genre}/{albumartist|artist}/{album}/{track} {title}";

    private static List<String> names(String rule, Map<String, String> values) {
        return new Template(rule).names(field -> values.getOrDefault(field, ""), "original");
    }

    @Test
    void fieldsBecomeFoldersAndAName() {
        Map<String, String> values =
                Map.of(
                        "genre",
                        "Jazz",
                        "artist",
                        "Miles Davis",
                        "album",
                        "Kind of Blue",
                        "track",
                        "01",
                        "title",
                        "So What");
        assertEquals(
                List.of("Jazz", "Miles Davis", "Kind of Blue", "01 So What"), names(FULL, values));
    }

    @Test
    void anEmptyFieldOfTheNameLeavesTheOriginalName() {
        Map<String, String> values = Map.of("genre", "Jazz", "artist", "A", "title", "So What");
        assertEquals(List.of("Jazz", "A", "original"), names(FULL, values));
        assertEquals(List.of("original"), names("{title}", Map.of()));
    }

    @Test
    void theFirstFieldThatIsNotEmptyCounts() {
        assertEquals(
                List.of("V", "n"),
                names(
                        "{albumartist|artist}/{name}",
                        Map.of("albumartist", "V", "artist", "A", "name", "n")));
    }

    @Test
    void hostileFieldsStayInTheirFolder() {
        for (String evil : List.of("../../x", "..", "\0", "CON", "/", "a\\..\\b")) {
            List<String> names = names("{artist}/{title}", Map.of("artist", evil, "title", evil));
            for (String name : names) {
                assertTrue(!name.contains("/") && !name.contains("\\"), name);
                assertTrue(!name.equals("..") && !name.equals("CON") && !name.isEmpty(), name);
            }
        }
    }

    @Test
    void aFieldIsNotReadAsARule() {
        assertEquals(
                List.of("{title} $1", "x"),
                names("{artist}/{title}", Map.of("artist", "{title} $1", "title", "x")));
    }

    @Test
    void rulesThatAreNoneAreRefusedWithAReason() {
        for (String rule :
                List.of("", "/{genre}", "../{genre}", "{genre}//x", "{gnere}", "{genre", "a/./b")) {
            Exception e = assertThrows(IllegalArgumentException.class, () -> new Template(rule));
            assertTrue(e.getMessage().length() > 10, e.getMessage());
        }
    }
}
