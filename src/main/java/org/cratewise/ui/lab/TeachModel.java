package org.cratewise.ui.lab;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.cratewise.genre.teach.Example;
import org.cratewise.genre.teach.Taught;
import org.cratewise.genre.teach.Teaching;
import org.cratewise.track.Genre;
import org.cratewise.ui.kit.Jobs;
import org.cratewise.ui.kit.Messages;

/// Teaches genres by examples: confirmed tracks, or folders of music. What came of it is looked at
/// before it is kept.
public final class TeachModel {
    private final Jobs jobs;
    private final Workshop workshop;
    private final ReadOnlyObjectWrapper<Map<Genre, Integer>> counts =
            new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Optional<Taught>> taught =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final Set<Genre> left = new HashSet<>();
    private final List<Example> heard = new ArrayList<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private List<Example> reviewed = List.of();

    public TeachModel(Jobs jobs, Workshop workshop) {
        this.jobs = jobs;
        this.workshop = workshop;
    }

    /// Examples of each genre, by name.
    public ReadOnlyObjectProperty<Map<Genre, Integer>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /// What came of teaching and isn't kept yet.
    public ReadOnlyObjectProperty<Optional<Taught>> taughtProperty() {
        return taught.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// What was done last, in a sentence.
    public ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    /// What went wrong; empty if nothing did.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Tells when another model listens.
    public void onKept(Runnable listener) {
        listeners.add(listener);
    }

    /// Looks what was confirmed in review.
    public void refresh() {
        work(
                workshop.reviewed()::get,
                examples -> {
                    reviewed = examples;
                    count();
                });
    }

    /// Takes a folder's music as examples of a genre.
    public void add(String genre, Path folder) {
        if (genre.isBlank()) {
            problem.set(Messages.text("lab.teach.no_name"));
            return;
        }
        work(
                () -> workshop.hear(new Genre(genre), folder),
                examples -> {
                    heard.addAll(examples);
                    said.set(Messages.text("lab.teach.heard", examples.size(), genre));
                    count();
                });
    }

    /// Whether a genre is to be taught.
    public void include(Genre genre, boolean yes) {
        if (yes) left.remove(genre);
        else left.add(genre);
    }

    /// Trains the last layer on the examples; nothing is written.
    public void teach() {
        List<Example> examples = chosen();
        if (examples.isEmpty()) {
            problem.set(Messages.text("lab.teach.too_few", Teaching.LEAST));
            return;
        }
        work(() -> workshop.teach(examples), done -> taught.set(Optional.of(done)));
    }

    /// Keeps what was taught as a new version, which listens from now on.
    public void keep() {
        taught.get()
                .ifPresent(
                        done ->
                                work(
                                        () -> {
                                            workshop.keep(done);
                                            return done;
                                        },
                                        kept -> {
                                            discard();
                                            said.set(Messages.text("lab.teach.kept"));
                                            listeners.forEach(Runnable::run);
                                        }));
    }

    /// Forgets what was taught.
    public void discard() {
        taught.set(Optional.empty());
    }

    private List<Example> all() {
        List<Example> all = new ArrayList<>(reviewed);
        all.addAll(heard);
        return all;
    }

    /// Of genres that have enough.
    private List<Example> chosen() {
        return all().stream()
                .filter(example -> counts.get().get(example.genre()) >= Teaching.LEAST)
                .filter(example -> !left.contains(example.genre()))
                .toList();
    }

    private void count() {
        counts.set(
                all().stream()
                        .collect(
                                Collectors.toMap(
                                        Example::genre, e -> 1, Integer::sum, TreeMap::new)));
    }

    private <T> void work(Callable<T> deed, Consumer<T> then) {
        if (busy.get()) return;
        busy.set(true);
        problem.set("");
        said.set("");
        jobs.run(
                deed,
                done -> {
                    busy.set(false);
                    then.accept(done);
                },
                e -> {
                    busy.set(false);
                    problem.set(DataModel.reason(e));
                });
    }
}
