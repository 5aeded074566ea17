package org.cratewise.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewestTest {
    private final LaterJobs later = new LaterJobs();
    private final Newest newest = new Newest(later);
    private final List<String> asked = new ArrayList<>();
    private final List<String> answered = new ArrayList<>();

    @Test
    void ofManyQuestionsTheFirstAndTheLastAreAsked() {
        for (String question : List.of("a", "b", "c", "d")) ask(question);
        later.doAll();
        assertEquals(List.of("a", "d"), asked);
        assertEquals(List.of("a", "d"), answered);
        ask("e");
        later.doAll();
        assertEquals(List.of("a", "d", "e"), answered);
    }

    @Test
    void aFailureMakesRoomForTheNext() {
        newest.ask(
                () -> {
                    throw new IllegalStateException("bad");
                },
                answer -> {},
                e -> answered.add(e.getMessage()));
        ask("b");
        later.doAll();
        assertEquals(List.of("bad", "b"), answered);
    }

    private void ask(String question) {
        newest.ask(
                () -> {
                    asked.add(question);
                    return question;
                },
                answered::add,
                e -> {});
    }
}
