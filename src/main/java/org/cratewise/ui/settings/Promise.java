package org.cratewise.ui.settings;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.cratewise.genre.Calibration;
import org.cratewise.track.Track;
import org.cratewise.ui.kit.Jobs;
import org.cratewise.ui.kit.Messages;

/// What the word sure promises, and what else the model could promise.
public final class Promise {
    /// Where the promise is kept. All of it is called off the window's thread.
    public interface Keeper {
        /// In percent.
        int promise();

        /// What the model could promise, the lowest first.
        List<Integer> possible();

        /// Promises something else from now on, of what was heard before, too.
        ///
        /// @return every track as it is now
        List<Track> promise(int percent) throws IOException;
    }

    private record State(int percent, List<Integer> possible) {}

    private final Jobs jobs;
    private final Keeper keeper;
    private final Consumer<List<Track>> renewed;
    private final ReadOnlyIntegerWrapper percent =
            new ReadOnlyIntegerWrapper(Calibration.USUAL_PROMISE);
    private final ReadOnlyObjectWrapper<List<Integer>> possible =
            new ReadOnlyObjectWrapper<>(List.of(Calibration.USUAL_PROMISE));
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");

    /// @param renewed gets the tracks once another promise was made
    public Promise(Jobs jobs, Keeper keeper, Consumer<List<Track>> renewed) {
        this.jobs = jobs;
        this.keeper = keeper;
        this.renewed = renewed;
    }

    /// In percent.
    public ReadOnlyIntegerProperty percentProperty() {
        return percent.getReadOnlyProperty();
    }

    /// What the model could promise, the lowest first.
    ReadOnlyObjectProperty<List<Integer>> possibleProperty() {
        return possible.getReadOnlyProperty();
    }

    /// Whether tracks are being judged anew.
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// What went wrong; empty if nothing.
    ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /// Looks what is promised now; another model may have been chosen.
    public void look() {
        jobs.run(() -> new State(keeper.promise(), keeper.possible()), this::show, this::failed);
    }

    private void show(State state) {
        possible.set(state.possible());
        percent.set(state.percent());
    }

    /// Promises something else.
    void choose(int wanted) {
        if (busy.get() || wanted == percent.get() || !possible.get().contains(wanted)) return;
        busy.set(true);
        trouble.set("");
        jobs.run(
                () -> keeper.promise(wanted),
                tracks -> {
                    busy.set(false);
                    percent.set(wanted);
                    renewed.accept(tracks);
                },
                this::failed);
    }

    private void failed(Exception e) {
        busy.set(false);
        String reason = e.getMessage() == null ? e.toString() : e.getMessage();
        trouble.set(Messages.text("settings.failed", reason));
    }
}
