package org.cratewise.ui.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.cratewise.genre.lab.Epoch;
import org.cratewise.genre.lab.LabListener;

/// Watches runs on their thread, and tells another thread how far they are when it asks.
final class Watch implements LabListener {
    private static final int LAST = 5;

    private final LongSupplier nanoTime;
    private final List<Epoch> epochs = new ArrayList<>();
    private long began;
    private int heard;
    private int clips;
    private int planned;
    private Optional<NetworkFacts> facts = Optional.empty();
    private boolean stopped;

    Watch(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.began = nanoTime.getAsLong();
    }

    /// How far the run is.
    ///
    /// @param heard clips of all
    /// @param planned epochs, at most
    /// @param facts empty until the training begins
    /// @param secondsLeft at most; NaN while nobody knows
    record Progress(
            int heard,
            int clips,
            List<Epoch> epochs,
            int planned,
            Optional<NetworkFacts> facts,
            double secondsLeft) {
        static final Progress NONE = new Progress(0, 0, List.of(), 0, Optional.empty(), Double.NaN);
    }

    /// Another run begins, with the epochs it has already.
    synchronized void next(List<Epoch> before, int planned) {
        epochs.clear();
        epochs.addAll(before);
        this.planned = planned;
        facts = Optional.empty();
        heard = clips = 0;
        began = nanoTime.getAsLong();
    }

    synchronized void stop() {
        stopped = true;
    }

    @Override
    public synchronized boolean stopped() {
        return stopped;
    }

    @Override
    public synchronized void heard(int clips, int all) {
        heard = clips;
        this.clips = all;
    }

    @Override
    public synchronized void begun(NetworkFacts facts) {
        this.facts = Optional.of(facts);
    }

    @Override
    public synchronized void epoch(Epoch epoch, int of) {
        // A run that began afresh after all brings its first epochs again.
        epochs.removeIf(old -> old.number() >= epoch.number());
        epochs.add(epoch);
        planned = of;
    }

    synchronized Progress progress() {
        return new Progress(heard, clips, List.copyOf(epochs), planned, facts, secondsLeft());
    }

    private double secondsLeft() {
        if (facts.isEmpty()) {
            double seconds = (nanoTime.getAsLong() - began) / 1e9;
            return heard == 0 ? Double.NaN : seconds / heard * (clips - heard);
        }
        if (epochs.isEmpty()) return Double.NaN;
        List<Epoch> last = epochs.subList(Math.max(0, epochs.size() - LAST), epochs.size());
        double mean = last.stream().mapToDouble(Epoch::seconds).average().orElse(0);
        return mean * (planned - epochs.getLast().number());
    }
}
