package org.cratewise.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import org.cratewise.track.Genre;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LookingTest {
    private final Cloud cloud =
            new Cloud(
                    new double[] {0, 10, 10, 0, 5},
                    new double[] {0, 0, 10, 10, 5},
                    new int[5],
                    List.of(new Genre("jazz")),
                    List.of("a", "b", "c", "d", "e"),
                    "",
                    "");
    private final Looking looking = new Looking(cloud);

    @BeforeEach
    void layOut() {
        looking.size(400, 200);
    }

    @Test
    void allPointsAreSeenAndUnitsAreEquallyLong() {
        for (int i = 0; i < cloud.size(); i++) {
            assertTrue(looking.x(i) > 0 && looking.x(i) < 400);
            assertTrue(looking.y(i) > 0 && looking.y(i) < 200);
        }
        assertEquals(looking.x(1) - looking.x(0), looking.y(0) - looking.y(3), 1e-9);
        assertEquals(200, looking.x(4), 1e-9);
        assertEquals(100, looking.y(4), 1e-9);
    }

    @Test
    void whatIsUnderThePointerStaysThereWhenZooming() {
        double x = looking.x(2);
        double y = looking.y(2);
        looking.zoom(3, x, y);
        assertEquals(x, looking.x(2), 1e-9);
        assertEquals(y, looking.y(2), 1e-9);
        assertTrue(looking.x(1) - looking.x(0) > 400);
        looking.all();
        assertEquals(200, looking.x(4), 1e-9);
    }

    @Test
    void movingMovesAllPointsByAsManyPixels() {
        double x = looking.x(3);
        double y = looking.y(3);
        looking.move(17, -4);
        assertEquals(x + 17, looking.x(3), 1e-9);
        assertEquals(y - 4, looking.y(3), 1e-9);
    }

    @Test
    void theNearestPointWithinReachIsFound() {
        assertEquals(4, looking.nearest(205, 103, 12));
        assertEquals(-1, looking.nearest(240, 103, 12));
    }

    @Test
    void aDrawnLineHoldsThePointsInIt() {
        BitSet left = looking.within(new double[] {0, 190, 0}, new double[] {-300, 100, 500});
        assertEquals("{0, 3}", left.toString());
        BitSet hollow =
                looking.within(
                        new double[] {0, 400, 400, 0, 0, 190, 190, 210, 210, 0},
                        new double[] {0, 0, 200, 200, 0, 90, 110, 110, 90, 0});
        assertEquals("{0, 1, 2, 3}", hollow.toString());
    }

    @Test
    void noPointsAreNoTrouble() {
        Looking nothing = new Looking(Cloud.NONE);
        nothing.zoom(2, 5, 5);
        assertEquals(-1, nothing.nearest(0, 0, 100));
        assertTrue(nothing.within(new double[3], new double[3]).isEmpty());
    }
}
