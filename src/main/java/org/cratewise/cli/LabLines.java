package org.cratewise.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.cratewise.genre.lab.Epoch;
import org.cratewise.genre.lab.LabListener;

/// Tells on the terminal how a run goes.
final class LabLines implements LabListener {
    private static final int CLIPS_PER_LINE = 200;

    private final PrintWriter out;
    private volatile boolean stopped;

    LabLines(PrintWriter out) {
        this.out = out;
    }

    void stop() {
        stopped = true;
    }

    @Override
    public boolean stopped() {
        return stopped;
    }

    @Override
    public void heard(int clips, int all) {
        if (clips % CLIPS_PER_LINE == 0 || clips == all) line("Heard %,d of %,d clips", clips, all);
    }

    @Override
    public void begun(NetworkFacts facts) {
        line(
                "A network of %,d weights; segments: %,d to train on, %,d for validation, %,d for"
                        + " the test",
                facts.weights(), facts.training(), facts.validation(), facts.test());
    }

    @Override
    public void epoch(Epoch epoch, int of) {
        String valid =
                Double.isNaN(epoch.validLoss())
                        ? ""
                        : String.format(
                                Locale.ROOT,
                                "  validation: loss %.3f, accuracy %.3f",
                                epoch.validLoss(),
                                epoch.validAccuracy());
        line(
                "Epoch %d of %d  loss %.3f, accuracy %.3f%s  (%.1f s)",
                epoch.number(), of, epoch.loss(), epoch.accuracy(), valid, epoch.seconds());
    }

    private void line(String format, Object... values) {
        out.printf(Locale.ROOT, format + "%n", values);
        out.flush();
    }
}
