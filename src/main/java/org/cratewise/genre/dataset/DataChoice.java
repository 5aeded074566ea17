package org.cratewise.genre.dataset;

import java.io.IOException;
import java.nio.file.Path;

/// Which music a person chose for the Lab, so that it can be read again.
///
/// @param place a folder or a list; not used for reviewed tracks
/// @param audio what the paths of a list are relative to; empty for the list's own folder
/// @param labels what labels mean: empty for the program's map, {@link #AS_IS}, or a file
/// @param commonest only so many genres; 0 for all
public record DataChoice(Kind kind, String place, String audio, String labels, int commonest) {
    /// Every label is a genre of its own.
    public static final String AS_IS = "as-is";

    /// What kinds of music collections the Lab can read.
    public enum Kind {
        FOLDERS,
        TABLE,
        JAMENDO,
        FMA,
        LEVELS,
        REVIEWED;

        /// Whether it is a file that names others.
        public boolean list() {
            return this == TABLE || this == JAMENDO || this == FMA;
        }

        /// Whether it lies in one place at all.
        public boolean placed() {
            return this != REVIEWED;
        }
    }

    public DataChoice {
        if (kind.placed() && place.isBlank()) throw new IllegalArgumentException("Which music?");
        if (commonest < 0) throw new IllegalArgumentException("Not so many genres: " + commonest);
    }

    /// With the program's labels and all genres.
    public static DataChoice of(Kind kind, String place) {
        return new DataChoice(kind, place, "", "", 0);
    }

    /// @throws IOException if it can't be read
    /// @throws IllegalArgumentException if the labels make no sense
    public DataSet read(ReviewedTracks reviewed) throws IOException {
        LabelMap map = labelMap();
        Path from = Path.of(place);
        DataSet all =
                switch (kind) {
                    case FOLDERS -> FolderData.read(from, map);
                    case TABLE -> TableData.read(from, audio(from), map);
                    case JAMENDO -> JamendoData.read(from, audio(from), map);
                    case FMA -> FmaData.read(from, audio(from), map);
                    case LEVELS -> LevelData.read(from, map);
                    case REVIEWED -> reviewed.read();
                };
        return commonest > 0 ? all.commonest(commonest) : all;
    }

    private LabelMap labelMap() throws IOException {
        if (labels.isEmpty()) return LabelMap.builtIn();
        return labels.equals(AS_IS) ? LabelMap.asIs() : LabelMap.read(Path.of(labels));
    }

    private Path audio(Path list) {
        return audio.isEmpty() ? list.toAbsolutePath().getParent() : Path.of(audio);
    }
}
