package org.cratewise.genre.dataset;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.cratewise.feature.FileSamples;
import org.cratewise.track.Genre;

/// Cuts songs into pieces named by their genre, `blues/blues.000000.wav`, mono at 22,050 Hz, to
/// make a data set. What is left at a song's end, shorter than a piece, is passed over. A list
/// tells
/// which song each piece is from, so that a split can keep them together.
public final class Cutting {
    /// The list's name in the new folder: columns path, genre, artist, track.
    public static final String LIST = "pieces.csv";

    private static final int RATE = 22_050;
    private static final int LOUDEST = 32_767;

    private final Path out;
    private final int samples;
    private final Map<Genre, Integer> pieces = new TreeMap<>();
    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> failed = new ArrayList<>();

    private Cutting(Path out, double seconds) {
        if (!(seconds >= 1)) throw new IllegalArgumentException("Not a length: " + seconds + " s");
        this.out = out;
        this.samples = (int) (seconds * RATE);
    }

    /// @param pieces of each genre
    /// @param failed songs that couldn't be cut, with the reason
    public record Cut(Map<Genre, Integer> pieces, List<String> failed) {}

    /// @param songs as {@link FolderData} reads them: a folder per genre
    /// @param out is made; nothing may be in it yet
    /// @param seconds of each piece, at least 1
    /// @throws IOException if nothing can be written there, or something lies there already
    /// @throws InterruptedException if the thread was interrupted
    public static Cut cut(DataSet songs, Path out, double seconds)
            throws IOException, InterruptedException {
        Cutting cutting = new Cutting(out, seconds);
        requireNew(out);
        for (Example song : songs.examples()) cutting.cut(song);
        cutting.writeList();
        return new Cut(cutting.pieces, cutting.failed);
    }

    private static void requireNew(Path out) throws IOException {
        Files.createDirectories(out);
        try (var there = Files.list(out)) {
            if (there.findAny().isPresent())
                throw new IOException(out + " isn't empty: choose a new folder for the pieces");
        }
    }

    private void cut(Example song) throws IOException, InterruptedException {
        float[] sound;
        try {
            sound = FileSamples.of(song.source().file(), RATE);
        } catch (IOException e) {
            failed.add(song.key() + ": " + e.getMessage());
            return;
        }
        if (sound.length < samples) failed.add(song.key() + ": shorter than a piece");
        for (int from = 0; from + samples <= sound.length; from += samples)
            write(song, sound, from);
    }

    private void write(Example song, float[] sound, int from) throws IOException {
        Genre genre = song.genre();
        int number = pieces.merge(genre, 1, Integer::sum) - 1;
        String path = genre + "/" + String.format("%s.%06d.wav", genre, number);
        Path file = out.resolve(path);
        Files.createDirectories(file.getParent());
        AudioFormat format = new AudioFormat(RATE, 16, 1, true, false);
        try (AudioInputStream stream =
                new AudioInputStream(
                        new ByteArrayInputStream(bytes(sound, from)), format, samples)) {
            AudioSystem.write(stream, AudioFileFormat.Type.WAVE, file.toFile());
        }
        rows.add(List.of(path, genre.key(), song.artist(), song.track()));
    }

    private byte[] bytes(float[] sound, int from) {
        byte[] bytes = new byte[2 * samples];
        for (int i = 0; i < samples; i++) {
            int level = Math.round(Math.max(-1, Math.min(1, sound[from + i])) * LOUDEST);
            bytes[2 * i] = (byte) level;
            bytes[2 * i + 1] = (byte) (level >> 8);
        }
        return bytes;
    }

    private void writeList() throws IOException {
        CSVFormat headed =
                CSVFormat.DEFAULT
                        .builder()
                        .setHeader("path", "genre", "artist", "track")
                        .setRecordSeparator('\n')
                        .get();
        try (Writer writer = Files.newBufferedWriter(out.resolve(LIST));
                CSVPrinter printer = new CSVPrinter(writer, headed)) {
            printer.printRecords(rows);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
