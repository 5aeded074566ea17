package org.cratewise.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import org.cratewise.track.Prediction;
import org.cratewise.track.Review;
import org.cratewise.track.Track;

/// The catalog of a library: one SQLite file. Safe for several threads. Every method throws
/// {@link CatalogException} when the file can't be used any more (a full disk, say).
public final class Catalog implements AutoCloseable {
    /// What an opener means to do; any number may read while one writes.
    public enum Access {
        READ,
        WRITE
    }

    private final Path file;
    private final Optional<Writer> writer;
    private final Database reading;
    private final Models models = new Models();
    private final TrackRows rows = new TrackRows(models);
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Questions questions = new Questions(models);

    /// What only a writer has.
    private record Writer(CatalogLock lock, Database database) {
        void close() {
            try (database) {
                database.foldIn();
            } finally {
                lock.close();
            }
        }
    }

    private Catalog(Path file, Optional<Writer> writer, Database reading) {
        this.file = file;
        this.writer = writer;
        this.reading = reading;
    }

    /// Opens a catalog; with {@link Access#WRITE} it is made if it isn't there, and upgraded if an
    /// older program made it, after a copy of it was put beside it (`catalog.db.v1.bak`).
    ///
    /// @throws CatalogException if another program writes to it, it is newer than this program, or
    /// it is no catalog, or nothing is there to read; the file is then as it was
    public static Catalog open(Path file, Access access) {
        return open(file, access, Schema.CURRENT);
    }

    static Catalog open(Path given, Access access, Schema schema) {
        Path file = given.toAbsolutePath().normalize();
        CatalogFile opening = new CatalogFile(file, schema);
        if (access == Access.WRITE) return openToWrite(file, opening);
        opening.checkReadable();
        return new Catalog(file, Optional.empty(), opening.connect(Access.READ));
    }

    private static Catalog openToWrite(Path file, CatalogFile opening) {
        makeFolder(file);
        CatalogLock lock = CatalogLock.take(file);
        Database database = null;
        try {
            opening.prepare();
            database = opening.connect(Access.WRITE);
            Writer writer = new Writer(lock, database);
            return new Catalog(file, Optional.of(writer), opening.connect(Access.READ));
        } catch (RuntimeException e) {
            if (database != null) database.close();
            lock.close();
            throw e;
        }
    }

    private static void makeFolder(Path file) {
        try {
            if (!Files.isDirectory(file.getParent())) Files.createDirectories(file.getParent());
        } catch (IOException e) {
            throw new CatalogException(
                    "Can't make the folder of the catalog " + file + ": " + e, e);
        }
    }

    /// Where it lies.
    public Path file() {
        return file;
    }

    /// Every track, by path; predictions carry their three likeliest genres.
    public List<Track> tracks() {
        return reading.with(rows::all);
    }

    /// One track, as in {@link #tracks}; empty if there is none of that number.
    public Optional<Track> track(long id) {
        return reading.with(handle -> rows.one(handle, id));
    }

    /// All that was heard in a track.
    public Optional<Prediction> prediction(long trackId) {
        return reading.with(handle -> questions.current(handle, trackId));
    }

    /// The folders that are watched.
    public List<Path> folders() {
        return reading.with(questions::folders);
    }

    /// How many tracks stand where, and how many were heard as which genre.
    public Counts counts() {
        return reading.with(questions::counts);
    }

    /// What a scan needs to know of every track, by path.
    public Map<Path, Known> known() {
        return reading.with(questions::known);
    }

    /// What a model heard in some audio, whichever file it was in; empty if it never did.
    public Optional<Prediction> heard(String audioKey, String modelId) {
        return reading.with(handle -> questions.ofAudio(handle, audioKey, modelId));
    }

    /// The cached features of some audio, if they are of that extractor.
    public Optional<byte[]> features(String audioKey, String extractor) {
        return reading.with(handle -> questions.features(handle, audioKey, extractor));
    }

    /// Makes changes, all of them or, if `work` throws, none. One at a time; others wait.
    ///
    /// @throws CatalogException if it was opened to be read
    public <T> T edit(Function<CatalogEdit, T> work) {
        Database database = writer().database();
        try {
            return database.inTransaction(handle -> work.apply(new CatalogEdit(handle, models)));
        } catch (RuntimeException | Error e) {
            models.forget();
            throw e;
        }
    }

    /// {@link #edit} without a result.
    public void change(Consumer<CatalogEdit> work) {
        edit(
                edit -> {
                    work.accept(edit);
                    return null;
                });
    }

    /// Keeps decisions on tracks, all or none; an empty one takes a decision back. Numbers that
    /// no track has any more are passed over.
    ///
    /// @param decisions by the track's number
    /// @return the decisions that were there before: handed in again, they undo this
    public Map<Long, Optional<Review>> decide(Map<Long, Optional<Review>> decisions) {
        return edit(
                edit -> {
                    Map<Long, Optional<Review>> before = new HashMap<>();
                    decisions.forEach((id, review) -> before.put(id, edit.decide(id, review)));
                    return before;
                });
    }

    /// What was and is done to the user's files; its writing methods need {@link Access#WRITE}.
    public Journal journal() {
        return new Journal(
                work -> writer().database().durably(work::apply),
                work -> reading.with(work::apply));
    }

    /// Deletes all cached features and gives their space back to the disk. A new model will have
    /// to listen to every track again.
    public void clearFeatureCache() {
        Database database = writer().database();
        database.with(handle -> handle.execute("DELETE FROM features"));
        database.with(handle -> handle.execute("VACUUM"));
    }

    /// How many bytes the cached features take.
    public long featureCacheBytes() {
        return reading.with(questions::featureBytes);
    }

    /// Writes a copy of all that is in the catalog at this moment. Nothing is overwritten.
    ///
    /// @throws CatalogException if something is at the target, or it can't be written
    public void backUp(Path target) {
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS))
            throw new CatalogException("Something is there already: " + target);
        writer().database().with(h -> h.execute("VACUUM INTO ?", target.toString()));
    }

    /// What SQLite finds wrong with the file when it looks at all of it; nothing, if it is sound.
    public List<String> faults() {
        return reading.with(questions::faults);
    }

    private Writer writer() {
        return writer.orElseThrow(
                () -> new CatalogException("The catalog " + file + " was opened to be read only."));
    }

    /// Closes it; a writer brings everything into the one file first. Closing twice is once.
    @Override
    public void close() {
        if (closed.getAndSet(true)) return;
        reading.close();
        writer.ifPresent(Writer::close);
    }
}
