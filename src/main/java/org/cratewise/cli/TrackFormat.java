package org.cratewise.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVPrinter;
import org.cratewise.track.Guess;
import org.cratewise.track.Track;
import org.cratewise.track.TrackColumn;

/// How `list` writes tracks.
enum TrackFormat {
    /// For people: aligned columns, the path last.
    TABLE {
        @Override
        void write(List<Track> tracks, PrintWriter out) {
            out.printf(
                    "%-9s %-11s %5s %-6s  %-24s %-24s %s%n",
                    "state", "genre", "", "sure", "artist", "title", "path");
            for (Track track : tracks) {
                out.printf(
                        "%-9s %-11s %5s %-6s  %-24s %-24s %s%s%n",
                        word(track.state()),
                        track.prediction().map(heard -> heard.best().genre().key()).orElse(""),
                        track.prediction().map(heard -> percent(heard.best())).orElse(""),
                        track.prediction().map(heard -> word(heard.sureness())).orElse(""),
                        cut(track.tags().artist()),
                        cut(track.tags().title()),
                        OneLine.of(track.file().path()),
                        track.reason().isEmpty() ? "" : "  (" + OneLine.of(track.reason()) + ")");
            }
        }
    },

    /// RFC 4180, one header line, an empty cell for what isn't known.
    CSV {
        @Override
        void write(List<Track> tracks, PrintWriter out) throws IOException {
            CSVPrinter printer = new CSVPrinter(out, Csv.headed(TrackColumn.names()));
            for (Track track : tracks) printer.printRecord(TrackColumn.row(track).values());
            printer.flush();
        }
    },

    /// An array with one object per track, null for what isn't known.
    JSON {
        @Override
        void write(List<Track> tracks, PrintWriter out) throws IOException {
            SequenceWriter writer =
                    new ObjectMapper().writerWithDefaultPrettyPrinter().writeValuesAsArray(out);
            for (Track track : tracks) writer.write(TrackColumn.row(track));
            writer.flush();
            out.println("]");
        }
    };

    private static final int CELL = 24;

    abstract void write(List<Track> tracks, PrintWriter out) throws IOException;

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String percent(Guess guess) {
        return Math.round(100 * guess.probability()) + "%";
    }

    private static String cut(String tag) {
        String text = OneLine.of(tag);
        return text.length() <= CELL ? text : text.substring(0, CELL - 1) + "…";
    }
}
