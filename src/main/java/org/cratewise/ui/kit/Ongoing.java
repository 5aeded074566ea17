package org.cratewise.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/// Work that the window must not cut off: before it closes a person is asked, and what runs comes
/// to a good end. For the window's thread only.
public final class Ongoing {
    private final List<Work> works = new ArrayList<>();
    private Runnable afterwards = () -> {};

    private record Work(ObservableValue<Boolean> runs, String question, Runnable stop) {}

    /// Watches over some work.
    ///
    /// @param runs whether it runs
    /// @param question what to ask before it is stopped
    /// @param stop lets it end soon
    public void watch(ObservableValue<Boolean> runs, String question, Runnable stop) {
        works.add(new Work(runs, question, stop));
        runs.subscribe((before, now) -> settle());
    }

    /// What to ask before everything is stopped; empty if nothing runs.
    public Optional<String> question() {
        return running().stream().map(Work::question).findFirst();
    }

    /// Does something once nothing runs any more, in place of what was to be done then.
    public void afterwards(Runnable then) {
        afterwards = then;
        settle();
    }

    /// Lets everything that runs end soon.
    public void stop() {
        running().forEach(work -> work.stop().run());
    }

    private void settle() {
        if (!running().isEmpty()) return;
        Runnable then = afterwards;
        afterwards = () -> {};
        then.run();
    }

    private List<Work> running() {
        return works.stream().filter(work -> work.runs().getValue()).toList();
    }
}
