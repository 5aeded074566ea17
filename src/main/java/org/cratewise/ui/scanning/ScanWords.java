package org.cratewise.ui.scanning;

import java.text.NumberFormat;
import java.time.Duration;
import org.cratewise.scan.ScanProgress;
import org.cratewise.scan.ScanReport;
import org.cratewise.ui.kit.Messages;

/// What is said of a scan.
final class ScanWords {
    private ScanWords() {}

    /// What it is about and how far it is.
    static String doing(ScanProgress progress) {
        return switch (progress.phase()) {
            case WALKING -> Messages.text("scan.walking", progress.found(), progress.done());
            case LISTENING -> Messages.text("scan.listening", progress.done(), progress.toDo());
            case PAUSED -> Messages.text("scan.paused", progress.done(), progress.toDo());
            case DONE -> Messages.text("scan.finishing");
        };
    }

    /// Tracks per second, a digit after the point below 10; empty before there is a rate.
    static String rate(ScanProgress progress) {
        if (progress.phase() != ScanProgress.Phase.LISTENING || progress.perSecond() <= 0)
            return "";
        NumberFormat format = NumberFormat.getNumberInstance(Messages.language());
        int digits = progress.perSecond() < 10 ? 1 : 0;
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return Messages.text("scan.rate", format.format(progress.perSecond()));
    }

    /// Time left, no more exact than it can be: seconds only under a minute, then minutes, then
    /// hours.
    static String left(ScanProgress progress) {
        if (progress.phase() != ScanProgress.Phase.LISTENING) return "";
        return progress.left().map(ScanWords::left).orElse("");
    }

    static String left(Duration left) {
        long seconds = left.toSeconds();
        if (seconds < 10) return Messages.text("scan.left.moment");
        if (seconds < 55) return Messages.text("scan.left.seconds", (seconds + 9) / 10 * 10);
        long minutes = (seconds + 30) / 60;
        if (minutes < 90) return Messages.text("scan.left.minutes", minutes);
        return Messages.text("scan.left.hours", (minutes + 30) / 60);
    }

    /// What came of it, once it has ended.
    static String summary(ScanReport report) {
        long heard = report.analysed() + report.rescored() + report.recognised();
        if (report.cancelled()) return Messages.text("scan.summary.stopped", heard);
        if (report.found() == 0) return Messages.text("scan.summary.nothing");
        return heard + report.missing() == 0 && report.failed().isEmpty()
                ? Messages.text("scan.summary.unchanged", report.found())
                : done(report);
    }

    private static String done(ScanReport report) {
        return Messages.text(
                "scan.summary.done",
                report.analysed(),
                report.recognised(),
                report.rescored(),
                report.failed().size(),
                report.missing());
    }

    static String failed(long tracks) {
        return Messages.text("scan.failed", tracks);
    }
}
