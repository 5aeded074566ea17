package org.cratewise;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javafx.stage.Stage;
import org.cratewise.audio.Decoder;
import org.cratewise.catalog.Catalog;
import org.cratewise.cli.Services;
import org.cratewise.genre.GenreModel;
import org.cratewise.genre.Models;
import org.cratewise.genre.dataset.ReviewedTracks;
import org.cratewise.scan.Scan;
import org.cratewise.scan.ScanOptions;
import org.cratewise.scan.TextureEars;
import org.cratewise.sorting.Recovery;
import org.cratewise.tag.TagReader;
import org.cratewise.track.Track;
import org.cratewise.track.TrackState;
import org.cratewise.ui.changes.ChangesView;
import org.cratewise.ui.changes.Workplace;
import org.cratewise.ui.kit.Jobs;
import org.cratewise.ui.window.Backing;
import org.cratewise.ui.window.CratewiseWindow;
import org.cratewise.ui.window.Furnishing;
import org.cratewise.ui.window.Place;
import org.cratewise.ui.window.Shell;

/// The one place that constructs what the program is made of.
final class Wiring implements Services, AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Wiring.class.getName());

    private final Home home;
    private Catalog ownCatalog;
    private GenreModel model;
    private Optional<Recovery.Result> recovered = Optional.empty();

    Wiring(Home home) {
        this.home = home;
    }

    /// The window on the user's own catalog.
    CratewiseWindow window(Stage stage) {
        return new CratewiseWindow(
                stage,
                Jobs.background(),
                home.folder(),
                new Backing(
                        () -> ownCatalog().tracks(),
                        roots -> scan(ownCatalog(), ScanOptions.of(roots)),
                        decisions -> ownCatalog().decide(decisions)),
                new Furnishing(this::places, shell -> Optional.empty()));
    }

    /// The screens besides the library; each gets what it needs of the shell.
    private List<Place> places(Shell shell) {
        shell.jobs()
                .run(
                        this::recovered,
                        said -> said.ifPresent(sentence -> shell.tell("recovered", sentence)),
                        e -> LOG.fine(() -> "The library says why: " + e));
        return List.of(new Place(Place.Kind.CHANGES, () -> new ChangesView(workplace(shell))));
    }

    private Workplace workplace(Shell shell) {
        return new Workplace(shell.jobs(), this::ownCatalog, () -> renew(shell));
    }

    private void renew(Shell shell) {
        shell.jobs().run(() -> ownCatalog().tracks(), shell::renew, e -> LOG.warning(e::toString));
    }

    /// What a crash had left, put in order when the catalog was opened.
    private synchronized Optional<String> recovered() {
        ownCatalog();
        return recovered.map(ChangesView::recovered);
    }

    /// Opened when it is first needed, so that the window can say why that failed and try again.
    private synchronized Catalog ownCatalog() {
        if (ownCatalog == null) {
            ownCatalog = Catalog.open(home.catalog(), Catalog.Access.WRITE);
            recovered = new Recovery(ownCatalog.journal()).settle();
            recovered.map(Recovery.Result::sentence).ifPresent(LOG::info);
        }
        return ownCatalog;
    }

    /// Gives back what is open.
    @Override
    public synchronized void close() {
        if (ownCatalog != null) ownCatalog.close();
        if (model != null) model.close();
    }

    @Override
    public Path defaultCatalog() {
        return home.catalog();
    }

    @Override
    public Path modelsFolder() {
        return home.models();
    }

    @Override
    public ReviewedTracks reviewedTracks() {
        return () -> {
            if (!Files.isRegularFile(home.catalog())) return List.of();
            try (Catalog catalog = Catalog.open(home.catalog(), Catalog.Access.READ)) {
                return catalog.tracks().stream().flatMap(Wiring::reviewed).toList();
            }
        };
    }

    // A skipped track says nothing, and a missing one can't be listened to. Of several genres the
    // main one counts.
    private static Stream<ReviewedTracks.Reviewed> reviewed(Track track) {
        if (track.state() == TrackState.MISSING) return Stream.empty();
        return track.settled().stream()
                .limit(1)
                .map(
                        genre ->
                                new ReviewedTracks.Reviewed(
                                        track.file().path(), genre, track.tags().artist()));
    }

    @Override
    public Scan scan(Catalog catalog, ScanOptions options) {
        return new Scan(
                catalog, new TagReader()::read, new TextureEars(new Decoder()), model(), options);
    }

    private synchronized GenreModel model() {
        if (model == null) model = Models.bundledWhenNeeded();
        return model;
    }
}
