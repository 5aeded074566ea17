package org.cratewise.sorting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/// Every process is a fork of one Java that is warm already, which costs a tenth of a fresh one.
/// To the files there is no difference: the system ends it between any two of its calls.
final class ForkedJava implements Predator {
    private static final long PATIENCE_NANOS = 20_000_000_000L;

    private final Process nursery;
    private final BufferedReader said;
    private final Writer orders;

    /// @param scratch where the mother of all forks warms up
    ForkedJava(Endless.Place scratch) throws IOException {
        // Forks have but one thread: nothing may need a compiler or a collector.
        List<String> command = FreshJava.java("-Xint", "-Xmn256m", "-Xmx512m");
        command.add(Nursery.class.getName());
        command.addAll(scratch.words());
        nursery =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        said = nursery.inputReader();
        orders = nursery.outputWriter();
        assertEquals("warm", said.readLine());
    }

    static boolean isPossible() {
        return System.getProperty("os.name").equals("Linux");
    }

    @Override
    public End kill(Endless.Place place, long seed, int haltAt, int millis) throws Exception {
        List<String> order = new ArrayList<>(place.words());
        order.addAll(List.of("" + seed, "" + haltAt));
        orders.write(String.join("\t", order) + "\n");
        orders.flush();
        if (!next().equals("ready")) throw new StuckException();
        if (haltAt == 0) {
            Thread.sleep(millis);
            killChild();
        }
        String moment = haltAt == 0 ? "" : next();
        if (moment.startsWith("ended")) throw new StuckException();
        assertEquals(haltAt == 0 ? "ended 137" : "ended 9", next());
        return new End(moment);
    }

    /// The next line; a child that takes forever is killed, which is a line too.
    private String next() throws Exception {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!said.ready()) {
            if (System.nanoTime() > end) killChild();
            Thread.sleep(1);
        }
        return said.readLine();
    }

    private void killChild() {
        nursery.children().forEach(ProcessHandle::destroyForcibly);
    }

    @Override
    public void close() {
        killChild();
        nursery.destroyForcibly();
    }
}
