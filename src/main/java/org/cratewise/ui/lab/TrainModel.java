package org.cratewise.ui.lab;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.cratewise.genre.dataset.DataSet;
import org.cratewise.genre.dataset.ReviewedTracks;
import org.cratewise.genre.lab.Lab;
import org.cratewise.genre.lab.Run;
import org.cratewise.genre.lab.RunFolder;
import org.cratewise.genre.lab.RunPlan;
import org.cratewise.genre.split.SplitOptions;
import org.cratewise.ui.kit.Jobs;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Ongoing;

/// Trains: one run, or one for each point of a grid, one after the other.
public final class TrainModel {
    private final Jobs jobs;
    private final LabPlaces places;
    private final DataModel data;
    private final ReviewedTracks reviewed;
    private final LongSupplier nanoTime;
    private final Options options = new Options();
    private final Parting parting = new Parting();
    private final StringProperty grid = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.IDLE);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper running = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Watch.Progress> progress =
            new ReadOnlyObjectWrapper<>(Watch.Progress.NONE);
    private final List<Consumer<Path>> listeners = new ArrayList<>();
    private Watch watch;
    private List<RunPlan> waiting = List.of();

    /// Where a training stands.
    public enum Phase {
        IDLE,
        RUNNING,
        STOPPING,
        STOPPED,
        DONE,
        FAILED
    }

    public TrainModel(
            Jobs jobs,
            LabPlaces places,
            DataModel data,
            ReviewedTracks reviewed,
            LongSupplier nanoTime) {
        this.jobs = jobs;
        this.places = places;
        this.data = data;
        this.reviewed = reviewed;
        this.nanoTime = nanoTime;
        this.watch = new Watch(nanoTime);
        options.presetProperty().subscribe(name -> parting.follow(options.original().protocol()));
    }

    public Options options() {
        return options;
    }

    public Parting parting() {
        return parting;
    }

    /// Axes such as `lstm.units=128,256`, between blanks; empty for one run.
    public StringProperty gridProperty() {
        return grid;
    }

    public ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /// Lets a person be asked before a training is cut off.
    public void watchedBy(Ongoing ongoing) {
        ongoing.watch(phase.map(now -> busy()), Messages.text("notice.stop.training"), this::stop);
    }

    /// Why it can't be trained; empty if nothing is wrong.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// The name of the run at hand.
    public ReadOnlyStringProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Watch.Progress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// Tells of each run that was finished: its folder.
    public void onFinished(Consumer<Path> listener) {
        listeners.add(listener);
    }

    boolean busy() {
        return phase.get() == Phase.RUNNING || phase.get() == Phase.STOPPING;
    }

    /// Trains what is chosen.
    public void start() {
        problem.set("");
        try {
            if (busy()) return;
            List<RunPlan> plans = plans();
            begin();
            data.chosenProperty().get().ifPresent(chosen -> run(plans, chosen.data()));
        } catch (IOException | IllegalArgumentException e) {
            problem.set(DataModel.reason(e));
        }
    }

    /// Goes on with a run that was stopped, also after the program was closed meanwhile.
    public void goOn(RunPlan plan) {
        goOn(List.of(plan));
    }

    /// Goes on where {@link #stop} left it.
    public void resume() {
        if (phase.get() == Phase.STOPPED && !waiting.isEmpty()) goOn(waiting);
    }

    private void goOn(List<RunPlan> plans) {
        if (busy()) return;
        begin();
        // All runs of a grid are on the same music.
        jobs.run(
                () -> plans.getFirst().data().read(reviewed),
                music -> run(plans, music),
                this::failed);
    }

    /// Stops after the step at hand; every whole epoch is kept.
    public void stop() {
        if (phase.get() != Phase.RUNNING) return;
        phase.set(Phase.STOPPING);
        watch.stop();
    }

    /// Looks how far it is; the window asks a few times a second.
    public void tick() {
        if (busy()) progress.set(watch.progress());
    }

    private List<RunPlan> plans() throws IOException {
        Optional<DataModel.Chosen> chosen = data.chosenProperty().get();
        if (chosen.isEmpty() || chosen.get().data().examples().isEmpty())
            throw new IllegalArgumentException(Messages.text("lab.train.no_data"));
        if (!options.good())
            throw new IllegalArgumentException(
                    String.join("; ", options.problemsProperty().get().values()));
        SplitOptions split =
                parting.options()
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                Messages.text("lab.train.no_split")));
        return new Planning(chosen.get(), split, parting.listsProperty().get().strip(), places)
                .plans(options, axes());
    }

    private List<String> axes() {
        String text = grid.get().strip();
        return text.isEmpty() ? List.of() : List.of(text.split("\\s+"));
    }

    private void begin() {
        watch = new Watch(nanoTime);
        problem.set("");
        progress.set(Watch.Progress.NONE);
        phase.set(Phase.RUNNING);
    }

    private void run(List<RunPlan> plans, DataSet music) {
        waiting = plans;
        next(music);
    }

    private void next(DataSet music) {
        RunPlan plan = waiting.getFirst();
        running.set(plan.name());
        Watch mine = watch;
        jobs.run(() -> train(plan, music, mine), run -> finished(run, plan, music), this::failed);
    }

    private Optional<Run> train(RunPlan plan, DataSet music, Watch mine)
            throws IOException, InterruptedException {
        RunFolder folder = new RunFolder(places.runs().resolve(plan.name()));
        mine.next(folder.epochs(), plan.preset().schedule().epochs());
        folder.write(plan);
        return Lab.train(plan.preset(), music, plan.options(places.work(), places.runs()), mine);
    }

    private void finished(Optional<Run> run, RunPlan plan, DataSet music) {
        progress.set(watch.progress());
        if (run.isEmpty()) {
            phase.set(Phase.STOPPED);
            return;
        }
        listeners.forEach(listener -> listener.accept(places.runs().resolve(plan.name())));
        waiting = waiting.subList(1, waiting.size());
        if (waiting.isEmpty()) phase.set(Phase.DONE);
        else if (watch.stopped()) phase.set(Phase.STOPPED);
        else next(music);
    }

    private void failed(Exception e) {
        phase.set(Phase.FAILED);
        problem.set(DataModel.reason(e));
    }
}
