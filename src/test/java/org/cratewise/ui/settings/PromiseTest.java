package org.cratewise.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cratewise.track.Track;
import org.cratewise.ui.kit.Jobs;
import org.cratewise.ui.kit.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PromiseTest {
    private final List<Track> renewed = new ArrayList<>();
    private final FakeKeeper keeper = new FakeKeeper(86, List.of(80, 85, 86, 90, 94));
    private final Promise promise = new Promise(Jobs.sameThread(), keeper, renewed::addAll);

    @BeforeEach
    void speakEnglish() {
        Messages.speak(Locale.ENGLISH);
    }

    @Test
    void untilItIsLookedUpItIsTheUsualOne() {
        assertEquals(90, promise.percentProperty().get());
        promise.look();
        assertEquals(86, promise.percentProperty().get());
        assertEquals(keeper.possible(), promise.possibleProperty().get());
    }

    @Test
    void anotherPromiseRenewsTheTracks() {
        promise.look();
        promise.choose(94);
        assertEquals(94, promise.percentProperty().get());
        assertEquals(94, renewed.getFirst().id());
        assertFalse(promise.busyProperty().get());
    }

    @Test
    void whatTheModelCantPromiseIsntAskedOfIt() {
        promise.look();
        promise.choose(99);
        promise.choose(86);
        assertEquals(86, keeper.promise());
        assertTrue(renewed.isEmpty());
    }

    @Test
    void aFailureIsSaidAndTheOldPromiseStands() {
        promise.look();
        promise.choose(85);
        assertEquals(86, promise.percentProperty().get());
        assertTrue(promise.troubleProperty().get().contains("The disk is full"));
        promise.choose(90);
        assertEquals("", promise.troubleProperty().get());
    }
}
