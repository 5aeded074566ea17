package org.cratewise.scan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/// A machine with Linux, which tells in files: see `Documentation/ABI/testing/sysfs-class-power`
/// and proc(5).
final class LinuxMachine implements Machine {
    private static final long SPELL = Duration.ofSeconds(5).toNanos();
    private static final long FRESH = Duration.ofSeconds(2).toNanos();
    private static final double HALF = 0.5;

    private final Path root;
    private final LongSupplier nanoTime;
    private Optional<Boolean> battery = Optional.empty();
    private long batteryAsked;
    private boolean askedBefore;
    private Optional<Ticks> before = Optional.empty();
    private long measured;
    private boolean busy;

    /// Clock ticks since the machine started.
    ///
    /// @param all of all processors
    /// @param idle of these, with nothing to do
    /// @param own of this program and of its children that have ended
    private record Ticks(long all, long idle, long own) {}

    LinuxMachine(Path root, LongSupplier nanoTime) {
        this.root = root;
        this.nanoTime = nanoTime;
    }

    @Override
    public synchronized Optional<Boolean> onBattery() {
        long now = nanoTime.getAsLong();
        if (askedBefore && now - batteryAsked < FRESH) return battery;
        askedBefore = true;
        batteryAsked = now;
        battery = supplies();
        return battery;
    }

    private Optional<Boolean> supplies() {
        Path folder = root.resolve("sys/class/power_supply");
        try (Stream<Path> supplies = Files.list(folder)) {
            return Optional.of(discharges(supplies.toList()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    // Without a battery of its own, or at the mains, it doesn't; a mouse has a battery too.
    private static boolean discharges(Iterable<Path> supplies) {
        boolean discharging = false;
        for (Path supply : supplies) {
            if (read(supply, "scope").equals("Device")) continue;
            if (read(supply, "online").equals("1")) return false;
            discharging |=
                    read(supply, "type").equals("Battery")
                            && read(supply, "status").equals("Discharging");
        }
        return discharging;
    }

    private static String read(Path supply, String name) {
        try {
            return Files.readString(supply.resolve(name)).strip();
        } catch (IOException e) {
            return "";
        }
    }

    // Over some seconds: a decoder counts as this program's only once it has ended.
    @Override
    public synchronized Optional<Boolean> busyWithOthers() {
        long now = nanoTime.getAsLong();
        if (before.isPresent() && now - measured < SPELL) return Optional.of(busy);
        Optional<Ticks> ticks = ticks();
        if (ticks.isEmpty()) return Optional.empty();
        before.ifPresent(then -> busy = others(then, ticks.get()) > HALF);
        before = ticks;
        measured = now;
        return Optional.of(busy);
    }

    private static double others(Ticks then, Ticks now) {
        double all = Math.max(1, now.all() - then.all());
        return (all - (now.idle() - then.idle()) - (now.own() - then.own())) / all;
    }

    private Optional<Ticks> ticks() {
        try {
            String cpu = Files.readAllLines(root.resolve("proc/stat")).getFirst();
            // user nice system idle iowait irq softirq steal; guests are in user already.
            long[] all =
                    Arrays.stream(cpu.split(" +"))
                            .skip(1)
                            .limit(8)
                            .mapToLong(Long::parseLong)
                            .toArray();
            String self = Files.readString(root.resolve("proc/self/stat"));
            // The name may hold spaces; utime, stime, cutime and cstime are the 14th to the 17th.
            String[] fields = self.substring(self.lastIndexOf(')') + 2).split(" ");
            long own = Arrays.stream(fields, 11, 15).mapToLong(Long::parseLong).sum();
            return Optional.of(new Ticks(Arrays.stream(all).sum(), all[3] + all[4], own));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
