package org.cratewise.plot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cratewise.audio.UnreadableAudioException;

/// Outlines of tracks, kept in a folder under the key of their audio: about 9 KB each, the oldest
/// deleted when there are too many. The folder can be deleted at any time. Safe for several
/// threads.
public final class Envelopes {
    private static final System.Logger LOG = System.getLogger(Envelopes.class.getName());
    private static final Pattern KEY = Pattern.compile("[0-9a-zA-Z]{1,64}");
    private static final String ENDING = ".wave";

    private final Path folder;
    private final int most;

    /// @param folder need not be there
    public Envelopes(Path folder) {
        this(folder, 4000);
    }

    Envelopes(Path folder, int most) {
        this.folder = folder;
        this.most = most;
    }

    /// The outline of a track, decoded if it isn't kept.
    ///
    /// @param audioKey empty if it isn't known; then nothing is kept
    /// @throws UnreadableAudioException with the reason, if it can't be decoded
    /// @throws InterruptedException if the calling thread was interrupted
    public Envelope of(Path file, String audioKey)
            throws UnreadableAudioException, InterruptedException {
        if (!KEY.matcher(audioKey).matches()) return Envelope.of(file);
        Path place = folder.resolve(audioKey + ENDING);
        Optional<Envelope> kept = read(place);
        if (kept.isPresent()) return kept.get();
        Envelope fresh = Envelope.of(file);
        keep(fresh, place);
        return fresh;
    }

    private static Optional<Envelope> read(Path place) {
        try {
            if (!Files.exists(place)) return Optional.empty();
            return Optional.of(Envelope.fromBytes(Files.readAllBytes(place)));
        } catch (IOException | IllegalArgumentException e) {
            // A cache that can't be read is no cache.
            return Optional.empty();
        }
    }

    private synchronized void keep(Envelope envelope, Path place) {
        Path fresh = place.resolveSibling(place.getFileName() + ".new");
        try {
            Files.createDirectories(folder);
            Files.write(fresh, envelope.toBytes());
            Files.move(fresh, place, StandardCopyOption.REPLACE_EXISTING);
            makeRoom();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "Can't keep " + place, e);
        }
    }

    /// Deletes the oldest tenth when there are too many.
    private void makeRoom() throws IOException {
        List<Path> kept;
        try (Stream<Path> files = Files.list(folder)) {
            kept = files.filter(file -> file.toString().endsWith(ENDING)).toList();
        }
        if (kept.size() <= most) return;
        // Read once: a comparison that changes its mind half way breaks the sort.
        List<Map.Entry<Path, FileTime>> aged =
                kept.stream().map(file -> Map.entry(file, age(file))).toList();
        int tooMany = kept.size() - most + most / 10;
        for (var old :
                aged.stream()
                        .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                        .limit(tooMany)
                        .toList()) Files.deleteIfExists(old.getKey());
    }

    private static FileTime age(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }
}
