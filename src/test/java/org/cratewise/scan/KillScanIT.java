package org.cratewise.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cratewise.audio.Listening;
import org.cratewise.catalog.Catalog;
import org.cratewise.catalog.Catalog.Access;
import org.cratewise.track.Track;
import org.cratewise.track.TrackState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Scans that are killed at any moment, as by a power cut. `-Dcratewise.kills=50` tries more often,
/// `-Dcratewise.seed=7` at the same moments again.
class KillScanIT {
    private static final int FILES = 200;
    private static final int KILLS = Integer.getInteger("cratewise.kills", 2);
    private static final long SEED = Long.getLong("cratewise.seed", System.nanoTime());
    private static final int LATEST_MILLIS = 2500;

    /// Slow enough that most kills come before the end.
    private static final int MILLIS_PER_FILE = 10 + 13 * KILLS;

    @TempDir Path folder;

    /// The program that is killed: scans a folder, slowly.
    static final class SlowScan {
        public static void main(String[] arguments) throws InterruptedException {
            FakeEars ears = new FakeEars();
            Ears slow =
                    (file, listening, seconds) -> {
                        Thread.sleep(Integer.parseInt(arguments[2]));
                        return ears.listen(file, listening, seconds);
                    };
            try (Catalog catalog = Catalog.open(Path.of(arguments[0]), Access.WRITE)) {
                List<Path> roots = List.of(Path.of(arguments[1]));
                ScanOptions options = new ScanOptions(roots, 2, Listening.SPREAD);
                new Scan(catalog, FakeEars::tags, slow, new FakeModel("m1"), options).run();
            }
        }
    }

    @Test
    void noTrackIsLostOrTwiceHoweverOftenAScanIsKilled() throws Exception {
        System.out.println("Seed " + SEED);
        Random random = new Random(SEED);
        Path music = Files.createDirectory(folder.resolve("music")).toRealPath();
        for (int i = 0; i < FILES; i++) put(music, i);
        Path file = folder.resolve("catalog.db");
        long before = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            // Some files change their place while nobody looks.
            move(music, random.nextInt(FILES), kill);
            boolean killed = killAfter(random.nextInt(100, LATEST_MILLIS), file, music);
            long analysed = analysed(file);
            System.out.printf("Kill %d: %b, %d analysed%n", kill, killed, analysed);
            assertTrue(analysed >= before, analysed + " after " + before);
            before = analysed;
        }
        finish(file, music);
    }

    private static void put(Path music, int number) throws IOException {
        Path album = Files.createDirectories(music.resolve("album " + number % 7));
        Files.writeString(album.resolve(number + ".mp3"), "T" + number + "#jazz" + number);
    }

    private static void move(Path music, int number, int time) throws IOException {
        try (Stream<Path> files = Files.walk(music)) {
            List<Path> all = files.filter(Files::isRegularFile).sorted().toList();
            Path target = Files.createDirectories(music.resolve("moved " + time));
            Files.move(all.get(number), target.resolve("m" + number + ".mp3"));
        }
    }

    private static boolean killAfter(int millis, Path catalog, Path music) throws Exception {
        Process scan =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                SlowScan.class.getName(),
                                catalog.toString(),
                                music.toString(),
                                "" + MILLIS_PER_FILE)
                        .inheritIO()
                        .start();
        boolean ended = scan.waitFor(300 + millis, TimeUnit.MILLISECONDS);
        scan.destroyForcibly().waitFor();
        if (ended) assertEquals(0, scan.exitValue());
        return !ended;
    }

    private static long analysed(Path file) {
        // Nothing stands in the way of the next writer.
        try (Catalog catalog = Catalog.open(file, Access.WRITE)) {
            assertEquals(List.of(), catalog.faults());
            return catalog.counts().states().get(TrackState.ANALYSED);
        }
    }

    private static void finish(Path file, Path music) throws Exception {
        try (Catalog catalog = Catalog.open(file, Access.WRITE)) {
            ScanOptions options = ScanOptions.of(List.of(music));
            ScanReport report =
                    new Scan(catalog, FakeEars::tags, new FakeEars(), new FakeModel("m1"), options)
                            .run();
            assertEquals(FILES, report.found());
            assertEquals(List.of(), report.failed());
            assertEquals(List.of(), catalog.faults());
            List<Track> there =
                    catalog.tracks().stream()
                            .filter(track -> track.state() != TrackState.MISSING)
                            .toList();
            assertEquals(filesIn(music), pathsOf(there));
            assertEquals(FILES, there.size());
            assertEquals(FILES, catalog.counts().states().get(TrackState.ANALYSED));
            Set<String> keys = new HashSet<>();
            for (Track track : there) keys.add(track.sound().key());
            assertEquals(FILES, keys.size());
        }
    }

    private static Set<Path> pathsOf(List<Track> tracks) {
        return tracks.stream()
                .map(track -> track.file().path())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Path> filesIn(Path music) throws IOException {
        try (Stream<Path> files = Files.walk(music)) {
            return files.filter(Files::isRegularFile)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
