package org.cratewise.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.cratewise.audio.Decoder;
import org.cratewise.catalog.Catalog;
import org.cratewise.catalog.Catalog.Access;
import org.cratewise.feature.TextureExtractor;
import org.cratewise.tag.TagReader;
import org.cratewise.track.Track;
import org.cratewise.track.TrackState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Scans with real tags, a real decoder and real features; only the model is a fake.
class ListeningScanIT {
    private static final int RATE = 22_050;

    @TempDir Path folder;
    private Path music;
    private Catalog catalog;

    @BeforeEach
    void open() throws IOException {
        music = Files.createDirectory(folder.resolve("music")).toRealPath();
        catalog = Catalog.open(folder.resolve("catalog.db"), Access.WRITE);
    }

    @AfterEach
    void close() {
        catalog.close();
    }

    private ScanReport scan(String model, List<Path> roots) throws InterruptedException {
        FakeModel judge = new FakeModel(model, TextureExtractor.VERSION);
        Ears ears = new TextureEars(new Decoder());
        TagReader tags = new TagReader();
        return new Scan(catalog, tags::read, ears, judge, ScanOptions.of(roots)).run();
    }

    /// Some seconds of a tone with a little of its octave.
    private Path tone(String name, double hertz, int seconds) throws IOException {
        byte[] pcm = new byte[2 * RATE * seconds];
        for (int i = 0; i < pcm.length / 2; i++) {
            double phase = 2 * Math.PI * hertz * i / RATE;
            short value = (short) (9000 * (Math.sin(phase) + 0.3 * Math.sin(2 * phase)));
            pcm[2 * i] = (byte) value;
            pcm[2 * i + 1] = (byte) (value >> 8);
        }
        AudioFormat format = new AudioFormat(RATE, 16, 1, true, false);
        Path file = music.resolve(name);
        try (AudioInputStream stream =
                new AudioInputStream(new ByteArrayInputStream(pcm), format, pcm.length / 2)) {
            AudioSystem.write(stream, AudioFileFormat.Type.WAVE, file.toFile());
        }
        return file;
    }

    @Test
    void tonesAreHeardMovedAndJudgedAnew() throws Exception {
        tone("a.wav", 440, 8);
        tone("b.wav", 220, 8);
        ScanReport first = scan("m1", List.of(music));
        assertEquals(List.of(), first.failed());
        assertEquals(2, first.analysed());
        List<Track> tracks = catalog.tracks();
        assertEquals(8, tracks.getFirst().sound().seconds(), 0.1);
        assertNotEquals(tracks.get(0).sound().key(), tracks.get(1).sound().key());

        Files.move(music.resolve("a.wav"), music.resolve("z.wav"));
        assertEquals(1, scan("m1", List.of(music)).recognised());
        assertEquals(2, catalog.tracks().size());
        assertEquals(tracks.getFirst().id(), catalog.tracks().getLast().id());

        assertEquals(2, scan("m2", List.of(music)).rescored());
    }

    @Test
    void oddFilesEndAsTracksOrAsReasons() throws Exception {
        Path odd = Path.of(System.getProperty("cratewise.data", "."), "oddfiles").toAbsolutePath();
        assumeTrue(Files.isDirectory(odd), "No odd files at " + odd);
        List<Path> files;
        try (Stream<Path> all = Files.list(odd)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        long begin = System.nanoTime();
        ScanReport report = scan("m1", files);
        System.out.printf(
                "%d odd files: %d analysed, %d recognised, %d failed, in %.1f s%n",
                report.found(),
                report.analysed(),
                report.recognised(),
                report.failed().size(),
                (System.nanoTime() - begin) / 1e9);
        assertEquals(files.size(), report.found());
        long ends = report.analysed() + report.recognised() + report.failed().size();
        assertEquals(report.found(), ends);
        assertTrue(report.analysed() > 20);
        for (Track track : catalog.tracks())
            if (track.state() == TrackState.FAILED) assertFalse(track.reason().isBlank());
        report.failed()
                .forEach(
                        failed ->
                                System.out.println(
                                        failed.path().getFileName() + ": " + failed.why()));
    }
}
