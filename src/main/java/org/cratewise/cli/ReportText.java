package org.cratewise.cli;

import java.io.PrintWriter;
import org.cratewise.sorting.Report;

/// What became of a batch, as lines of text.
final class ReportText {
    private ReportText() {}

    static void print(Report report, PrintWriter out) {
        if (!report.failed().isEmpty()) out.println("Not done:");
        for (Report.Failure failure : report.failed())
            out.printf("  %s: %s%n", failure.file(), failure.why());
        if (report.batch() == 0) out.println("Nothing was done.");
        else
            out.printf(
                    "%s%,d steps done, %,d not done. It is number %d in the history.%n",
                    report.stopped() ? "Stopped. " : "",
                    report.done(),
                    report.failed().size(),
                    report.batch());
        out.flush();
    }
}
