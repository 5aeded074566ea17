package org.cratewise.ui.track;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.cratewise.track.Genre;
import org.cratewise.track.Prediction;
import org.cratewise.track.Track;
import org.cratewise.track.TrackState;
import org.cratewise.ui.kit.Decisions;
import org.cratewise.ui.kit.Jobs;
import org.cratewise.ui.kit.Newest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What is shown of the selected track; each part comes when it is known. Knows no toolkit; to be
/// used on the window's thread.
public final class TrackModel {
    private static final Logger LOG = LoggerFactory.getLogger(TrackModel.class);

    private final Newest hearing;
    private final Newest reading;
    private final Newest searching;
    private final TrackSources sources;
    private final Decisions decisions;
    private final ReadOnlyObjectWrapper<Selected> selected =
            new ReadOnlyObjectWrapper<>(Selected.NOTHING);
    private final ReadOnlyObjectWrapper<Optional<Prediction>> heard =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<FileFacts> facts =
            new ReadOnlyObjectWrapper<>(FileFacts.NONE);
    private final ReadOnlyObjectWrapper<Similar> similar =
            new ReadOnlyObjectWrapper<>(Similar.NONE);
    private final BooleanProperty comparing = new SimpleBooleanProperty(true);

    /// @param tracks what is selected
    public record Selected(List<Track> tracks) {
        static final Selected NOTHING = new Selected(List.of());

        /// The track, if it is just one.
        public Optional<Track> one() {
            return tracks.size() == 1 ? Optional.of(tracks.getFirst()) : Optional.empty();
        }
    }

    /// @param looking whether the library is being searched
    public record Similar(List<Track> tracks, boolean looking) {
        static final Similar NONE = new Similar(List.of(), false);
        static final Similar LOOKING = new Similar(List.of(), true);
    }

    public TrackModel(Jobs jobs, TrackSources sources, Decisions decisions) {
        this.hearing = new Newest(jobs);
        this.reading = new Newest(jobs);
        this.searching = new Newest(jobs);
        this.sources = sources;
        this.decisions = decisions;
        comparing.subscribe(this::compare);
    }

    public ReadOnlyObjectProperty<Selected> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// Every genre with its probability; until that is known, those of the catalog's row.
    public ReadOnlyObjectProperty<Optional<Prediction>> heardProperty() {
        return heard.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<FileFacts> factsProperty() {
        return facts.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Similar> similarProperty() {
        return similar.getReadOnlyProperty();
    }

    /// Whether similar tracks are to be seen: if not, they aren't looked for.
    public BooleanProperty comparingProperty() {
        return comparing;
    }

    /// Shows what is selected.
    public void show(List<Track> tracks) {
        Optional<Track> before = selected.get().one();
        selected.set(new Selected(List.copyOf(tracks)));
        Optional<Track> one = selected.get().one();
        boolean sameFile = before.map(Track::file).equals(one.map(Track::file));
        boolean sameWords =
                before.flatMap(Track::prediction).equals(one.flatMap(Track::prediction));
        if (sameFile && sameWords) return;
        heard.set(one.flatMap(Track::prediction));
        similar.set(Similar.NONE);
        if (!sameFile) facts.set(FileFacts.NONE);
        one.ifPresent(track -> load(track, !sameFile));
        compare();
    }

    private void load(Track track, boolean newFile) {
        if (track.prediction().isPresent())
            ask(
                    hearing,
                    track,
                    () -> sources.heard(track),
                    all -> all.ifPresent(p -> heard.set(all)));
        if (newFile && track.state() != TrackState.MISSING)
            ask(reading, track, () -> sources.facts(track), facts::set);
    }

    private void compare() {
        Optional<Track> one = selected.get().one();
        boolean asked = similar.get() != Similar.NONE;
        if (asked || !comparing.get() || one.isEmpty() || one.get().prediction().isEmpty()) return;
        similar.set(Similar.LOOKING);
        ask(
                searching,
                one.get(),
                () -> sources.similar(one.get()),
                tracks -> similar.set(new Similar(tracks, false)));
    }

    // An answer may come when another track is shown already.
    private <T> void ask(Newest kind, Track track, Callable<T> question, Consumer<T> answer) {
        kind.ask(
                question,
                value -> {
                    if (isShown(track)) answer.accept(value);
                },
                e -> {
                    LOG.warn("Can't tell all of {}", track.file().path(), e);
                    if (isShown(track) && similar.get().looking()) similar.set(Similar.NONE);
                });
    }

    private boolean isShown(Track track) {
        return selected.get().one().map(Track::file).equals(Optional.of(track.file()));
    }

    /// The first guess is right.
    public void accept() {
        decisions.accept(selected.get().tracks());
    }

    /// It is this genre.
    public void choose(Genre genre) {
        decisions.choose(selected.get().tracks(), List.of(genre));
    }

    /// Nothing is decided any more.
    public void forget() {
        decisions.forget(selected.get().tracks());
    }
}
