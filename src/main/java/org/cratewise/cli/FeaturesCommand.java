package org.cratewise.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.concurrent.Callable;
import org.apache.commons.csv.CSVPrinter;
import org.cratewise.feature.FeatureKind;
import org.cratewise.feature.FeatureSequence;
import org.cratewise.feature.FeatureSettings;
import org.cratewise.feature.FileFeatures;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `features`: what is measured in a track, frame by frame.
@Command(
        name = "features",
        description = "Measure a track frame by frame, as librosa does; one row for each frame.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all is well", "1:the file can't be read", "2:wrong use"},
        footer = {
            "",
            "Examples:",
            "  cratewise features song.mp3 --kind mfcc --n-mfcc 20 > mfcc.csv",
            "  cratewise features song.mp3 --kind chroma --hop 1024"
        })
final class FeaturesCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The track; it is only read.")
    private Path file;

    @Option(
            names = "--kind",
            required = true,
            paramLabel = "KIND",
            description =
                    "What to measure: mfcc, mel, chroma, tonnetz, centroid, rolloff, contrast, zcr,"
                            + " rms, onset or spectrum.")
    private FeatureKind kind;

    @Option(names = "--format", paramLabel = "FORMAT", description = "csv, the only one so far.")
    private Format format = Format.CSV;

    @Option(
            names = "--sr",
            paramLabel = "HZ",
            description = "Sample rate (default ${DEFAULT-VALUE} Hz).")
    private int sampleRate = FeatureSettings.DEFAULT.sampleRate();

    @Option(
            names = "--n-fft",
            paramLabel = "N",
            description = "Samples in a frame, a power of two (default ${DEFAULT-VALUE}).")
    private int fftSize = FeatureSettings.DEFAULT.fftSize();

    @Option(
            names = "--hop",
            paramLabel = "N",
            description = "Samples from one frame to the next (default ${DEFAULT-VALUE}).")
    private int hop = FeatureSettings.DEFAULT.hop();

    @Option(
            names = "--n-mfcc",
            paramLabel = "N",
            description = "MFCCs in a row (default ${DEFAULT-VALUE}).")
    private int mfccs = FeatureSettings.DEFAULT.mfccs();

    @Option(
            names = "--n-mels",
            paramLabel = "N",
            description = "Mel bands (default ${DEFAULT-VALUE}).")
    private int mels = FeatureSettings.DEFAULT.mels();

    /// The formats there are.
    enum Format {
        CSV
    }

    @Override
    public Integer call() throws InterruptedException, IOException {
        if (Files.notExists(file))
            throw new ParameterException(spec.commandLine(), "No such file: " + file);
        FeatureSequence sequence;
        try {
            FeatureSettings settings = new FeatureSettings(sampleRate, fftSize, hop, mfccs, mels);
            sequence = new FileFeatures(settings).of(file, EnumSet.of(kind));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        } catch (IOException e) {
            spec.commandLine().getErr().println(OneLine.of(file + ": " + e.getMessage()));
            return ExitCode.SOFTWARE;
        }
        write(sequence, spec.commandLine().getOut());
        return ExitCode.OK;
    }

    private static void write(FeatureSequence sequence, PrintWriter out) throws IOException {
        CSVPrinter printer = new CSVPrinter(out, Csv.headed(sequence.columns()));
        for (float[] frame : sequence.values()) {
            for (float value : frame) printer.print(value);
            printer.println();
        }
        printer.flush();
    }
}
