package org.cratewise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javafx.stage.Stage;
import org.cratewise.audio.Decoder;
import org.cratewise.catalog.Catalog;
import org.cratewise.cli.Services;
import org.cratewise.feature.TextureExtractor;
import org.cratewise.feature.Textures;
import org.cratewise.genre.GenreModel;
import org.cratewise.genre.ModelChoice;
import org.cratewise.genre.dataset.ReviewedTracks;
import org.cratewise.genre.teach.Example;
import org.cratewise.scan.Grading;
import org.cratewise.scan.Scan;
import org.cratewise.scan.ScanOptions;
import org.cratewise.scan.TextureEars;
import org.cratewise.sorting.GenreBook;
import org.cratewise.sorting.GenreBookFile;
import org.cratewise.sorting.Recovery;
import org.cratewise.tag.TagReader;
import org.cratewise.track.Genre;
import org.cratewise.track.Track;
import org.cratewise.track.TrackState;
import org.cratewise.ui.window.CratewiseWindow;

/// The one place that constructs what the program is made of; its window is {@link WindowWiring}'s.
final class Wiring implements Services, AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Wiring.class.getName());

    private final Home home;
    private Catalog ownCatalog;
    private GenreModel model;
    private Optional<Recovery.Result> recovered = Optional.empty();
    private final List<GenreModel> replaced = new ArrayList<>();
    private WindowWiring window;

    Wiring(Home home) {
        this.home = home;
    }

    /// The window on the user's own catalog.
    CratewiseWindow window(Stage stage) {
        window = new WindowWiring(this, home);
        return window.on(stage);
    }

    /// Opened when it is first needed, so that the window can say why that failed and try again.
    synchronized Catalog ownCatalog() {
        if (ownCatalog == null) {
            ownCatalog = Catalog.open(home.catalog(), Catalog.Access.WRITE);
            recovered = new Recovery(ownCatalog.journal()).settle();
            recovered.map(Recovery.Result::sentence).ifPresent(LOG::info);
        }
        return ownCatalog;
    }

    /// What a crash had left and was put in order when the catalog was opened.
    synchronized Optional<Recovery.Result> recovered() {
        ownCatalog();
        return recovered;
    }

    /// Gives back what is open.
    @Override
    public synchronized void close() {
        if (window != null) window.close();
        if (ownCatalog != null) ownCatalog.close();
        if (model != null) model.close();
        replaced.forEach(GenreModel::close);
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
    public GenreBook genreBook() throws IOException {
        return GenreBookFile.read(home.genres());
    }

    @Override
    public ReviewedTracks reviewedTracks() {
        return () -> read(catalog -> catalog.tracks().stream().flatMap(Wiring::reviewed).toList());
    }

    @Override
    public List<Example> reviewedExamples() {
        return read(
                catalog ->
                        catalog.tracks().stream()
                                .flatMap(track -> example(catalog, track))
                                .toList());
    }

    /// What is in the user's catalog, which a window has open already; nothing, if there is none.
    private <T> List<T> read(Function<Catalog, List<T>> question) {
        Optional<Catalog> open = openCatalog();
        if (open.isPresent()) return question.apply(open.get());
        if (!Files.isRegularFile(home.catalog())) return List.of();
        try (Catalog catalog = Catalog.open(home.catalog(), Catalog.Access.READ)) {
            return question.apply(catalog);
        }
    }

    private synchronized Optional<Catalog> openCatalog() {
        return Optional.ofNullable(ownCatalog);
    }

    private static Stream<Example> example(Catalog catalog, Track track) {
        return reviewed(track).flatMap(reviewed -> example(catalog, track, reviewed.genre()));
    }

    private static Stream<Example> example(Catalog catalog, Track track, Genre genre) {
        return catalog.features(track.sound().key(), TextureExtractor.VERSION).stream()
                .map(heard -> new Example(genre, Textures.fromBytes(heard)));
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

    /// Another model was chosen. A scan under way goes on with the one it has, which is closed at
    /// the end only.
    synchronized void chooseModelAnew() {
        if (model != null) replaced.add(model);
        model = null;
    }

    /// What the model could promise, in percent, the lowest first.
    List<Integer> promises() {
        return new ModelChoice(home.models()).facts().calibration().promises();
    }

    int promise() {
        return new ModelChoice(home.models()).promise();
    }

    /// Promises something else from now on: of what is being heard, and of what was heard.
    List<Track> promise(int percent) throws IOException {
        ModelChoice choice = new ModelChoice(home.models());
        choice.promise(percent);
        model().promise(percent);
        new Grading(choice.facts(), percent).apply(ownCatalog());
        return ownCatalog().tracks();
    }

    synchronized GenreModel model() {
        if (model == null) model = new ModelChoice(home.models()).whenNeeded();
        return model;
    }
}
