package org.cratewise.ui.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.cratewise.genre.Models;
import org.cratewise.genre.dataset.Reason;
import org.cratewise.ui.kit.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LabWordsTest {
    @AfterEach
    void speakEnglishAgain() {
        Messages.speak(Locale.ENGLISH);
    }

    @Test
    void whatIsLeftOutIsToldInTheWindowsLanguage() {
        Messages.speak(Locale.GERMAN);
        assertEquals("doppelt vorhanden", LabWords.dropped("there twice"));
        assertEquals(
                "Bezeichnung ist kein Genre: Spoken: Word",
                LabWords.dropped("label means no genre: Spoken: Word"));
        assertEquals(
                "hat ein Genre, das nicht unter den 9 häufigsten ist",
                LabWords.dropped("has a genre that isn't among the 9 commonest"));
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonHasWords(Reason reason) {
        assertTrue(
                Messages.has("lab.dropped.why." + reason.name().toLowerCase(Locale.ROOT)),
                reason::name);
    }

    @Test
    void aReasonOfAnotherProgramIsLeftAsItIs() {
        assertEquals("the dog ate it", LabWords.dropped("the dog ate it"));
    }

    @Test
    void whatTheBundledModelWasMeasuredOnHasWords() {
        for (String part : List.copyOf(Models.bundledFacts().scores().keySet()))
            assertFalse(LabWords.measured(part).startsWith("Test "), part);
        assertEquals("Something else", LabWords.measured("something_else"));
    }
}
