package org.cratewise.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.cratewise.catalog.Catalog;
import org.cratewise.scan.Scan;
import org.cratewise.scan.ScanOptions;
import org.cratewise.scan.ScanReport;
import org.cratewise.scan.ScanReport.Reason;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `scan`: listens to folders and files.
@Command(
        name = "scan",
        description =
                "Listen to music and note the genres in the catalog. No music file is changed.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all is well",
            "1:some tracks couldn't be read; they are listed",
            "2:wrong use",
            "130:stopped by Ctrl-C; the next scan goes on from there"
        },
        footer = {
            "",
            "Examples:",
            "  cratewise scan ~/Music",
            "  cratewise scan --whole --jobs 4 mix.flac",
            "  cratewise scan --catalog /media/usb/music.db /media/usb"
        })
final class ScanCommand implements Callable<Integer> {
    private static final int STOPPED = 130;

    private final Services services;

    @Spec private CommandSpec spec;
    @Mixin private CatalogOption catalog;

    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            description = "Folders and files; without any, the folders scanned before.")
    private List<Path> paths = List.of();

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "Tracks decoded at once (default: one per processor).")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--whole",
            description = "Listen to whole tracks, not to three windows of 15 s.")
    private boolean whole;

    ScanCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (jobs < 1) throw new ParameterException(spec.commandLine(), "--jobs must be at least 1");
        ScanOptions options = ScanOptions.of(paths).withJobs(jobs);
        PrintWriter out = spec.commandLine().getOut();
        try (Interruption ctrlC = new Interruption();
                Catalog open = catalog.open(services, Catalog.Access.WRITE)) {
            Scan scan = services.scan(open, whole ? options.listeningToAll() : options);
            ctrlC.calls(scan::cancel);
            ScanReport report = run(scan, out);
            print(report, out);
            return exitCode(report);
        }
    }

    private static ScanReport run(Scan scan, PrintWriter out) throws InterruptedException {
        try (ProgressLines progress = ProgressLines.of(scan::progress, out)) {
            return scan.run();
        }
    }

    private static int exitCode(ScanReport report) {
        if (report.cancelled()) return STOPPED;
        return report.failed().isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private static void print(ScanReport report, PrintWriter out) {
        reasons("Passed over:", report.skipped(), out);
        reasons("Not readable:", report.failed(), out);
        out.printf(
                "%s%,d tracks: %,d analysed, %,d unchanged, %,d recognised, %,d heard anew from the"
                        + " cache, %,d missing, %,d failed.%n",
                report.cancelled() ? "Stopped; the next scan goes on from here. " : "",
                report.found(),
                report.analysed(),
                report.unchanged(),
                report.recognised(),
                report.rescored(),
                report.missing(),
                report.failed().size());
        out.flush();
    }

    private static void reasons(String heading, List<Reason> reasons, PrintWriter out) {
        if (reasons.isEmpty()) return;
        out.println(heading);
        for (Reason reason : reasons) out.printf("  %s: %s%n", reason.path(), reason.why());
    }
}
