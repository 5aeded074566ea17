package org.cratewise.ui.truth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.cratewise.track.Genre;
import org.cratewise.track.Review;
import org.cratewise.track.Track;
import org.cratewise.ui.chart.Pictures;
import org.cratewise.ui.kit.GenreColors;
import org.cratewise.ui.kit.Jobs;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.SampleTracks;
import org.cratewise.ui.kit.Stand;
import org.cratewise.ui.kit.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The library's truth: what is marked on its map, and what it says before there is any.
class TruthViewTest {
    private final List<Track> selected = new ArrayList<>();
    private Stand stand;
    private TruthModel truth;
    private MapModel map;

    @AfterEach
    void close() {
        stand.close();
        Messages.speak(Locale.ENGLISH);
    }

    @Test
    void whatIsMarkedOnTheMapIsTold() throws Exception {
        Messages.speak(Locale.ENGLISH);
        open(true, reviewed(600));
        Toolkit.await("figures", () -> truth.truthProperty().get().measures().isPresent());
        Toolkit.run(() -> truth.pageProperty().set(TruthModel.Page.MAP));
        Toolkit.await("a map", () -> !map.mapProperty().get().tracks().isEmpty());
        BitSet some = new BitSet();
        some.set(3, 40);
        Toolkit.run(() -> map.mark(some));
        assertEquals(37, selected.size());
        assertTrue(stand.picture("truth-map-marked") > 25, "Hardly anything is drawn");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void withoutReviewsItSaysWhatToDo(boolean dark) throws Exception {
        Messages.speak(Locale.GERMAN);
        open(dark, SampleTracks.many(50));
        Toolkit.await("tracks", () -> truth.truthProperty().get().tracks() == 50);
        assertTrue(stand.picture("truth-empty-" + (dark ? "dark" : "light")) > 25);
    }

    private void open(boolean dark, List<Track> tracks) {
        Jobs jobs = Jobs.background();
        stand = Stand.of(() -> view(jobs, tracks, dark), 1060, 752, dark);
    }

    private TruthView view(Jobs jobs, List<Track> tracks, boolean dark) {
        truth = new TruthModel(jobs, () -> tracks);
        map = new MapModel(jobs, () -> tracks, TruthViewTest::sound);
        TruthView view = new TruthView(truth, map, desk(jobs, dark));
        view.arrive();
        return view;
    }

    private TruthDesk desk(Jobs jobs, boolean dark) {
        return new TruthDesk(
                Stand.theme(dark),
                new Pictures(jobs, name -> Optional.empty(), text -> {}),
                tracks -> {
                    selected.clear();
                    selected.addAll(tracks);
                },
                () -> {},
                (title, tracks) -> {});
    }

    /// Two in three guesses are right, the others are another genre.
    private static List<Track> reviewed(int count) {
        Random random = new Random(4);
        List<Genre> genres = GenreColors.known();
        List<Track> tracks = new ArrayList<>();
        for (Track track : SampleTracks.many(count)) {
            Optional<Genre> heard = track.prediction().map(p -> p.best().genre());
            boolean right = random.nextInt(3) > 0;
            Genre other = genres.get(random.nextInt(genres.size()));
            tracks.add(
                    heard.isEmpty() || random.nextBoolean()
                            ? track
                            : track.with(
                                    Optional.of(
                                            Review.of(
                                                    track,
                                                    List.of(right ? heard.get() : other),
                                                    Instant.EPOCH))));
        }
        return tracks;
    }

    private static Optional<float[]> sound(Track track) {
        Random random = new Random(track.id());
        int genre = Truth.genre(track).map(g -> GenreColors.known().indexOf(g)).orElse(0);
        float[] sound = new float[20];
        for (int f = 0; f < sound.length; f++)
            sound[f] = (float) (random.nextGaussian() + (f == genre ? 4 : 0));
        return Optional.of(sound);
    }
}
