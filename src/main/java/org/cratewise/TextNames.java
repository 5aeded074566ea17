package org.cratewise;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Names of files as text, on a Linux whose locale knows ASCII only (`LANG=C`: servers, containers,
/// cron). Java can't open a file named `Größe` there, and which encoding it takes is settled before
/// the program's first line. So the program puts itself, under a locale with UTF-8, in its own
/// place: same process, same arguments, same streams.
final class TextNames {
    private static final Set<String> ASCII = Set.of("ANSI_X3.4-1968", "US-ASCII", "646");
    private static final String UTF_8_LOCALE = "LC_CTYPE=C.UTF-8";
    private static final Path SELF = Path.of("/proc/self");

    private TextNames() {}

    /// @param encoding of file names, as in the system property `sun.jnu.encoding`
    static boolean areMissing(String encoding) {
        return ASCII.contains(encoding);
    }

    /// Starts the program anew. Returns only where that can't be done or was done before: then
    /// everything works but files with such names, and a scan says so.
    static void restart() {
        try {
            List<byte[]> before = strings(Files.readAllBytes(SELF.resolve("environ")));
            List<byte[]> environment = withUtf8(before);
            if (environment.size() == before.size() && holds(before, UTF_8_LOCALE)) return;
            execute(strings(Files.readAllBytes(SELF.resolve("cmdline"))), environment);
        } catch (IOException | RuntimeException e) {
            // No Linux, or no /proc: it goes on as it is.
        }
    }

    /// The strings between zero bytes; they needn't be text.
    static List<byte[]> strings(byte[] all) {
        List<byte[]> strings = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < all.length; i++) {
            if (all[i] != 0) continue;
            strings.add(Arrays.copyOfRange(all, from, i));
            from = i + 1;
        }
        return strings;
    }

    /// The environment with UTF-8 names; `LC_ALL` would overrule that.
    static List<byte[]> withUtf8(List<byte[]> environment) {
        List<byte[]> with = new ArrayList<>();
        for (byte[] entry : environment)
            if (!begins(entry, "LC_ALL=") && !begins(entry, "LC_CTYPE=")) with.add(entry);
        with.add(UTF_8_LOCALE.getBytes(StandardCharsets.US_ASCII));
        return with;
    }

    private static boolean holds(List<byte[]> environment, String entry) {
        return environment.stream().anyMatch(bytes -> begins(bytes, entry));
    }

    private static boolean begins(byte[] bytes, String with) {
        return new String(bytes, StandardCharsets.ISO_8859_1).startsWith(with);
    }

    /// `execve(2)`: comes back only if it failed.
    @SuppressWarnings("restricted") // Native calls are allowed by the program's flags.
    private static void execute(List<byte[]> command, List<byte[]> environment) {
        Linker linker = Linker.nativeLinker();
        FunctionDescriptor shape =
                FunctionDescriptor.of(
                        ValueLayout.JAVA_INT,
                        ValueLayout.ADDRESS,
                        ValueLayout.ADDRESS,
                        ValueLayout.ADDRESS);
        try (Arena arena = Arena.ofConfined()) {
            MethodHandle execve =
                    linker.downcallHandle(
                            linker.defaultLookup().find("execve").orElseThrow(), shape);
            MemorySegment program = arena.allocateFrom(SELF.resolve("exe").toString());
            int ignored =
                    (int)
                            execve.invokeExact(
                                    program, array(command, arena), array(environment, arena));
        } catch (Throwable e) {
            throw new IllegalStateException("execve can't be called", e);
        }
    }

    /// A null-terminated array of null-terminated strings.
    private static MemorySegment array(List<byte[]> strings, Arena arena) {
        MemorySegment array = arena.allocate(ValueLayout.ADDRESS, strings.size() + 1L);
        for (int i = 0; i < strings.size(); i++) {
            byte[] string = strings.get(i);
            MemorySegment copy = arena.allocate(string.length + 1L);
            MemorySegment.copy(string, 0, copy, ValueLayout.JAVA_BYTE, 0, string.length);
            array.setAtIndex(ValueLayout.ADDRESS, i, copy);
        }
        array.setAtIndex(ValueLayout.ADDRESS, strings.size(), MemorySegment.NULL);
        return array;
    }
}
