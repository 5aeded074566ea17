package org.cratewise.ui.lab;

import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.cratewise.ui.kit.Jobs;
import org.cratewise.ui.kit.Messages;

/// The models at hand: which listens, and another in its place.
public final class ModelsModel {
    private final Jobs jobs;
    private final Workshop workshop;
    private final ObservableList<Workshop.Owned> models = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    public ModelsModel(Jobs jobs, Workshop workshop) {
        this.jobs = jobs;
        this.workshop = workshop;
    }

    public ObservableList<Workshop.Owned> models() {
        return models;
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

    /// Looks which there are.
    public void refresh() {
        work(() -> null, said.get());
    }

    /// Lets a model listen from the next scan on.
    public void use(Workshop.Owned model) {
        work(
                () -> {
                    workshop.use(model.name());
                    return null;
                },
                Messages.text("lab.models.used", model.facts().id()));
    }

    /// Goes back to the version a model was taught from.
    public void rollBack(Workshop.Owned model) {
        work(
                () -> {
                    workshop.rollBack(model.name());
                    return null;
                },
                Messages.text("lab.models.back", model.name(), model.before().orElse("")));
    }

    private void work(Callable<Void> deed, String sentence) {
        if (busy.get()) return;
        busy.set(true);
        problem.set("");
        jobs.run(
                () -> {
                    deed.call();
                    return workshop.list();
                },
                listed -> show(listed, sentence),
                this::failed);
    }

    private void show(List<Workshop.Owned> listed, String sentence) {
        busy.set(false);
        said.set(sentence);
        models.setAll(listed);
    }

    private void failed(Exception e) {
        busy.set(false);
        problem.set(DataModel.reason(e));
    }
}
