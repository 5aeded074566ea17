package org.cratewise.scan;

import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.cratewise.audio.Listening;
import org.cratewise.audio.UnreadableAudioException;
import org.cratewise.catalog.Catalog;
import org.cratewise.catalog.CatalogException;
import org.cratewise.feature.Textures;
import org.cratewise.tag.TagReading;
import org.cratewise.track.Tags;
import org.cratewise.track.Track;

/// The second stage: tags, audio and features of one file. Whatever is wrong with a file ends here,
/// as the reason why that track failed. Safe for several threads.
final class Hearing {
    private static final System.Logger LOG = System.getLogger(Hearing.class.getName());

    private final Catalog catalog;
    private final Function<Path, TagReading> tags;
    private final Ears ears;
    private final Listening listening;
    private final String extractor;

    Hearing(
            Catalog catalog,
            Function<Path, TagReading> tags,
            Ears ears,
            Listening listening,
            String extractor) {
        this.catalog = catalog;
        this.tags = tags;
        this.ears = ears;
        this.listening = listening;
        this.extractor = extractor;
    }

    Outcome attend(Work work) throws InterruptedException {
        Optional<Outcome> remembered = remember(work);
        return remembered.isPresent() ? remembered.get() : listen(work);
    }

    private Optional<Outcome> remember(Work work) {
        if (work.cached().isEmpty()) return Optional.empty();
        Optional<Track> track = catalog.track(work.track().id());
        Optional<byte[]> features = catalog.features(work.cached(), extractor);
        if (track.isEmpty() || features.isEmpty()) return Optional.empty();
        try {
            Textures textures = Textures.fromBytes(features.get());
            Track known = track.get();
            return Optional.of(
                    new Outcome.Listened(work, known.tags(), known.sound(), textures, true));
        } catch (RuntimeException e) {
            // A cache that can't be read is no cache.
            return Optional.empty();
        }
    }

    private Outcome listen(Work work) throws InterruptedException {
        Path file = work.track().file().path();
        Tags read = Tags.NONE;
        try {
            TagReading reading = tags.apply(file);
            read = reading.tags();
            Heard heard = ears.listen(file, listening, reading.secondsHint());
            if (heard.textures().segments().isEmpty())
                return new Outcome.Failed(work, read, "Too little sound to judge");
            return new Outcome.Listened(work, read, heard.sound(), heard.textures(), false);
        } catch (InterruptedException | CancellationException | CatalogException | LinkageError e) {
            // Not the file's fault: the scan ends, or the program is broken.
            throw e;
        } catch (Exception | Error e) {
            if (Files.notExists(file)) return new Outcome.Gone(work);
            LOG.log(Level.DEBUG, "Can't listen to " + file, e);
            return new Outcome.Failed(work, read, reason(e));
        }
    }

    static String reason(Throwable e) {
        if (e instanceof UnreadableAudioException) return e.getMessage();
        if (e instanceof OutOfMemoryError) return "It takes more memory than there is";
        return "It can't be analysed: " + e;
    }
}
