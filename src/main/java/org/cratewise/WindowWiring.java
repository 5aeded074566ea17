package org.cratewise;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import javafx.stage.Stage;
import org.cratewise.scan.Machine;
import org.cratewise.scan.ScanOptions;
import org.cratewise.sorting.Recovery;
import org.cratewise.track.Track;
import org.cratewise.ui.changes.ChangesView;
import org.cratewise.ui.changes.Workplace;
import org.cratewise.ui.kit.Jobs;
import org.cratewise.ui.kit.Playing;
import org.cratewise.ui.kit.Remembered;
import org.cratewise.ui.lab.Workshop;
import org.cratewise.ui.player.Audition;
import org.cratewise.ui.review.ReviewModel;
import org.cratewise.ui.review.ReviewView;
import org.cratewise.ui.settings.OwnGenres;
import org.cratewise.ui.settings.Preferences;
import org.cratewise.ui.settings.Promise;
import org.cratewise.ui.window.Backing;
import org.cratewise.ui.window.CratewiseWindow;
import org.cratewise.ui.window.Furnishing;
import org.cratewise.ui.window.Place;
import org.cratewise.ui.window.Shell;

/// Puts the window together. By itself so that the command line never loads the toolkit.
final class WindowWiring implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(WindowWiring.class.getName());

    private final Wiring wiring;
    private final Home home;
    private final OwnGenres genres;
    private TrackScreens tracks;
    private Promise promise;

    WindowWiring(Wiring wiring, Home home) {
        this.wiring = wiring;
        this.home = home;
        this.genres = new OwnGenres(home.genres());
    }

    CratewiseWindow on(Stage stage) {
        // Before there is a window: what stands on the screen keeps its language.
        Preferences preferences =
                new Preferences(
                        new Remembered(home.settings()),
                        Runtime.getRuntime().availableProcessors(),
                        Machine.ofTheSystem());
        preferences.speak();
        return new CratewiseWindow(
                stage,
                Jobs.background(),
                home.folder(),
                new Backing(
                        () -> wiring.ownCatalog().tracks(),
                        roots ->
                                wiring.scan(
                                        wiring.ownCatalog(),
                                        preferences.applied(ScanOptions.of(roots))),
                        decisions -> wiring.ownCatalog().decide(decisions)),
                new Furnishing(
                        shell -> places(shell, preferences),
                        shell -> Optional.of(tracks(shell).panel())));
    }

    /// The screens besides the library; each gets what it needs of the shell.
    private List<Place> places(Shell shell, Preferences preferences) {
        tellOfRecovery(shell);
        promise = new Promise(shell.jobs(), keeper(), shell::renew);
        promise.look();
        genres.bookProperty().subscribe(book -> shell.arrange(book.tree()));
        List<Place> places = new ArrayList<>();
        places.add(tracks(shell).page());
        places.add(new Place(Place.Kind.REVIEW, () -> review(shell), shell.toReview()));
        places.add(new Place(Place.Kind.CHANGES, () -> new ChangesView(workplace(shell))));
        places.add(
                new SettingsWiring(preferences, promise, genres, wiring::ownCatalog).place(shell));
        places.addAll(lab(shell).places(shell));
        return places;
    }

    private Promise.Keeper keeper() {
        return new Promise.Keeper() {
            @Override
            public int promise() {
                return wiring.promise();
            }

            @Override
            public List<Integer> possible() {
                return wiring.promises();
            }

            @Override
            public List<Track> promise(int percent) throws IOException {
                return wiring.promise(percent);
            }
        };
    }

    private void tellOfRecovery(Shell shell) {
        shell.jobs()
                .run(
                        wiring::recovered,
                        result ->
                                result.map(WindowWiring::inWords)
                                        .ifPresent(words -> shell.tell("recovered", words)),
                        e -> LOG.fine(() -> "The library says why: " + e));
    }

    private static String inWords(Recovery.Result result) {
        return ChangesView.recovered(result);
    }

    private ReviewView review(Shell shell) {
        Playing playing = new Audition(tracks(shell).player());
        ReviewModel model =
                new ReviewModel(shell.jobs(), shell::tracks, shell.decisions(), playing);
        model.promiseProperty().bind(promise.percentProperty());
        ReviewView view = new ReviewView(model, shell.dark());
        view.follow(track -> shell.select(List.of(track)));
        return view;
    }

    private Workplace workplace(Shell shell) {
        return new Workplace(
                shell.jobs(),
                wiring::ownCatalog,
                () -> renew(shell),
                () -> genres.bookProperty().get().words(),
                shell.ongoing());
    }

    private void renew(Shell shell) {
        shell.jobs()
                .run(
                        () -> wiring.ownCatalog().tracks(),
                        shell::renew,
                        e -> LOG.warning(e::toString));
    }

    private LabWiring lab(Shell shell) {
        Runnable changed =
                () -> {
                    wiring.chooseModelAnew();
                    promise.look();
                };
        Workshop workshop = new Workshop(home.models(), wiring::reviewedExamples, changed);
        return new LabWiring(
                home.lab(),
                wiring::ownCatalog,
                wiring.reviewedTracks(),
                workshop,
                tracks(shell)::play);
    }

    private TrackScreens tracks(Shell shell) {
        if (tracks == null)
            tracks = new TrackScreens(shell, home, wiring::ownCatalog, wiring::model);
        return tracks;
    }

    /// Falls silent.
    @Override
    public void close() {
        if (tracks != null) tracks.player().close();
    }
}
