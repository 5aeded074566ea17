package org.cratewise.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
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
            "2:wrong use, as a path that isn't there, or a catalog that can't be used",
            "130:stopped by Ctrl-C; the same command goes on from there"
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
        checkUse();
        ScanOptions options = ScanOptions.of(paths).withJobs(jobs);
        PrintWriter out = spec.commandLine().getOut();
        try (Interruption ctrlC = new Interruption();
                Catalog open = catalog.open(services, Catalog.Access.WRITE)) {
            Scan scan = services.scan(open, whole ? options.listeningToAll() : options);
            ctrlC.calls(scan::cancel);
            ScanReport report = run(scan, out);
            if (paths.isEmpty() && open.tracks().isEmpty() && open.folders().isEmpty())
                throw wrongUse("Nothing was scanned before: name a folder.");
            print(report, out);
            return exitCode(report);
        }
    }

    private void checkUse() {
        if (jobs < 1) throw wrongUse("--jobs must be at least 1, not " + jobs);
        for (Path path : paths)
            if (Files.notExists(path)) throw wrongUse("No such file or folder: " + path);
    }

    private ParameterException wrongUse(String why) {
        return new ParameterException(spec.commandLine(), why);
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
        out.println(sum(report));
        out.flush();
    }

    private static String sum(ScanReport report) {
        StringJoiner parts = new StringJoiner(", ", ": ", "").setEmptyValue("");
        count(report.analysed(), "listened to", parts);
        count(report.unchanged(), "unchanged", parts);
        count(report.recognised(), "known by their sound", parts);
        count(report.rescored(), "judged anew without listening", parts);
        count(report.missing(), "gone", parts);
        count(report.failed().size(), "not readable", parts);
        String tracks =
                String.format(
                        Locale.ROOT, "%,d track%s", report.found(), report.found() == 1 ? "" : "s");
        String stopped = report.cancelled() ? "Stopped; the same command goes on from here. " : "";
        return stopped + tracks + parts + ".";
    }

    private static void count(long count, String as, StringJoiner parts) {
        if (count > 0) parts.add(String.format(Locale.ROOT, "%,d %s", count, as));
    }

    private static void reasons(String heading, List<Reason> reasons, PrintWriter out) {
        if (reasons.isEmpty()) return;
        out.println(heading);
        for (Reason reason : reasons)
            out.printf("  %s: %s%n", OneLine.of(reason.path()), OneLine.of(reason.why()));
    }
}
