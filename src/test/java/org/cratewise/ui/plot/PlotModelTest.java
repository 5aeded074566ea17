package org.cratewise.ui.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.cratewise.plot.ColorMap;
import org.cratewise.plot.Excerpt;
import org.cratewise.plot.Look;
import org.cratewise.plot.Plot;
import org.cratewise.plot.PlotFile;
import org.cratewise.plot.PlotKind;
import org.cratewise.plot.PlotPicture;
import org.cratewise.track.FileStamp;
import org.cratewise.track.Tags;
import org.cratewise.track.Track;
import org.cratewise.track.TrackState;
import org.cratewise.ui.kit.Jobs;
import org.cratewise.ui.kit.SampleTracks;
import org.cratewise.ui.plot.PlotState.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlotModelTest {
    @TempDir Path folder;

    private int decoded;
    private final PlotModel model = new PlotModel(Jobs.sameThread(), this::hear);

    @Test
    void nothingIsDecodedUntilSomebodyLooks() {
        model.show(track("a.mp3", TrackState.ANALYSED));
        assertEquals(Phase.NOTHING, phase());
        assertEquals(0, decoded);
        model.lookingProperty().set(true);
        assertEquals(Phase.SHOWN, phase());
        assertEquals(1, decoded);
    }

    @Test
    void aTrackIsDecodedOnceForAllItsPlots() {
        look("a.mp3");
        for (PlotKind kind : PlotKind.values()) {
            model.kindProperty().set(kind);
            assertEquals(kind, plot().kind());
        }
        Plot last = plot();
        model.kindProperty().set(PlotKind.MEL);
        model.kindProperty().set(last.kind());
        assertEquals(last, plot());
        assertEquals(1, decoded);
    }

    @Test
    void anotherPlotShowsTheSameSeconds() {
        look("a.mp3");
        model.zoom(4, 0.5, 0.5);
        double from = model.viewProperty().get().x().from();
        model.kindProperty().set(PlotKind.CHROMA);
        assertEquals(from, model.viewProperty().get().x().from(), 1e-9);
        model.reset();
        assertFalse(model.viewProperty().get().isZoomed());
    }

    @Test
    void anotherTrackIsSeenFromItsBeginningToItsEnd() {
        look("a.mp3");
        model.zoom(4, 0.5, 0.5);
        model.show(track("b.mp3", TrackState.ANALYSED));
        assertFalse(model.viewProperty().get().isZoomed());
        assertEquals(2, decoded);
    }

    @Test
    void whatCantBeDecodedSaysWhy() {
        look("broken.mp3");
        assertEquals(PlotState.failed("Not an audio file"), model.stateProperty().get());
        model.show(track("gone.mp3", TrackState.MISSING));
        assertEquals(Phase.MISSING, phase());
        model.show(null);
        assertEquals(Phase.NOTHING, phase());
    }

    @Test
    void aShortTrackWasListenedToAsAWhole() {
        look("a.mp3");
        assertEquals(1, model.marks().listened().size());
        assertEquals(2, model.marks().listened().getFirst().seconds(), 1e-9);
        model.show(track("b.mp3", TrackState.FAILED));
        assertEquals(0, model.marks().listened().size());
    }

    @Test
    void itIsSavedAndSaysWhere() throws IOException {
        look("a.mp3");
        assertEquals("So_ what_ mel.png", model.proposedName(PlotFile.Format.PNG));
        Path file = folder.resolve("out.csv");
        model.save(picture(), file);
        assertEquals("Saved as " + file, model.noticeProperty().get());
        assertTrue(Files.readString(file).startsWith("time_s,mel_0"));
        model.save(picture(), folder.resolve("nowhere/out.png"));
        assertTrue(model.noticeProperty().get().startsWith("This couldn’t be saved"));
    }

    private PlotPicture picture() {
        return new PlotPicture(
                plot(),
                model.viewProperty().get(),
                model.marks(),
                Look.light(ColorMap.VIRIDIS),
                PlotPicture.Size.FINE);
    }

    private void look(String name) {
        model.show(track(name, TrackState.ANALYSED));
        model.lookingProperty().set(true);
    }

    private Excerpt hear(Path file) throws IOException {
        decoded++;
        if (file.endsWith("broken.mp3")) throw new IOException("Not an audio file");
        float[] samples = new float[44_100];
        for (int i = 0; i < samples.length; i++) samples[i] = (float) Math.sin(0.1 * i);
        return new Excerpt(samples, 22_050, 0, false);
    }

    private Phase phase() {
        return model.stateProperty().get().phase();
    }

    private Plot plot() {
        return model.stateProperty().get().plot().orElseThrow();
    }

    private static Track track(String name, TrackState state) {
        Track any = SampleTracks.heard(1, new Tags("So? what/", "Ida", "", ""), "jazz", 0.9);
        FileStamp file = new FileStamp(Path.of("/music", name), 1, 1);
        return new Track(1, file, any.tags(), any.sound(), state, "", Optional.empty());
    }
}
