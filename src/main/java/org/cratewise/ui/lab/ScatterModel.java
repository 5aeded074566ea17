package org.cratewise.ui.lab;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.cratewise.feature.FeatureKind;
import org.cratewise.genre.lab.ClipSummaries;
import org.cratewise.genre.lab.LabListener;
import org.cratewise.ui.kit.Jobs;
import org.cratewise.ui.kit.Messages;

/// The music's clips in a plane, by what one feature hears in them.
public final class ScatterModel {
    /// What the screen offers; more numbers per frame would say no more in a plane.
    public static final List<FeatureKind> FEATURES =
            List.of(
                    FeatureKind.MFCC,
                    FeatureKind.CHROMA,
                    FeatureKind.TONNETZ,
                    FeatureKind.CONTRAST);

    private static final int FEWEST = 5;
    private static final double HEARING = 0.5;

    private final Jobs jobs;
    private final LabPlaces places;
    private final DataModel data;
    private final ObjectProperty<FeatureKind> feature =
            new SimpleObjectProperty<>(FeatureKind.MFCC);
    private final ObjectProperty<Scatter.Way> way = new SimpleObjectProperty<>(Scatter.Way.PCA);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper done = new ReadOnlyDoubleWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Scatter>> scatter =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private volatile double reached;
    private volatile boolean stopped;

    public ScatterModel(Jobs jobs, LabPlaces places, DataModel data) {
        this.jobs = jobs;
        this.places = places;
        this.data = data;
    }

    public ObjectProperty<FeatureKind> featureProperty() {
        return feature;
    }

    public ObjectProperty<Scatter.Way> wayProperty() {
        return way;
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// 0 to 1
    public ReadOnlyDoubleProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    /// Why there is no picture; empty if nothing is wrong.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Scatter>> scatterProperty() {
        return scatter.getReadOnlyProperty();
    }

    /// Hears the clips, as far as that wasn't done before, and lays them out.
    public void draw() {
        Optional<DataModel.Chosen> chosen = data.chosenProperty().get();
        if (busy.get()) return;
        if (chosen.isEmpty() || chosen.get().data().examples().size() < FEWEST) {
            problem.set(Messages.text("lab.scatter.no_data"));
            return;
        }
        problem.set("");
        busy.set(true);
        stopped = false;
        reached = 0;
        done.set(0);
        FeatureKind kind = feature.get();
        Scatter.Way how = way.get();
        jobs.run(() -> scatter(chosen.get(), kind, how), this::take, this::failed);
    }

    public void stop() {
        stopped = true;
    }

    /// Looks how far it is; the window asks a few times a second.
    public void tick() {
        if (busy.get()) done.set(reached);
    }

    private Optional<Scatter> scatter(DataModel.Chosen chosen, FeatureKind kind, Scatter.Way how)
            throws InterruptedException {
        List<ClipSummaries.Summary> heard =
                ClipSummaries.of(chosen.data(), kind, chosen.frontEnd(), places.work(), new Ear());
        if (stopped) return Optional.empty();
        if (heard.size() < FEWEST)
            throw new IllegalStateException(Messages.text("lab.scatter.not_heard"));
        return Optional.of(
                Scatter.of(
                        heard,
                        how,
                        share -> reached = HEARING + (1 - HEARING) * share,
                        () -> stopped));
    }

    private void take(Optional<Scatter> drawn) {
        busy.set(false);
        if (drawn.isPresent()) scatter.set(drawn);
    }

    private void failed(Exception e) {
        busy.set(false);
        problem.set(DataModel.reason(e));
    }

    /// Follows the hearing.
    private final class Ear implements LabListener {
        @Override
        public void heard(int clips, int all) {
            reached = HEARING * clips / all;
        }

        @Override
        public boolean stopped() {
            return stopped;
        }
    }
}
