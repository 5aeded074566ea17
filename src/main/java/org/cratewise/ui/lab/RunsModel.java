package org.cratewise.ui.lab;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.cratewise.genre.lab.Run;
import org.cratewise.genre.lab.RunShelf;
import org.cratewise.ui.kit.Jobs;

/// The runs there are, and those chosen to be compared.
public final class RunsModel {
    private final Jobs jobs;
    private final LabPlaces places;
    private final ObservableList<RunShelf.Entry> entries = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Comparison> comparison =
            new ReadOnlyObjectWrapper<>(Comparison.of(List.of()));
    private final ObjectProperty<Optional<RunShelf.Entry>> shown =
            new SimpleObjectProperty<>(Optional.empty());

    public RunsModel(Jobs jobs, LabPlaces places) {
        this.jobs = jobs;
        this.places = places;
    }

    /// The best first, those that aren't finished last.
    public ObservableList<RunShelf.Entry> entries() {
        return entries;
    }

    /// Why the runs can't be read; empty if nothing is wrong.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Comparison> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    /// The run whose results are looked at.
    public ObjectProperty<Optional<RunShelf.Entry>> shownProperty() {
        return shown;
    }

    /// Reads them again.
    public void refresh() {
        jobs.run(
                () -> RunShelf.in(places.runs()),
                this::show,
                e -> problem.set(DataModel.reason(e)));
    }

    /// Puts finished runs side by side.
    public void compare(List<RunShelf.Entry> chosen) {
        comparison.set(Comparison.of(chosen.stream().flatMap(e -> e.run().stream()).toList()));
    }

    private void show(List<RunShelf.Entry> read) {
        problem.set("");
        entries.setAll(
                read.stream()
                        .sorted(
                                Comparator.comparingDouble(RunsModel::rank)
                                        .reversed()
                                        .thenComparing(RunShelf.Entry::name))
                        .toList());
        keepShown();
    }

    private void keepShown() {
        Optional<String> name = shown.get().map(RunShelf.Entry::name);
        Optional<RunShelf.Entry> same =
                entries.stream().filter(e -> name.filter(e.name()::equals).isPresent()).findFirst();
        Optional<RunShelf.Entry> first =
                entries.stream().filter(e -> e.run().isPresent()).findFirst();
        shown.set(same.or(() -> first));
    }

    private static double rank(RunShelf.Entry entry) {
        return entry.run().map(RunsModel::accuracy).orElse(-2.0);
    }

    private static double accuracy(Run run) {
        // A leaky figure isn't better than an honest one.
        double accuracy = run.scores().clips().accuracy();
        return run.scores().leaky() ? accuracy - 1 : accuracy;
    }
}
