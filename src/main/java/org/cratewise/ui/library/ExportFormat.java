package org.cratewise.ui.library;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.cratewise.track.Track;
import org.cratewise.track.TrackColumn;
import org.cratewise.ui.kit.Words;

/// How tracks leave the window as a file.
public enum ExportFormat {
    /// RFC 4180 with one header line; an empty cell for what isn't known.
    CSV {
        @Override
        void write(List<Track> tracks, Writer out) throws IOException {
            CSVFormat format =
                    CSVFormat.DEFAULT
                            .builder()
                            .setHeader(TrackColumn.names().toArray(String[]::new))
                            .setRecordSeparator('\n')
                            .get();
            CSVPrinter printer = new CSVPrinter(out, format);
            for (Track track : tracks) printer.printRecord(TrackColumn.row(track).values());
            printer.flush();
        }
    },

    /// An array with an object for each track, null for what isn't known.
    JSON {
        @Override
        void write(List<Track> tracks, Writer out) throws IOException {
            new ObjectMapper()
                    .writerWithDefaultPrettyPrinter()
                    .writeValue(out, tracks.stream().map(TrackColumn::row).toList());
        }
    },

    /// A playlist in UTF-8, with whole paths.
    M3U8 {
        @Override
        void write(List<Track> tracks, Writer out) throws IOException {
            out.write("#EXTM3U\n");
            for (Track track : tracks) {
                String artist = track.tags().artist();
                String name = (artist.isEmpty() ? "" : artist + " - ") + Words.title(track);
                long seconds = Math.round(track.sound().seconds());
                out.write("#EXTINF:" + (seconds > 0 ? seconds : -1) + "," + oneLine(name) + "\n");
                out.write(track.file().path() + "\n");
            }
        }
    };

    /// What such a file's name ends in.
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Writes tracks into a file: all of them, or, if that fails, nothing.
    ///
    /// @param file made anew, in place of one that was there
    public void write(List<Track> tracks, Path file) throws IOException {
        Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), ".export", ".tmp");
        try {
            try (Writer out = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
                write(tracks, out);
            }
            replace(fresh, file);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void replace(Path fresh, Path file) throws IOException {
        try {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    abstract void write(List<Track> tracks, Writer out) throws IOException;

    private static String oneLine(String text) {
        return text.replaceAll("\\R", " ");
    }
}
