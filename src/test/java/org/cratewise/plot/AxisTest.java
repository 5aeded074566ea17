package org.cratewise.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.cratewise.feature.FeatureSettings;
import org.junit.jupiter.api.Test;

class AxisTest {
    private static final PlotWords WORDS = PlotWords.ENGLISH;

    @Test
    void secondsAreRound() {
        assertEquals(
                List.of("0", "5", "10", "15", "20", "25", "30"),
                labels(Axes.time(0, 30, WORDS), 8));
        assertEquals("Time, s", Axes.time(0, 30, WORDS).title());
    }

    @Test
    void minutesAreWrittenFromTwoOn() {
        Axis axis = Axes.time(0, 245, WORDS);
        assertEquals("Time, min:s", axis.title());
        assertEquals(List.of("0:00", "1:00", "2:00", "3:00", "4:00"), labels(axis, 7));
        assertEquals("1:05.3", axis.say(65.34, 245));
        // 59.96 is not written as 0:60.0.
        assertEquals("1:00.0", axis.say(59.96, 245));
    }

    @Test
    void fractionsOfASecondHaveTheDigitsTheyNeed() {
        Axis axis = Axes.time(0, 30, WORDS).from(1, 1.05);
        assertEquals(List.of("1.00", "1.01", "1.02", "1.03", "1.04", "1.05"), labels(axis, 6));
    }

    @Test
    void frequenciesOfEvenBinsAreEven() {
        Axis axis = Axes.hertz(FeatureSettings.DEFAULT, WORDS);
        assertEquals(List.of("0", "2000", "4000", "6000", "8000", "10000"), labels(axis, 8));
        assertEquals("11025 Hz", axis.say(axis.to(), 100));
    }

    @Test
    void frequenciesOfMelBandsClimbAsTheEarDoes() {
        Axis axis = Axes.mel(FeatureSettings.DEFAULT, WORDS);
        assertEquals(List.of("100", "500", "1000", "2000", "5000", "10000"), labels(axis, 14));
        for (Tick tick : axis.ticks(14))
            assertEquals(tick.label() + " Hz", axis.say(tick.at(), 100));
    }

    @Test
    void numbersAreWrittenInTheReadersLanguage() {
        PlotWords german = new PlotWords(Object::toString, Locale.GERMAN);
        assertEquals("−0,25", german.number(-0.25, 2));
        assertEquals("0,0", german.number(-0.0001, 1));
    }

    @Test
    void comingNearerKeepsThePlaceUnderThePointer() {
        View all = View.of(Axes.time(0, 30, WORDS), Axes.hertz(FeatureSettings.DEFAULT, WORDS));
        View near = all.zoomed(4, 0.25, 0.5);
        assertEquals(7.5, near.x().to() - near.x().from(), 1e-9);
        assertEquals(all.x().at(0.25), near.x().at(0.25), 1e-9);
        assertEquals(all.y().at(0.5), near.y().at(0.5), 1e-9);
        assertTrue(near.isZoomed());
    }

    @Test
    void aViewNeverLeavesTheWhole() {
        View all = View.of(Axes.time(0, 30, WORDS), Axes.pitches(WORDS));
        View near = all.zoomed(10, 0, 0.5).moved(-5, 3);
        assertEquals(0, near.x().from());
        assertEquals(3, near.x().to(), 1e-9);
        assertEquals(12, near.y().to());
        assertEquals(30, near.moved(50, 0).x().to(), 1e-9);
        assertEquals(30, near.zoomed(0.001, 0.5, -1).x().to(), 1e-9);
    }

    private static List<String> labels(Axis axis, int most) {
        return axis.ticks(most).stream().map(Tick::label).toList();
    }
}
