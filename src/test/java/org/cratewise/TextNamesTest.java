package org.cratewise;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextNamesTest {
    @Test
    void onlyAsciiIsTooLittle() {
        assertTrue(TextNames.areMissing("ANSI_X3.4-1968"));
        assertFalse(TextNames.areMissing("UTF-8"));
        assertFalse(TextNames.areMissing("ISO-8859-1"));
    }

    @Test
    void argumentsKeepTheirBytesAndEmptyOnesAreArguments() {
        byte[] all = {'a', 0, 0, (byte) 0xC3, (byte) 0xA4, 0};
        List<byte[]> strings = TextNames.strings(all);
        assertEquals(3, strings.size());
        assertArrayEquals(new byte[] {}, strings.get(1));
        assertArrayEquals(new byte[] {(byte) 0xC3, (byte) 0xA4}, strings.get(2));
    }

    @Test
    void theRestOfTheEnvironmentStays() {
        List<byte[]> before =
                List.of("LANG=C", "LC_ALL=C", "LC_CTYPE=C", "PATH=/bin").stream()
                        .map(entry -> entry.getBytes(StandardCharsets.US_ASCII))
                        .toList();
        assertEquals(
                List.of("LANG=C", "PATH=/bin", "LC_CTYPE=C.UTF-8"),
                TextNames.withUtf8(before).stream()
                        .map(entry -> new String(entry, StandardCharsets.US_ASCII))
                        .toList());
    }
}
