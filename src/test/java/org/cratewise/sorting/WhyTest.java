package org.cratewise.sorting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cratewise.track.Decision;
import org.cratewise.track.Genre;
import org.cratewise.track.Guess;
import org.cratewise.track.Review;
import org.junit.jupiter.api.Test;

class WhyTest {
    @Test
    void whatAPersonSaidIsReadBack() {
        for (Why.Kind kind : List.of(Why.Kind.ACCEPTED, Why.Kind.CHOSEN)) {
            Why why = new Why(kind, Optional.empty());
            assertEquals(Optional.of(why), Why.read(why.text()));
        }
    }

    @Test
    void aPersonsWordIsAcceptedOrChosen() {
        assertEquals("accepted by you", Why.of(review(Decision.ACCEPTED)).text());
        assertEquals("chosen by you", Why.of(review(Decision.CORRECTED)).text());
    }

    private static Review review(Decision decision) {
        List<Genre> jazz = List.of(new Genre("jazz"));
        return new Review(decision, jazz, Instant.EPOCH, Optional.empty());
    }

    @Test
    void whatWasHeardIsReadBackInWholePercent() {
        String text = Why.of(new Guess(new Genre("drum and bass"), 0.9666)).text();
        assertEquals("heard as drum and bass, 97%", text);
        Guess read = Why.read(text).orElseThrow().guess().orElseThrow();
        assertEquals(new Guess(new Genre("drum and bass"), 0.97), read);
    }

    @Test
    void otherWordsAreLeftAsTheyAre() {
        for (String text : List.of("", "old genre", "heard as jazz", "heard as , 97%"))
            assertEquals(Optional.empty(), Why.read(text), text);
    }
}
