package org.cratewise.scan;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// What the machine is about besides a scan. Safe for several threads.
public interface Machine {
    /// Whether it runs on its battery; empty where the system doesn't tell.
    Optional<Boolean> onBattery();

    /// Whether other programs keep more than half of it busy; empty where the system doesn't tell.
    Optional<Boolean> busyWithOthers();

    /// A machine that tells nothing.
    Machine SILENT =
            new Machine() {
                @Override
                public Optional<Boolean> onBattery() {
                    return Optional.empty();
                }

                @Override
                public Optional<Boolean> busyWithOthers() {
                    return Optional.empty();
                }
            };

    /// This one. Linux tells; of other systems Java asks nothing.
    static Machine ofTheSystem() {
        boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("linux");
        return linux ? new LinuxMachine(Path.of("/"), System::nanoTime) : SILENT;
    }
}
