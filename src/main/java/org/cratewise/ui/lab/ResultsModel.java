package org.cratewise.ui.lab;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.cratewise.genre.dataset.DataSet;
import org.cratewise.genre.lab.JudgedClip;
import org.cratewise.genre.lab.Lab;
import org.cratewise.genre.lab.LabListener;
import org.cratewise.genre.lab.Run;
import org.cratewise.genre.lab.RunFolder;
import org.cratewise.genre.lab.RunShelf;
import org.cratewise.genre.measure.Measures;
import org.cratewise.ui.chart.Confusion;
import org.cratewise.ui.kit.Jobs;
import org.cratewise.ui.kit.Messages;

/// The results of one run, as a whole and clip by clip.
public final class ResultsModel {
    private final Jobs jobs;
    private final LabPlaces places;
    private final RunsModel runs;
    private final DataModel data;
    private final ObjectProperty<Unit> unit = new SimpleObjectProperty<>(Unit.CLIPS);
    private final ObjectProperty<Optional<Confusion.Cell>> cell =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<JudgedClip>> clips =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper judging = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Knowing> knowing =
            new ReadOnlyObjectWrapper<>(Knowing.NO_RUN);
    private List<JudgedClip> all = List.of();

    /// What is known of single clips.
    public enum Knowing {
        NO_RUN,
        READING,
        /// Runs of older versions kept no verdicts.
        NOTHING,
        ALL
    }

    /// What was counted.
    public enum Unit {
        CLIPS,
        VOTES,
        SEGMENTS
    }

    public ResultsModel(Jobs jobs, LabPlaces places, RunsModel runs, DataModel data) {
        this.jobs = jobs;
        this.places = places;
        this.runs = runs;
        this.data = data;
        runs.shownProperty().subscribe(this::turnTo);
        cell.subscribe(now -> list());
    }

    /// The run that is shown, if it is finished.
    public Optional<Run> run() {
        return runs.shownProperty().get().flatMap(RunShelf.Entry::run);
    }

    public ObjectProperty<Unit> unitProperty() {
        return unit;
    }

    /// The cell of the confusion matrix whose clips are listed.
    public ObjectProperty<Optional<Confusion.Cell>> cellProperty() {
        return cell;
    }

    /// The clips of the cell, the surest first.
    public ReadOnlyObjectProperty<List<JudgedClip>> clipsProperty() {
        return clips.getReadOnlyProperty();
    }

    /// Whether the run is being judged again.
    public ReadOnlyBooleanProperty judgingProperty() {
        return judging.getReadOnlyProperty();
    }

    /// Why clips can't be listed; empty if nothing is wrong.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Knowing> knowingProperty() {
        return knowing.getReadOnlyProperty();
    }

    Optional<Measures> measures() {
        return run().map(
                        run ->
                                switch (unit.get()) {
                                    case CLIPS -> run.scores().clips();
                                    case VOTES -> run.scores().votes();
                                    case SEGMENTS -> run.scores().segments();
                                });
    }

    /// Judges the run's own test again with the music that is chosen, so that its clips are known.
    public void judgeAgain() {
        Optional<DataModel.Chosen> music = data.chosenProperty().get();
        Optional<RunShelf.Entry> entry = runs.shownProperty().get();
        if (entry.isEmpty() || judging.get()) return;
        if (music.isEmpty()) {
            problem.set(Messages.text("lab.results.choose_data"));
            return;
        }
        judging.set(true);
        problem.set("");
        RunFolder folder = new RunFolder(entry.get().folder());
        jobs.run(
                () -> judged(folder, music.get().data()),
                read -> take(entry.get(), read),
                this::failed);
    }

    private List<JudgedClip> judged(RunFolder folder, DataSet music) throws Exception {
        Lab.evaluate(folder, music, Lab.Which.ITS_TEST, places.work(), LabListener.NONE);
        return folder.clips();
    }

    private void turnTo(Optional<RunShelf.Entry> entry) {
        all = List.of();
        cell.set(Optional.empty());
        clips.set(List.of());
        problem.set("");
        knowing.set(run().isPresent() ? Knowing.READING : Knowing.NO_RUN);
        entry.filter(e -> e.run().isPresent())
                .ifPresent(
                        e ->
                                jobs.run(
                                        () -> new RunFolder(e.folder()).clips(),
                                        read -> take(e, read),
                                        this::failed));
    }

    private void take(RunShelf.Entry entry, List<JudgedClip> read) {
        judging.set(false);
        if (!runs.shownProperty().get().equals(Optional.of(entry))) return;
        all = read;
        knowing.set(read.isEmpty() ? Knowing.NOTHING : Knowing.ALL);
        list();
    }

    private void failed(Exception e) {
        judging.set(false);
        knowing.set(Knowing.NOTHING);
        problem.set(DataModel.reason(e));
    }

    private void list() {
        clips.set(cell.get().map(this::in).orElse(List.of()));
    }

    private List<JudgedClip> in(Confusion.Cell of) {
        return all.stream()
                .filter(clip -> clip.truth()[of.truth()] && clip.heard() == of.heard())
                .sorted(Comparator.comparingDouble(clip -> -clip.probabilities()[of.heard()]))
                .toList();
    }
}
