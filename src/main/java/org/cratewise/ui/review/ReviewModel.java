package org.cratewise.ui.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.cratewise.track.Genre;
import org.cratewise.track.Guess;
import org.cratewise.track.Review;
import org.cratewise.track.Sureness;
import org.cratewise.track.Track;
import org.cratewise.ui.kit.Album;
import org.cratewise.ui.kit.Decisions;
import org.cratewise.ui.kit.GenreEntryModel;
import org.cratewise.ui.kit.Jobs;
import org.cratewise.ui.kit.Playing;
import org.cratewise.ui.kit.Words;

/// The review: a queue of tracks, one of which is asked about. What is decided goes to
/// [Decisions]; no file is touched here.
public final class ReviewModel {
    /// What the review is at.
    public enum Stage {
        LOADING,
        /// There is a track to decide on.
        ASKING,
        /// Nothing is left to ask.
        DONE
    }

    private static final int A_FEW = 50;

    private final Jobs jobs;
    private final Supplier<List<Track>> tracks;
    private final Decisions decisions;
    private final Playing playing;
    private final ObservableList<Track> queue = FXCollections.observableArrayList();
    private final Map<Long, Integer> places = new HashMap<>();
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyObjectWrapper<Optional<Track>> track =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Figures> figures =
            new ReadOnlyObjectWrapper<>(Figures.NONE);
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.LOADING);
    private final ReadOnlyObjectWrapper<List<Track>> sure = new ReadOnlyObjectWrapper<>(List.of());
    private final BooleanProperty everything = new SimpleBooleanProperty();
    private final BooleanProperty autoplay = new SimpleBooleanProperty(true);
    private final IntegerProperty promise =
            new SimpleIntegerProperty(Words.percent(Sureness.PROMISE));
    private final GenreEntryModel entry = new GenreEntryModel();
    private Ledger ledger = new Ledger();
    private int open;

    private record Prepared(Ledger ledger, List<Track> queue, List<Track> tracks) {}

    /// @param tracks every track as it is now; asked on the window's thread
    public ReviewModel(
            Jobs jobs, Supplier<List<Track>> tracks, Decisions decisions, Playing playing) {
        this.jobs = jobs;
        this.tracks = tracks;
        this.decisions = decisions;
        this.playing = playing;
        decisions.listen(this::decided);
        everything.subscribe((before, now) -> load());
    }

    /// How many of the guesses that are called sure are right at least, in percent.
    public IntegerProperty promiseProperty() {
        return promise;
    }

    /// Makes the queue anew from what is there now.
    public void load() {
        List<Track> all = tracks.get();
        boolean sureToo = everything.get();
        stage.set(Stage.LOADING);
        jobs.run(
                () -> new Prepared(Ledger.of(all), Queue.of(all, sureToo), all),
                this::loaded,
                e -> {
                    throw new IllegalStateException("Can't order the review", e);
                });
    }

    /// Falls silent, as when another place is visited.
    public void leave() {
        playing.stop();
    }

    /// The genre is what is typed or picked; if nothing is, the first guess.
    public void accept() {
        List<Genre> genres = entry.genres();
        track.get()
                .ifPresent(
                        asked -> {
                            if (genres.isEmpty()) decisions.accept(List.of(asked));
                            else decisions.choose(List.of(asked), genres);
                            goOn();
                        });
    }

    /// The genre is a further guess, 2 for the second.
    public void take(int guess) {
        if (guesses().size() < guess) return;
        Genre genre = guesses().get(guess - 1).genre();
        track.get().ifPresent(asked -> decisions.choose(List.of(asked), List.of(genre)));
        goOn();
    }

    /// Every track of the album that nobody decided on is what is typed or picked; if nothing is,
    /// what the album is by the joint word of its tracks.
    public void acceptAlbum() {
        Optional<Album> album = album();
        Optional<Genre> joint = album.flatMap(Album::verdict).map(Guess::genre);
        List<Genre> genres = entry.genres().isEmpty() ? joint.stream().toList() : entry.genres();
        if (genres.isEmpty()) return;
        decisions.choose(
                album.orElseThrow().tracks().stream().filter(Queue::isOpen).toList(), genres);
        goOn();
    }

    /// Keeps what is typed, or else the first guess, as one genre of several.
    public void addGenre() {
        if (!entry.pick()) guesses().stream().limit(1).forEach(guess -> entry.pick(guess.genre()));
    }

    /// Leaves the track alone.
    public void skip() {
        track.get().ifPresent(asked -> decisions.skip(List.of(asked)));
        goOn();
    }

    /// Takes the last answer back and asks again.
    public void takeBack() {
        Set<Long> ids = decisions.undo();
        ids.stream()
                .map(places::get)
                .filter(p -> p != null)
                .min(Integer::compare)
                .ifPresent(this::go);
    }

    /// Goes up or down the queue, whatever was decided there.
    public void move(int by) {
        go(Math.clamp(current.get() + (long) by, 0, Math.max(0, queue.size() - 1)));
    }

    /// Asks about a track of the queue.
    public void go(int index) {
        if (index < 0 || index >= queue.size()) return;
        boolean another = index != current.get();
        current.set(index);
        look();
        if (!another) return;
        entry.clear();
        if (autoplay.get()) track.get().ifPresent(playing::play);
    }

    public void togglePlaying() {
        playing.toggle();
    }

    /// Goes ahead in the music by so many s, or back.
    public void seek(double seconds) {
        playing.seek(seconds);
    }

    /// What the model is sure of is accepted.
    ///
    /// @param tracks those of [#sureProperty] that are
    public void acceptSure(List<Track> tracks) {
        decisions.accept(tracks.stream().map(ledger::now).filter(Queue::isOpen).toList());
        if (track.get().filter(Queue::isOpen).isEmpty()) goOn();
    }

    /// The album of the track that is asked about; empty where it is by itself.
    public Optional<Album> album() {
        return track.get().map(ledger::album).filter(album -> album.tracks().size() > 1);
    }

    /// What was heard in the track that is asked about, the likeliest first.
    public List<Guess> guesses() {
        return track.get().flatMap(Track::prediction).map(p -> p.ranked()).orElse(List.of());
    }

    public GenreEntryModel entry() {
        return entry;
    }

    public ObservableList<Track> queue() {
        return queue;
    }

    /// The place in the queue that is asked about, -1 for none.
    public ReadOnlyIntegerProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// The track that is asked about.
    public ReadOnlyObjectProperty<Optional<Track>> trackProperty() {
        return track.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Figures> figuresProperty() {
        return figures.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /// What the model is sure of and nobody decided on.
    public ReadOnlyObjectProperty<List<Track>> sureProperty() {
        return sure.getReadOnlyProperty();
    }

    /// Whether there is an answer to take back.
    public ReadOnlyBooleanProperty undoableProperty() {
        return decisions.undoableProperty();
    }

    /// Whether tracks that the model is sure of are asked about too.
    public BooleanProperty everythingProperty() {
        return everything;
    }

    /// Whether a track plays as soon as it is asked about.
    public BooleanProperty autoplayProperty() {
        return autoplay;
    }

    private void loaded(Prepared prepared) {
        Optional<Track> before = track.get();
        ledger = prepared.ledger();
        entry.learn(prepared.tracks());
        queue.setAll(prepared.queue());
        places.clear();
        for (int i = 0; i < queue.size(); i++) places.put(queue.get(i).id(), i);
        open = queue.size();
        sure.set(ledger.sure());
        current.set(-1);
        figures.set(ledger.figures(open));
        int place = before.map(Track::id).map(places::get).orElse(0);
        if (queue.isEmpty()) finish();
        else go(place);
    }

    private void decided(Map<Long, Optional<Review>> changed) {
        ledger.decide(changed);
        List<Integer> rows =
                changed.keySet().stream().map(places::get).filter(place -> place != null).toList();
        if (rows.size() <= A_FEW) rows.forEach(row -> queue.set(row, ledger.now(queue.get(row))));
        else queue.setAll(queue.stream().map(ledger::now).toList());
        open = (int) queue.stream().filter(Queue::isOpen).count();
        figures.set(ledger.figures(open));
        List<Genre> genres = new ArrayList<>();
        changed.values().forEach(review -> review.ifPresent(r -> genres.addAll(r.genres())));
        entry.add(genres);
        sure.set(ledger.sure());
        look();
    }

    private void look() {
        int index = current.get();
        boolean asking = index >= 0 && index < queue.size();
        Optional<Track> now = asking ? Optional.of(queue.get(index)) : Optional.empty();
        track.set(now);
        entry.hear(guesses());
        if (asking) stage.set(Stage.ASKING);
    }

    // To the next one nobody decided on, around the end of the queue if need be.
    private void goOn() {
        entry.clear();
        int size = queue.size();
        for (int step = 1; step <= size; step++) {
            int index = (current.get() + step) % size;
            if (!Queue.isOpen(queue.get(index))) continue;
            go(index);
            return;
        }
        finish();
    }

    private void finish() {
        current.set(-1);
        track.set(Optional.empty());
        stage.set(Stage.DONE);
        playing.stop();
    }
}
