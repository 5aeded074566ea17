package org.cratewise.ui.kit;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.cratewise.track.Genre;
import org.cratewise.track.Review;
import org.cratewise.track.Track;

/// What the person at the window decides about genres, on whichever screen: it is to be seen at
/// once, is stored meanwhile, one after the other, and can be taken back step by step. Everything
/// here belongs on the window's thread.
public final class Decisions {
    /// As many steps as can be taken back.
    private static final int KEPT = 500;

    private final Jobs jobs;
    private final UnaryOperator<Map<Long, Optional<Review>>> store;
    private final InstantSource clock;
    private final List<Consumer<Map<Long, Optional<Review>>>> listeners = new ArrayList<>();
    private final List<Consumer<Exception>> complaints = new ArrayList<>();
    private final Deque<Step> done = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private List<Step> waiting = new ArrayList<>();
    private boolean storing;

    private record Step(Map<Long, Optional<Review>> before, Map<Long, Optional<Review>> after) {
        Step reversed() {
            return new Step(after, before);
        }
    }

    /// @param store keeps decisions by the tracks' numbers; called off the window's thread, throws
    ///     if they can't be kept
    public Decisions(
            Jobs jobs, UnaryOperator<Map<Long, Optional<Review>>> store, InstantSource clock) {
        this.jobs = jobs;
        this.store = store;
        this.clock = clock;
    }

    /// Tells somebody of every change: the new decisions by the tracks' numbers, empty where there
    /// is none any more.
    public void listen(Consumer<Map<Long, Optional<Review>>> listener) {
        listeners.add(listener);
    }

    /// Tells somebody when decisions couldn't be kept; they have been taken back by then.
    public void onFailure(Consumer<Exception> listener) {
        complaints.add(listener);
    }

    /// Each track is what was heard first in it. Those in which nothing was heard are passed over.
    public void accept(List<Track> tracks) {
        List<Track> heard = tracks.stream().filter(t -> t.prediction().isPresent()).toList();
        decide(heard, t -> Optional.of(Review.of(t, List.of(best(t)), clock.instant())));
    }

    /// Each track is all of these, the main one first.
    public void choose(List<Track> tracks, List<Genre> genres) {
        decide(tracks, track -> Optional.of(Review.of(track, genres, clock.instant())));
    }

    /// Nothing is said of these tracks for now.
    public void skip(List<Track> tracks) {
        decide(tracks, track -> Optional.of(Review.skip(track, clock.instant())));
    }

    /// Whatever was decided on these tracks no longer counts.
    public void forget(List<Track> tracks) {
        List<Track> decided = tracks.stream().filter(t -> t.review().isPresent()).toList();
        decide(decided, track -> Optional.empty());
    }

    /// Takes the last step back.
    ///
    /// @return the numbers of the tracks it was about; none if there was no step
    public Set<Long> undo() {
        if (done.isEmpty()) return Set.of();
        Step undoing = done.pop().reversed();
        undoable.set(!done.isEmpty());
        carryOut(undoing);
        return undoing.after().keySet();
    }

    /// Whether there is a step to take back.
    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    private static Genre best(Track track) {
        return track.prediction().orElseThrow().best().genre();
    }

    private void decide(List<Track> tracks, Function<Track, Optional<Review>> decision) {
        if (tracks.isEmpty()) return;
        Map<Long, Optional<Review>> before = new HashMap<>();
        Map<Long, Optional<Review>> after = new HashMap<>();
        for (Track track : tracks) {
            before.put(track.id(), track.review());
            after.put(track.id(), decision.apply(track));
        }
        Step step = new Step(before, after);
        done.push(step);
        if (done.size() > KEPT) done.removeLast();
        undoable.set(true);
        carryOut(step);
    }

    private void carryOut(Step step) {
        listeners.forEach(listener -> listener.accept(step.after()));
        waiting.add(step);
        storeNext();
    }

    // One at a time, or an older decision might be stored last.
    private void storeNext() {
        if (storing || waiting.isEmpty()) return;
        List<Step> now = waiting;
        waiting = new ArrayList<>();
        storing = true;
        Map<Long, Optional<Review>> all = new HashMap<>();
        now.forEach(step -> all.putAll(step.after()));
        jobs.run(() -> store.apply(all), before -> stored(), e -> failed(now, e));
    }

    private void stored() {
        storing = false;
        storeNext();
    }

    private void failed(List<Step> steps, Exception e) {
        for (Step step : steps.reversed()) {
            done.remove(step);
            listeners.forEach(listener -> listener.accept(step.before()));
        }
        undoable.set(!done.isEmpty());
        complaints.forEach(complaint -> complaint.accept(e));
        stored();
    }
}
