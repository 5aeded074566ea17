package org.cratewise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoggedLinesTest {
    @Test
    void everyLineThatSaysSomethingIsLoggedOnceItIsWhole() {
        List<String> log = new ArrayList<>();
        try (PrintStream out = LoggedLines.to(log::add)) {
            out.print("Grö");
            assertEquals(List.of(), log);
            out.println("ße");
            out.println();
            out.printf("%d%n", 7);
        }
        assertEquals(List.of("Größe", "7"), log);
    }
}
