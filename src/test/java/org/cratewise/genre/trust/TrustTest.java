package org.cratewise.genre.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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
    void theFiguresAreThoseOfTheirDefinitions() {
        Random random = new Random(7);
        List<Trust.Case> cases = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            double p = random.nextDouble();
            boolean right = random.nextDouble() < 0.4 + 0.6 * p;
            cases.add(new Trust.Case(p, right, p > 0.8, false));
        }
        Trust trust = Trust.of(cases);
        double error = 0;
        for (int bin = 0; bin < 15; bin++) {
            int b = bin;
            List<Trust.Case> in =
                    cases.stream().filter(c -> (int) (c.probability() * 15) == b).toList();
            double said = in.stream().mapToDouble(Trust.Case::probability).average().orElse(0);
            double right = in.stream().mapToInt(c -> c.right() ? 1 : 0).average().orElse(0);
            error += in.size() / 500.0 * Math.abs(said - right);
            Trust.Bin found = trust.reliability().get(bin);
            assertEquals(in.size(), found.clips());
            assertEquals(said, found.said(), 1e-12);
            assertEquals(right, found.right(), 1e-12);
        }
        assertEquals(error, trust.error(), 1e-12);
        List<Trust.Case> surest = new ArrayList<>(cases);
        surest.sort((a, b) -> Double.compare(b.probability(), a.probability()));
        int most = 0;
        for (int n = 1; n <= 500; n++)
            if (surest.stream().limit(n).filter(Trust.Case::right).count() >= 0.9 * n) most = n;
        assertEquals(most / 500.0, trust.atNine(), 1e-12);
    }

    @Test
    void nothingIsCovered() {
        assertEquals(0, Trust.of(List.of()).coverage());
    }
}
