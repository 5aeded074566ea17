package org.cratewise.sorting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.cratewise.catalog.Catalog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tag writes, moves, undo and redo that are cut off at any moment; afterwards no file is lost,
/// cut short or unrecorded, and each is wholly old or wholly new.
///
/// `cratewise.kills` says how many processes are killed, half by themselves at a moment of a step,
/// half from outside at a random time; `cratewise.cuts` how often a step is cut off within this
/// process, which is a hundred times as fast; `cratewise.seed` tries the same moments again.
class KillIT {
    private static final int KILLS = Integer.getInteger("cratewise.kills", 60);
    private static final int CUTS = Integer.getInteger("cratewise.cuts", 400);
    private static final long SEED = Long.getLong("cratewise.seed", System.nanoTime());

    @TempDir Path folder;
    private final Random random = new Random(SEED);
    private Path elsewhere;
    private Endless.Place place;
    private Inventory inventory;
    private int recoveries;

    /// Thrown where a process would have been killed: nothing catches it.
    private static final class Cut extends Error {
        private static final long serialVersionUID = 1;
    }

    @BeforeEach
    void makeMusic() throws Exception {
        System.out.println("Seed " + SEED);
        folder = folder.toRealPath();
        elsewhere = Files.createTempDirectory(otherVolume(), "cratewise-kill").toRealPath();
        place = new Endless.Place(folder.resolve("catalog.db"), folder.resolve("music"), elsewhere);
        List<Path> files = Music.make(place.music());
        inventory = new Inventory(place);
        try (Catalog catalog = Catalog.open(place.catalog(), Catalog.Access.WRITE)) {
            Music.add(catalog, files);
        }
    }

    /// A second file system where the machine has one; elsewhere a folder passes for it.
    private Path otherVolume() throws IOException {
        Path memory = Path.of("/dev/shm");
        boolean other = Files.isWritable(memory) && !Volumes.REAL.same(folder, memory);
        System.out.println(other ? "Second volume: " + memory : "No second volume here, a fake");
        return other ? memory : folder;
    }

    @AfterEach
    void clearUp() throws IOException {
        try (Stream<Path> all = Files.walk(elsewhere)) {
            for (Path path : all.sorted((a, b) -> b.compareTo(a)).toList()) Files.delete(path);
        }
    }

    @Test
    void noFileIsLostHoweverOftenTheProcessIsKilled() throws Exception {
        int killed = 0;
        for (int i = 0; i < KILLS; i++) {
            boolean halts = i % 2 == 0;
            Process child = start(halts ? 1 + random.nextInt(120) : 0);
            BufferedReader said = child.inputReader();
            assertEquals("ready", said.readLine());
            if (!halts) {
                Thread.sleep(random.nextInt(200));
                child.destroyForcibly();
            }
            assertTrue(child.waitFor(60, TimeUnit.SECONDS));
            assertEquals(halts ? 9 : 137, child.exitValue());
            killed++;
            recover();
        }
        tell("processes killed", killed);
    }

    private Process start(int haltAt) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-Xshare:auto", "-XX:+UseSerialGC"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add(Endless.class.getName());
        command.addAll(
                List.of(
                        place.catalog().toString(),
                        place.music().toString(),
                        place.elsewhere().toString(),
                        "" + random.nextLong(),
                        "" + haltAt));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    @Test
    void noFileIsLostHoweverOftenAStepIsCutOff() throws Exception {
        for (int i = 0; i < CUTS; i++) cut(1 + random.nextInt(120));
        tell("steps cut off within the process", CUTS);
    }

    private void cut(int at) throws Exception {
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
            Optional<String> told = new Recovery(catalog.journal()).run();
            if (told.isPresent()) recoveries++;
            inventory.check(catalog);
            // What is long past need not be followed every time.
            if (catalog.journal().batches().size() > 60) inventory.beginAnew(catalog);
        }
    }

    private void tell(String what, int count) {
        System.out.printf(
                "%d %s, %d of them within a step; 0 files lost, 0 cut short, 0 unrecorded%n",
                count, what, recoveries);
    }
}
