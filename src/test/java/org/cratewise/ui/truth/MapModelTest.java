package org.cratewise.ui.truth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cratewise.track.Tags;
import org.cratewise.track.Track;
import org.cratewise.ui.kit.Jobs;
import org.cratewise.ui.kit.SampleTracks;
import org.junit.jupiter.api.Test;

class MapModelTest {
    private final List<Track> tracks = tracks();

    @Test
    void tracksThatSoundAlikeLieNearOneAnother() {
        MapModel model = model(MapModelTest::sound);
        model.draw();
        TrackMap map = model.mapProperty().get();
        assertEquals(39, map.tracks().size());
        assertEquals(1, map.unknown());
        int jazz = genre(map, 0);
        for (int i = 0; i < map.cloud().size(); i++) {
            boolean sameSide = map.cloud().xs()[i] > 0 == map.cloud().xs()[0] > 0;
            assertEquals(map.cloud().genres()[i] == jazz, sameSide);
        }
    }

    @Test
    void whatIsMarkedIsHandedOnAsTracks() {
        MapModel model = model(MapModelTest::sound);
        model.draw();
        BitSet points = new BitSet();
        points.set(2);
        points.set(5);
        model.mark(points);
        List<Track> all = model.mapProperty().get().tracks();
        assertEquals(List.of(all.get(2), all.get(5)), model.markedProperty().get());
        model.draw();
        assertEquals(List.of(), model.markedProperty().get());
    }

    @Test
    void withoutKeptSoundsThereIsNoMap() {
        MapModel model = model(track -> Optional.empty());
        model.draw();
        assertTrue(model.mapProperty().get().tracks().isEmpty());
        assertEquals(40, model.mapProperty().get().unknown());
    }

    @Test
    void aProblemIsSaidAndTheNextTryIsFree() {
        MapModel model =
                model(
                        track -> {
                            throw new IllegalStateException("The catalog is closed");
                        });
        model.draw();
        assertEquals("The catalog is closed", model.problemProperty().get());
        assertFalse(model.busyProperty().get());
    }

    @Test
    void neighboursLayTheMapOutToo() {
        MapModel model = model(MapModelTest::sound);
        model.wayProperty().set(TrackMap.Way.TSNE);
        model.draw();
        assertEquals(39, model.mapProperty().get().cloud().size());
        assertEquals("", model.mapProperty().get().cloud().xName());
    }

    private MapModel model(Function<Track, Optional<float[]>> sounds) {
        return new MapModel(Jobs.sameThread(), () -> tracks, sounds);
    }

    private static Optional<float[]> sound(Track track) {
        if (track.id() == 7) return Optional.empty();
        boolean jazz = track.prediction().orElseThrow().best().genre().key().equals("jazz");
        float wobble = (track.id() * 37 % 11) / 20f;
        return Optional.of(new float[] {jazz ? 5 : 0, jazz ? 0 : 5, wobble});
    }

    private static int genre(TrackMap map, int point) {
        return map.cloud().genres()[point];
    }

    private static List<Track> tracks() {
        List<Track> tracks = new ArrayList<>();
        for (int i = 1; i <= 40; i++)
            tracks.add(
                    SampleTracks.heard(
                            i, new Tags("T" + i, "A", "B", ""), i % 2 == 0 ? "rock" : "jazz", 0.8));
        return tracks;
    }
}
