package org.cratewise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.scene.layout.Region;
import org.cratewise.audio.Decoder;
import org.cratewise.audio.Playback;
import org.cratewise.audio.Speaker;
import org.cratewise.catalog.Catalog;
import org.cratewise.genre.GenreModel;
import org.cratewise.genre.ModelFacts;
import org.cratewise.genre.Models;
import org.cratewise.likeness.Neighbours;
import org.cratewise.plot.Envelope;
import org.cratewise.plot.Envelopes;
import org.cratewise.plot.Excerpt;
import org.cratewise.scan.Passages;
import org.cratewise.scan.TextureEars;
import org.cratewise.tag.DetailReader;
import org.cratewise.tag.TagDetails;
import org.cratewise.track.FileStamp;
import org.cratewise.track.Passage;
import org.cratewise.track.Prediction;
import org.cratewise.track.Track;
import org.cratewise.ui.player.Audition;
import org.cratewise.ui.player.PlayerModel;
import org.cratewise.ui.player.PlayerStrip;
import org.cratewise.ui.player.Sources;
import org.cratewise.ui.plot.PlotModel;
import org.cratewise.ui.plot.PlotPane;
import org.cratewise.ui.plot.SavePlace;
import org.cratewise.ui.track.FileFacts;
import org.cratewise.ui.track.Surroundings;
import org.cratewise.ui.track.TrackModel;
import org.cratewise.ui.track.TrackPage;
import org.cratewise.ui.track.TrackPanel;
import org.cratewise.ui.track.TrackSources;
import org.cratewise.ui.window.Place;
import org.cratewise.ui.window.Shell;

/// Puts together what is to be seen and heard of the selected track: player, plots, panel and page.
final class TrackScreens {
    private static final int SIMILAR = 12;

    private final Shell shell;
    private final Supplier<Catalog> catalog;
    private final TrackModel track;
    private final PlayerModel player;
    private final PlotModel plots;
    private final PlotModel smallPlots;
    private volatile List<Track> library = List.of();

    /// @param home where caches are kept
    /// @param catalog the user's own; asked off the window's thread
    /// @param model the one that hears genres; asked off the window's thread
    TrackScreens(Shell shell, Home home, Supplier<Catalog> catalog, Supplier<GenreModel> model) {
        this.shell = shell;
        this.catalog = catalog;
        this.track = new TrackModel(shell.jobs(), sources(home), shell.decisions());
        Passages passages =
                new Passages(
                        (key, by) -> catalog.get().features(key, by),
                        new TextureEars(new Decoder()),
                        model);
        this.player =
                new PlayerModel(
                        shell.jobs(),
                        new Playback(Speaker.ofTheSystem()),
                        hearing(new Envelopes(home.folder().resolve("cache/waves")), passages));
        this.plots = new PlotModel(shell.jobs(), Excerpt::of);
        this.smallPlots = new PlotModel(shell.jobs(), Excerpt::of);
        smallPlots.kindProperty().bindBidirectional(plots.kindProperty());
        shell.selection().subscribe(this::show);
        shell.keys(new Audition(player));
    }

    /// The player of the window, for screens that play something.
    PlayerModel player() {
        return player;
    }

    /// Plays a recording that needn't be in the library, or stops it if it plays.
    void play(Path file) {
        Track now = player.trackProperty().get();
        if (now != null && now.file().path().equals(file)) {
            player.toggle();
            return;
        }
        shell.jobs()
                .run(
                        () ->
                                new FileStamp(
                                        file,
                                        Files.size(file),
                                        Files.getLastModifiedTime(file).toMillis()),
                        stamp -> {
                            player.show(Track.waiting(stamp));
                            player.playFrom(0);
                        },
                        e -> shell.tell("play", String.valueOf(e.getMessage())));
    }

    /// The pane at the side of the window.
    Region panel() {
        return new TrackPanel(track, around(() -> shell.go(Place.Kind.TRACK), smallPlots, false));
    }

    /// The page in the middle of the window.
    Place page() {
        return new Place(
                Place.Kind.TRACK,
                () ->
                        new TrackPage(
                                track, around(() -> shell.go(Place.Kind.LIBRARY), plots, true)));
    }

    private void show(List<Track> selected) {
        if (selected.size() == 1) library = shell.tracks();
        track.show(selected);
        Track one = selected.size() == 1 ? selected.getFirst() : null;
        player.show(one);
        plots.show(one);
        smallPlots.show(one);
    }

    private Surroundings around(Runnable page, PlotModel model, boolean wide) {
        PlotPane.Room room = wide ? PlotPane.Room.WIDE : PlotPane.Room.NARROW;
        PlayerStrip strip = new PlayerStrip(player, shell.dark(), shell::next);
        PlotPane pane =
                new PlotPane(
                        model,
                        shell.jobs(),
                        shell.dark(),
                        room,
                        name -> SavePlace.choose(strip, name));
        BooleanProperty seen = model.lookingProperty();
        return new Surroundings(
                shell.jobs(),
                shell.dark(),
                new Surroundings.Parts(strip, pane, seen),
                new Surroundings.Ways(
                        page,
                        one -> shell.showInFolder(one.file().path()),
                        one -> shell.select(List.of(one))));
    }

    private static Sources hearing(Envelopes envelopes, Passages passages) {
        return new Sources() {
            @Override
            public Envelope outline(Track track) throws IOException, InterruptedException {
                return envelopes.of(track.file().path(), track.sound().key());
            }

            @Override
            public List<Passage> passages(Track track) throws IOException, InterruptedException {
                return passages.of(track);
            }
        };
    }

    private TrackSources sources(Home home) {
        DetailReader reader = new DetailReader();
        Supplier<Neighbours> neighbours = once(() -> neighbours(home));
        return new TrackSources() {
            @Override
            public Optional<Prediction> heard(Track track) {
                return catalog.get().prediction(track.id());
            }

            @Override
            public FileFacts facts(Track track) {
                return facts(reader.read(track.file().path()));
            }

            @Override
            public List<Track> similar(Track track) {
                return neighbours.get().of(track, library, SIMILAR).stream()
                        .map(Neighbours.Neighbour::track)
                        .toList();
            }

            private FileFacts facts(TagDetails details) {
                List<FileFacts.Field> fields = new ArrayList<>();
                for (TagDetails.Field field : details.fields())
                    fields.add(
                            new FileFacts.Field(field.name(), String.join("; ", field.values())));
                return new FileFacts(fields, details.cover());
            }
        };
    }

    private Neighbours neighbours(Home home) {
        ModelFacts facts = Models.bundledFacts();
        Path file = home.folder().resolve("cache/prints.bin");
        return new Neighbours((key, by) -> catalog.get().features(key, by), facts, file);
    }

    private static <T> Supplier<T> once(Supplier<T> maker) {
        return new Supplier<>() {
            private T made;

            @Override
            public synchronized T get() {
                if (made == null) made = maker.get();
                return made;
            }
        };
    }
}
