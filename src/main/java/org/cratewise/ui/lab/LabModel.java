package org.cratewise.ui.lab;

import java.util.function.LongSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.cratewise.genre.dataset.ReviewedTracks;
import org.cratewise.ui.kit.Jobs;

/// All of the Lab.
public final class LabModel {
    private final DataModel data;
    private final TrainModel train;
    private final RunsModel runs;
    private final ResultsModel results;
    private final ScatterModel scatter;
    private final TeachModel teach;
    private final ModelsModel models;
    private final ObjectProperty<Page> page = new SimpleObjectProperty<>(Page.DATA);

    /// The Lab's pages, in the order of the work.
    public enum Page {
        DATA,
        TRAIN,
        RESULTS,
        RUNS,
        SCATTER,
        TEACH,
        MODELS
    }

    /// @param reviewed asked off the window's thread
    public LabModel(Jobs jobs, LabPlaces places, ReviewedTracks reviewed, Workshop workshop) {
        this(jobs, places, reviewed, workshop, System::nanoTime);
    }

    LabModel(
            Jobs jobs,
            LabPlaces places,
            ReviewedTracks reviewed,
            Workshop workshop,
            LongSupplier nanoTime) {
        data = new DataModel(jobs, reviewed);
        train = new TrainModel(jobs, places, data, reviewed, nanoTime);
        runs = new RunsModel(jobs, places);
        results = new ResultsModel(jobs, places, runs, data);
        scatter = new ScatterModel(jobs, places, data);
        teach = new TeachModel(jobs, workshop);
        models = new ModelsModel(jobs, workshop);
        train.onFinished(folder -> runs.refresh());
        teach.onKept(models::refresh);
    }

    public ObjectProperty<Page> pageProperty() {
        return page;
    }

    public DataModel data() {
        return data;
    }

    public TrainModel train() {
        return train;
    }

    public RunsModel runs() {
        return runs;
    }

    public ResultsModel results() {
        return results;
    }

    public ScatterModel scatter() {
        return scatter;
    }

    public TeachModel teach() {
        return teach;
    }

    public ModelsModel models() {
        return models;
    }

    /// Looks how far the work is; the window asks a few times a second.
    public void tick() {
        train.tick();
        scatter.tick();
    }
}
