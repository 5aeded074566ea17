package org.cratewise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cratewise.genre.Scores;
import org.junit.jupiter.api.Test;

class ScoreTableTest {
    @Test
    void figuresStandUnderTheirHeadings() {
        Map<String, Scores> scores = new LinkedHashMap<>();
        scores.put("test_filtered_alone", new Scores(1234, 0.5, 0.25, 0.75, 1, 1.5, new int[0][0]));
        scores.put("test", new Scores(8, 0.125, 0.0625, 0.25, 0.375, 2, new int[0][0]));
        StringWriter out = new StringWriter();
        ScoreTable.print(scores, "  ", new PrintWriter(out));
        assertEquals(
                """
                  measured on           clips  accuracy  macro F1  best two  best three
                  test_filtered_alone   1,234     0.500     0.250     0.750       1.000
                  test                      8     0.125     0.063     0.250       0.375
                """,
                out.toString());
    }
}
