package org.cratewise.ui.plot;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.cratewise.plot.Excerpt;
import org.cratewise.plot.ListenedTo;
import org.cratewise.plot.Plot;
import org.cratewise.plot.PlotFile;
import org.cratewise.plot.PlotFile.Existing;
import org.cratewise.plot.PlotKind;
import org.cratewise.plot.PlotPainter.Marks;
import org.cratewise.plot.PlotPicture;
import org.cratewise.plot.Plots;
import org.cratewise.plot.View;
import org.cratewise.track.Stretch;
import org.cratewise.track.Track;
import org.cratewise.track.TrackState;
import org.cratewise.ui.kit.Jobs;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Newest;
import org.cratewise.ui.kit.Words;

/// The plots of a track: which one is looked at, and which part of it. A track is decoded when
/// somebody looks, and each kind is measured once. Knows no toolkit; to be used on the window's
/// thread.
public final class PlotModel {
    /// Decodes a file.
    @FunctionalInterface
    public interface Ears {
        /// @throws Exception with the reason, if it can't be decoded
        Excerpt hear(Path file) throws Exception;
    }

    private final Jobs jobs;
    private final Newest measuring;
    private final Ears ears;
    private final ObjectProperty<PlotKind> kind = new SimpleObjectProperty<>(PlotKind.MEL);
    private final BooleanProperty looking = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<PlotState> state =
            new ReadOnlyObjectWrapper<>(PlotState.NOTHING);
    private final ObjectProperty<View> view = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final Map<PlotKind, Plot> measured = new EnumMap<>(PlotKind.class);
    private volatile Track track;
    private volatile Excerpt pcm;

    public PlotModel(Jobs jobs, Ears ears) {
        this.jobs = jobs;
        this.measuring = new Newest(jobs);
        this.ears = ears;
        kind.subscribe(this::look);
        looking.subscribe(this::look);
    }

    /// Which plot is chosen.
    public ObjectProperty<PlotKind> kindProperty() {
        return kind;
    }

    /// Whether it can be seen at all: if not, nothing is decoded.
    public BooleanProperty lookingProperty() {
        return looking;
    }

    public ReadOnlyObjectProperty<PlotState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// The part that is looked at; null while there is no plot.
    public ReadOnlyObjectProperty<View> viewProperty() {
        return view;
    }

    /// What came of saving; empty if nothing was saved.
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /// Shows the plots of a track, or none.
    public void show(Track next) {
        boolean same = track != null && next != null && track.file().equals(next.file());
        track = next;
        if (same) return;
        pcm = null;
        measured.clear();
        notice.set("");
        view.set(null);
        look();
    }

    private void look() {
        if (track == null || !looking.get()) {
            state.set(PlotState.NOTHING);
        } else if (track.state() == TrackState.MISSING) {
            state.set(PlotState.MISSING);
        } else if (measured.containsKey(kind.get())) {
            draw(measured.get(kind.get()));
        } else {
            state.set(PlotState.MEASURING);
            measure(track, kind.get());
        }
    }

    /// What came of measuring.
    private record Answer(Excerpt pcm, Plot plot) {}

    private void measure(Track of, PlotKind what) {
        measuring.ask(
                () -> {
                    // Decoded meanwhile, perhaps, for the kind of plot that was asked for before.
                    Excerpt known = isShown(of) ? pcm : null;
                    Excerpt heard = known != null ? known : ears.hear(of.file().path());
                    return new Answer(heard, new Plots(WindowWords.now()).of(what, heard));
                },
                answer -> keep(of, answer),
                e -> {
                    if (isShown(of)) state.set(PlotState.failed(String.valueOf(e.getMessage())));
                });
    }

    // An answer may come when another track or plot is chosen already.
    private void keep(Track of, Answer answer) {
        if (!isShown(of)) return;
        pcm = answer.pcm();
        measured.put(answer.plot().kind(), answer.plot());
        if (answer.plot().kind() == kind.get() && looking.get()) draw(answer.plot());
    }

    private boolean isShown(Track of) {
        Track now = track;
        return now != null && of.file().equals(now.file());
    }

    private void draw(Plot plot) {
        View before = view.get();
        View all = plot.all();
        // Whoever came near to hear something wants to see the same seconds in another plot.
        boolean near = before != null && before.isZoomed();
        view.set(near ? all.during(before.x().from(), before.x().to()) : all);
        state.set(PlotState.shown(plot));
    }

    /// Comes nearer, or goes away; see {@link View#zoomed}.
    public void zoom(double factor, double shareX, double shareY) {
        if (view.get() != null) view.set(view.get().zoomed(factor, shareX, shareY));
    }

    /// Looks a little further along; see {@link View#moved}.
    public void move(double byX, double byY) {
        if (view.get() != null) view.set(view.get().moved(byX, byY));
    }

    /// Looks at all of it.
    public void reset() {
        if (view.get() != null) view.set(view.get().reset());
    }

    /// What is said around the plot: which track, what was listened to.
    public Marks marks() {
        if (track == null) return Marks.NONE;
        String artist = track.tags().artist();
        String name = Words.title(track) + (artist.isEmpty() ? "" : " \u00b7 " + artist);
        if (isCut()) name += " \u00b7 " + Messages.text("plot.cut");
        return new Marks(name, listened(), Messages.text("plot.listened"));
    }

    private List<Stretch> listened() {
        boolean heard = track.state() == TrackState.ANALYSED && pcm != null;
        if (!heard) return List.of();
        return ListenedTo.of(isCut() ? track.sound().seconds() : pcm.seconds());
    }

    private boolean isCut() {
        return pcm != null && pcm.cut();
    }

    /// What a file of this plot might be called.
    public String proposedName(PlotFile.Format format) {
        String title = track == null ? "plot" : Words.title(track);
        String safe = title.replaceAll("[^\\p{L}\\p{N}._ -]+", "_").strip();
        String name = safe.substring(0, Math.min(60, safe.length())) + " " + kind.get().key();
        return name.strip() + (format == PlotFile.Format.PNG ? ".png" : ".csv");
    }

    /// Writes a picture or the numbers; the user has agreed to replace what is there.
    public void save(PlotPicture picture, Path to) {
        notice.set("");
        jobs.run(
                () -> {
                    new PlotFile(to, Existing.REPLACE).write(picture);
                    return to;
                },
                saved -> notice.set(Messages.text("plot.saved", saved)),
                e -> notice.set(Messages.text("plot.not_saved", String.valueOf(e.getMessage()))));
    }
}
