package org.cratewise.sorting;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.time.Instant;
import java.util.Random;
import org.cratewise.catalog.Catalog;

/// A Java that has loaded all it takes to change files, and forks for each line of its input:
/// place, seed and the moment at which the fork is to end, as {@link Endless} takes them. Says
/// `ended` and the code when it has.
final class Nursery {
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT;
    private static final MethodHandle FORK = call("fork", FunctionDescriptor.of(INT));
    private static final MethodHandle EXIT = call("_exit", FunctionDescriptor.ofVoid(INT));
    private static final MethodHandle WAIT =
            call("waitpid", FunctionDescriptor.of(INT, INT, ValueLayout.ADDRESS, INT));

    private Nursery() {}

    @SuppressWarnings("restricted")
    private static MethodHandle call(String name, FunctionDescriptor shape) {
        Linker linker = Linker.nativeLinker();
        return linker.downcallHandle(linker.defaultLookup().find(name).orElseThrow(), shape);
    }

    public static void main(String[] arguments) throws Throwable {
        warmUp(Endless.Place.of(arguments));
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in));
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment status = arena.allocate(INT);
            System.out.println("warm");
            for (String line = orders.readLine(); line != null; line = orders.readLine()) {
                System.gc();
                int child = (int) FORK.invokeExact();
                if (child == 0) live(line.split("\t"));
                int waited = (int) WAIT.invokeExact(child, status, 0);
                if (waited != child) throw new IllegalStateException("waited for " + waited);
                System.out.println("ended " + code(status.get(INT, 0)));
            }
        }
    }

    /// As a shell counts: the exit code, or 128 and the signal.
    private static int code(int status) {
        int signal = status & 0x7f;
        return signal == 0 ? status >> 8 & 0xff : 128 + signal;
    }

    /// A fork has no threads but its own, so it can't leave the way Java does.
    private static void exit(int code) {
        try {
            EXIT.invokeExact(code);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static void live(String[] order) {
        try {
            Endless.live(order, () -> exit(Endless.HALTED));
        } finally {
            exit(1);
        }
    }

    /// Does everything a fork will do, until nothing is new.
    private static void warmUp(Endless.Place scratch) {
        for (int i = 0; i < 3; i++)
            try (Catalog catalog = Catalog.open(scratch.catalog(), Catalog.Access.WRITE)) {
                Random random = new Random(i);
                for (int j = 0; j < 12; j++)
                    new Endless(scratch, random, Moments.UNHEARD).round(catalog);
                catalog.journal().prune(Instant.now().plusSeconds(60));
            }
        System.out.flush();
    }
}
