package org.cratewise.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cratewise.plot.ColorMap;
import org.cratewise.plot.Excerpt;
import org.cratewise.plot.ListenedTo;
import org.cratewise.plot.Look;
import org.cratewise.plot.PlotPicture.Size;
import org.cratewise.track.Stretch;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// Which part of a track is plotted, and how it looks.
final class PlotOptions {
    private static final Pattern SIZE = Pattern.compile("(\\d{1,5})x(\\d{1,5})");

    /// Dark paper or light.
    enum Paper {
        LIGHT,
        DARK
    }

    @Option(names = "--from", paramLabel = "S", description = "Begin at this second.")
    private double from;

    @Option(names = "--to", paramLabel = "S", description = "End at this second.")
    private Double to;

    @Option(
            names = "--size",
            paramLabel = "WxH",
            description = "Of the picture, in pixels (default ${DEFAULT-VALUE}).")
    private String size = "1200x520";

    @Option(
            names = "--scale",
            paramLabel = "N",
            description = "1 to 4: more pixels for the same picture (default ${DEFAULT-VALUE}).")
    private int scale = 1;

    @Option(names = "--theme", description = "light or dark (default ${DEFAULT-VALUE}).")
    private Paper theme = Paper.LIGHT;

    @Option(names = "--colors", description = "viridis or magma (default ${DEFAULT-VALUE}).")
    private ColorMap colors = ColorMap.VIRIDIS;

    /// @throws ParameterException if something in it makes no sense
    void check(CommandSpec spec) {
        try {
            size();
            if (scale < 1 || scale > 4)
                throw new IllegalArgumentException("Not a usable scale: " + scale + " (1 to 4)");
            if (!(from >= 0) || to != null && !(to > from))
                throw new IllegalArgumentException("--to must be later than --from");
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    Size size() {
        Matcher matcher = SIZE.matcher(size);
        if (!matcher.matches())
            throw new IllegalArgumentException("Not a size like 1200x520: " + size);
        return new Size(
                Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)), scale);
    }

    Look look() {
        return theme == Paper.DARK ? Look.dark(colors) : Look.light(colors);
    }

    Excerpt hear(Path file) throws IOException, InterruptedException {
        return Excerpt.of(file, from, to == null ? Excerpt.LONGEST : to - from);
    }

    /// What a scan listens to; unknown of a track of which only a part was decoded.
    List<Stretch> listened(Excerpt pcm) {
        boolean whole = from == 0 && to == null && !pcm.cut();
        return whole ? ListenedTo.of(pcm.seconds()) : List.of();
    }
}
