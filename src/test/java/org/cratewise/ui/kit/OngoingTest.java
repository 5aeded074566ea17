package org.cratewise.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;

class OngoingTest {
    private final List<String> heard = new ArrayList<>();
    private final BooleanProperty scan = new SimpleBooleanProperty();
    private final BooleanProperty batch = new SimpleBooleanProperty();
    private final Ongoing ongoing = new Ongoing();

    OngoingTest() {
        ongoing.watch(scan, "Stop listening?", () -> heard.add("scan"));
        ongoing.watch(batch, "Stop changing?", () -> heard.add("batch"));
    }

    @Test
    void whereNothingRunsNothingIsAskedAndNothingWaitedFor() {
        assertEquals(Optional.empty(), ongoing.question());
        ongoing.stop();
        ongoing.afterwards(() -> heard.add("closed"));
        assertEquals(List.of("closed"), heard);
    }

    @Test
    void theWindowClosesOnceTheLastOfThemHasEnded() {
        scan.set(true);
        batch.set(true);
        assertEquals(Optional.of("Stop listening?"), ongoing.question());
        ongoing.stop();
        ongoing.afterwards(() -> heard.add("closed"));
        assertEquals(List.of("scan", "batch"), heard);
        scan.set(false);
        assertEquals(Optional.of("Stop changing?"), ongoing.question());
        batch.set(false);
        assertEquals(List.of("scan", "batch", "closed"), heard);
        batch.set(true);
        batch.set(false);
        assertEquals(3, heard.size());
    }
}
