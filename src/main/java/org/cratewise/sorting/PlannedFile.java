package org.cratewise.sorting;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.nio.file.Path;
import org.cratewise.track.FileStamp;
import org.cratewise.track.Track;

/// The file a step is about, in the version the plan was made for.
///
/// @param track the catalog's number, 0 for a file that is no track
/// @param audioKey as in {@link org.cratewise.track.Sound}, empty for a file that is no track
/// @param size in bytes
/// @param modified milliseconds since 1970-01-01 UTC
public record PlannedFile(long track, String audioKey, String path, long size, long modified) {
    static PlannedFile of(Track track) {
        FileStamp file = track.file();
        return new PlannedFile(
                track.id(),
                track.sound().key(),
                file.path().toString(),
                file.size(),
                file.modifiedMillis());
    }

    /// A file that is no track.
    static PlannedFile of(FileStamp file) {
        return new PlannedFile(0, "", file.path().toString(), file.size(), file.modifiedMillis());
    }

    /// Where it lies.
    @JsonIgnore
    public Path place() {
        return Path.of(path);
    }

    /// Its version.
    @JsonIgnore
    public FileStamp stamp() {
        return new FileStamp(place(), size, modified);
    }
}
