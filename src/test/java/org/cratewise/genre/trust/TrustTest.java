package org.cratewise.genre.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrustTest {
    @Test
    void theErrorIsTheGapBetweenSaidAndRight() {
        List<Trust.Case> cases = new ArrayList<>();
        for (int i = 0; i < 10; i++) cases.add(new Trust.Case(0.9, i < 6, true, false));
        for (int i = 0; i < 30; i++) cases.add(new Trust.Case(0.5, i < 15, false, i == 0));
        Trust trust = Trust.of(cases);
        assertEquals(0.25 * 0.3, trust.error(), 1e-9);
        assertEquals(0.25, trust.coverage(), 1e-9);
        assertEquals(0.6, trust.precision(), 1e-9);
        assertEquals(1.0 / 40, trust.strange(), 1e-9);
        assertEquals(15, trust.reliability().size());
        assertEquals(10, trust.reliability().get(13).clips());
    }

    @Test
    void theSurestAreTakenAsLongAsNineInTenAreRight() {
        List<Trust.Case> cases = new ArrayList<>();
        for (int i = 0; i < 40; i++)
            cases.add(new Trust.Case(0.9 - 0.01 * i, i != 3 && i < 20, false, false));
        // 19 of the first 20 are right, 19 of 21, not 19 of 22.
        assertEquals(21.0 / 40, Trust.of(cases).atNine(), 1e-9);
    }

    @Test
    void nothingIsCovered() {
        assertEquals(0, Trust.of(List.of()).coverage());
    }
}
