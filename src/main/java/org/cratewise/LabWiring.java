package org.cratewise;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.layout.Region;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.cratewise.catalog.Catalog;
import org.cratewise.feature.TextureExtractor;
import org.cratewise.feature.TextureMeans;
import org.cratewise.feature.Textures;
import org.cratewise.genre.dataset.ReviewedTracks;
import org.cratewise.track.Track;
import org.cratewise.ui.chart.Pictures;
import org.cratewise.ui.lab.LabDesk;
import org.cratewise.ui.lab.LabModel;
import org.cratewise.ui.lab.LabPlaces;
import org.cratewise.ui.lab.LabView;
import org.cratewise.ui.lab.Workshop;
import org.cratewise.ui.truth.MapModel;
import org.cratewise.ui.truth.TruthDesk;
import org.cratewise.ui.truth.TruthModel;
import org.cratewise.ui.truth.TruthView;
import org.cratewise.ui.window.Place;
import org.cratewise.ui.window.Shell;

/// Puts the Lab and the library's truth into the window.
///
/// @param lab folder of the Lab's runs
/// @param play lets a recording be heard, or, if it is the one that is heard, stops it
record LabWiring(
        Path lab,
        Supplier<Catalog> catalog,
        ReviewedTracks reviewed,
        Workshop workshop,
        Consumer<Path> play) {
    List<Place> places(Shell shell) {
        return List.of(
                new Place(Place.Kind.LAB, () -> lab(shell)),
                new Place(Place.Kind.TRUTH, () -> truth(shell)));
    }

    private Region lab(Shell shell) {
        LabModel model =
                new LabModel(
                        shell.jobs(), new LabPlaces(lab.resolve("runs"), lab), reviewed, workshop);
        model.train().watchedBy(shell.ongoing());
        return new LabView(
                model,
                new LabDesk(
                        shell.dark(),
                        pictures(shell),
                        Optional.of(play),
                        () -> path(new DirectoryChooser().showDialog(window())),
                        () -> path(new FileChooser().showOpenDialog(window()))));
    }

    private Region truth(Shell shell) {
        return new TruthView(
                new TruthModel(shell.jobs(), shell::tracks),
                new MapModel(shell.jobs(), shell::tracks, this::sound),
                new TruthDesk(
                        shell.dark(),
                        pictures(shell),
                        shell::select,
                        () -> shell.go(Place.Kind.REVIEW),
                        (title, tracks) ->
                                shell.showTracks(
                                        title,
                                        tracks.stream()
                                                .map(Track::id)
                                                .collect(Collectors.toSet()))));
    }

    private Optional<float[]> sound(Track track) {
        return catalog.get()
                .features(track.sound().key(), TextureExtractor.VERSION)
                .map(Textures::fromBytes)
                .map(TextureMeans::of)
                .filter(means -> means.length > 0);
    }

    private static Pictures pictures(Shell shell) {
        return new Pictures(
                shell.jobs(),
                Pictures.dialog(LabWiring::window),
                text -> shell.tell("picture", text));
    }

    private static Optional<Path> path(File file) {
        return Optional.ofNullable(file).map(File::toPath);
    }

    private static Window window() {
        return Window.getWindows().stream().filter(Window::isFocused).findFirst().orElse(null);
    }
}
