package org.cratewise.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinuxMachineTest {
    private static final Optional<Boolean> YES = Optional.of(true);
    private static final Optional<Boolean> NO = Optional.of(false);
    @TempDir Path root;
    private final AtomicLong seconds = new AtomicLong(1);

    private LinuxMachine machine() {
        return new LinuxMachine(root, () -> seconds.get() * 1_000_000_000L);
    }

    private void supply(String name, String... facts) throws IOException {
        Path folder = root.resolve("sys/class/power_supply").resolve(name);
        Files.createDirectories(folder);
        for (String fact : facts) {
            String[] parts = fact.split("=");
            Files.writeString(folder.resolve(parts[0]), parts[1] + "\n");
        }
    }

    @Test
    void aLaptopIsOnItsBatteryUntilItIsPluggedIn() throws IOException {
        supply("BAT0", "type=Battery", "status=Discharging");
        supply("AC", "type=Mains", "online=0");
        LinuxMachine machine = machine();
        assertEquals(YES, machine.onBattery());
        supply("AC", "online=1");
        assertEquals(YES, machine.onBattery(), "it isn't asked for every track");
        seconds.addAndGet(3);
        assertEquals(NO, machine.onBattery());
    }

    @Test
    void aDesktopIsNotNorIsItsMouse() throws IOException {
        supply("hidpp_battery_0", "type=Battery", "status=Discharging", "scope=Device");
        assertEquals(NO, machine().onBattery());
    }

    @Test
    void whatIsNotToldIsNotKnown() {
        assertEquals(Optional.empty(), machine().onBattery());
        assertEquals(Optional.empty(), machine().busyWithOthers());
    }

    private void ticks(long user, long idle, long own, long children) throws IOException {
        Files.createDirectories(root.resolve("proc/self"));
        Files.writeString(
                root.resolve("proc/stat"), "cpu  " + user + " 0 0 " + idle + " 0 0 0 0 0 0\n");
        Files.writeString(
                root.resolve("proc/self/stat"),
                "7 (java (x) y) S 1 7 7 0 -1 4194304 1 0 0 0 %d 0 %d 0 20 0 1 0 5\n"
                        .formatted(own, children));
    }

    @Test
    void onlyWhatOthersDoCounts() throws IOException {
        LinuxMachine machine = machine();
        ticks(100, 100, 0, 0);
        assertEquals(NO, machine.busyWithOthers(), "nothing is measured yet");
        seconds.addAndGet(6);
        ticks(1000, 200, 500, 300);
        assertEquals(NO, machine.busyWithOthers(), "it is this program and its decoders");
        seconds.addAndGet(1);
        ticks(3000, 200, 600, 300);
        assertEquals(NO, machine.busyWithOthers(), "a moment says nothing");
        seconds.addAndGet(6);
        assertEquals(YES, machine.busyWithOthers());
        seconds.addAndGet(6);
        ticks(3100, 2200, 600, 300);
        assertEquals(NO, machine.busyWithOthers());
    }
}
