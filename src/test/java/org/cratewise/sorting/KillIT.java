package org.cratewise.sorting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.cratewise.catalog.Catalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tag writes, moves, undo and redo that are cut off at any moment; afterwards no file is lost,
/// cut short or unrecorded, and each is wholly old or wholly new.
///
/// `cratewise.kills` says how many processes are killed, half by themselves at a moment of a step,
/// half from outside at a random time; `cratewise.cuts` how often a step is cut off within this
/// process, by an error that nothing catches, which is far cheaper; `cratewise.seed` tries the same
/// moments again.
class KillIT {
    private static final int KILLS = Integer.getInteger("cratewise.kills", 200);
    private static final int CUTS = Integer.getInteger("cratewise.cuts", 100);
    private static final long SEED = Long.getLong("cratewise.seed", System.nanoTime());
    private static final int LANES = Math.min(4, Runtime.getRuntime().availableProcessors());

    /// A step passes up to nine moments.
    private static final int MOMENTS = 36;

    @TempDir Path folder;
    private final AtomicInteger recoveries = new AtomicInteger();

    /// Thrown where a process would have been killed: nothing catches it.
    private static final class Cut extends Error {
        private static final long serialVersionUID = 1;
    }

    /// One library that is changed and killed again and again.
    private final class Lane implements AutoCloseable {
        private final Random random;
        private final Endless.Place place;
        private final Inventory inventory;

        Lane(int number) throws Exception {
            random = new Random(SEED + number);
            Path home = Files.createDirectory(folder.toRealPath().resolve("lane " + number));
            Path elsewhere = Files.createTempDirectory(otherVolume(), "cratewise-kill");
            place =
                    new Endless.Place(
                            home.resolve("catalog.db"),
                            home.resolve("music"),
                            elsewhere.toRealPath());
            List<Path> files = Music.make(place.music());
            inventory = new Inventory(place);
            try (Catalog catalog = Catalog.open(place.catalog(), Catalog.Access.WRITE)) {
                Music.add(catalog, files);
            }
        }

        void kill(boolean halts) throws Exception {
            Process child = start(place, halts ? 1 + random.nextInt(MOMENTS) : 0, random);
            BufferedReader said = child.inputReader();
            assertEquals("ready", said.readLine());
            if (!halts) {
                Thread.sleep(random.nextInt(200));
                child.destroyForcibly();
            }
            assertTrue(child.waitFor(60, TimeUnit.SECONDS));
            assertEquals(halts ? 9 : 137, child.exitValue());
            recover();
        }

        void cut() throws Exception {
            int at = 1 + random.nextInt(MOMENTS);
            int[] count = {0};
            Moments cutting =
                    moment -> {
                        if (++count[0] == at) throw new Cut();
                    };
            Endless endless = new Endless(place, random, cutting);
            try (Catalog catalog = Catalog.open(place.catalog(), Catalog.Access.WRITE)) {
                while (true) endless.round(catalog);
            } catch (Cut e) {
                recover();
            }
        }

        private void recover() throws Exception {
            try (Catalog catalog = Catalog.open(place.catalog(), Catalog.Access.WRITE)) {
                if (new Recovery(catalog.journal()).run().isPresent()) recoveries.incrementAndGet();
                inventory.check(catalog);
                // What is long past need not be followed every time.
                if (catalog.journal().batches().size() > 40) inventory.beginAnew(catalog);
            }
        }

        @Override
        public void close() throws IOException {
            try (Stream<Path> all = Files.walk(place.elsewhere())) {
                for (Path path : all.sorted((a, b) -> b.compareTo(a)).toList()) Files.delete(path);
            }
        }
    }

    /// A second file system where the machine has one; elsewhere a folder passes for it.
    private Path otherVolume() throws IOException {
        Path memory = Path.of("/dev/shm");
        boolean other = Files.isWritable(memory) && !Volumes.REAL.same(folder, memory);
        System.out.println(other ? "Second volume: " + memory : "No second volume here, a fake");
        return other ? memory : folder;
    }

    private interface Blow {
        void strike(Lane lane, int number) throws Exception;
    }

    private void strike(int times, String what, Blow blow) throws Exception {
        System.out.println("Seed " + SEED);
        try (ExecutorService lanes = Executors.newFixedThreadPool(LANES)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < LANES; i++) {
                int number = i;
                running.add(lanes.submit(() -> inLane(number, times, blow)));
            }
            for (Future<?> lane : running) lane.get();
        }
        System.out.printf(
                "%d %s, %d of them within a step; 0 files lost, 0 cut short, 0 unrecorded%n",
                times, what, recoveries.get());
    }

    private Object inLane(int number, int times, Blow blow) throws Exception {
        try (Lane lane = new Lane(number)) {
            for (int i = number; i < times; i += LANES) blow.strike(lane, i / LANES);
        }
        return null;
    }

    @Test
    void noFileIsLostHoweverOftenTheProcessIsKilled() throws Exception {
        strike(KILLS, "processes killed", (lane, i) -> lane.kill(i % 2 == 0));
    }

    @Test
    void noFileIsLostHoweverOftenAStepIsCutOff() throws Exception {
        strike(CUTS, "steps cut off within this process", (lane, i) -> lane.cut());
    }

    private static Process start(Endless.Place place, int haltAt, Random random)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:-UsePerfData"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add(Endless.class.getName());
        command.add(place.catalog().toString());
        command.add(place.music().toString());
        command.add(place.elsewhere().toString());
        command.add("" + random.nextLong());
        command.add("" + haltAt);
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }
}
