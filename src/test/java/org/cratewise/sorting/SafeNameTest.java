package org.cratewise.sorting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SafeNameTest {
    @Test
    void ordinaryNamesStayAsTheyAre() {
        for (String name : new String[] {"So What", "Mr. Blue Sky", "99 Luftballons", "Für Elise"})
            assertEquals(name, SafeName.of(name));
    }

    @Test
    void noNameLeadsOutOfItsFolder() {
        assertEquals("-..-etc", SafeName.of("../../etc"));
        assertEquals("", SafeName.of(".."));
        assertEquals("", SafeName.of("."));
        assertEquals("-etc-passwd", SafeName.of("/etc/passwd"));
        assertEquals("C--Windows", SafeName.of("C:\\Windows"));
    }

    @Test
    void whatSystemsForbidIsReplaced() {
        assertEquals("ab", SafeName.of("a\0b"));
        assertEquals("AC-DC", SafeName.of("AC/DC"));
        assertEquals("Who_", SafeName.of("Who?"));
        assertEquals("_'a' b-_", SafeName.of("*\"a\"\tb|>"));
        assertEquals("a b", SafeName.of("a\r\nb"));
        assertEquals("gpj.exe", SafeName.of("\u202egpj.exe"));
    }

    @Test
    void whatWindowsReservesIsMarked() {
        assertEquals("_CON", SafeName.of("CON"));
        assertEquals("_nul.txt", SafeName.of("nul.txt"));
        assertEquals("_COM1", SafeName.of("COM1"));
        assertEquals("_LPT².x", SafeName.of("LPT².x"));
        assertEquals("CONcert", SafeName.of("CONcert"));
    }

    @Test
    void dotsAndSpacesAtTheEdgesGo() {
        assertEquals("and justice for all", SafeName.of("...and justice for all..."));
        assertEquals("x", SafeName.of("  x . "));
    }

    @Test
    void longNamesAreCutBetweenLetters() {
        String family = "👨‍👩‍👧‍👦";
        String name = SafeName.of(family.repeat(40));
        assertTrue(name.getBytes(StandardCharsets.UTF_8).length <= SafeName.MOST_BYTES);
        assertEquals(name, family.repeat(name.length() / family.length()));
        assertEquals(200, SafeName.of("x".repeat(400)).length());
        String accents = SafeName.of("e\u0301".repeat(400));
        assertEquals("é".repeat(100), accents);
    }

    @Test
    void accentsAreComposedAndEmojiStay() {
        assertEquals("Beyonc\u00e9", SafeName.of("Beyonce\u0301"));
        assertEquals("🎷 Jazz", SafeName.of("🎷 Jazz"));
    }

    @Test
    void halfALetterIsLeftOut() {
        assertFalse(SafeName.of("a\ud83d").contains("\ud83d"));
    }
}
