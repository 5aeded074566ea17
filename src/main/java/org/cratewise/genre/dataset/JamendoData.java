package org.cratewise.genre.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cratewise.track.Genre;

/// The lists of the MTG-Jamendo data set (Bogdanov et al. 2019): TRACK_ID, ARTIST_ID, ALBUM_ID,
/// PATH, DURATION, then any number of tags, all between tabs. Tags such as `genre---rock` name
/// genres, others moods and instruments.
public final class JamendoData {
    private static final int TRACK = 0;
    private static final int ARTIST = 1;
    private static final int PATH = 3;
    private static final int TAGS = 5;
    private static final String GENRE = "genre---";

    private JamendoData() {}

    /// @param audio holds the recordings as the list names them, as mp3, `.low.mp3` or Opus
    /// @throws IOException if the list can't be read
    public static DataSet read(Path list, Path audio, LabelMap labels) throws IOException {
        Gathering all = new Gathering();
        for (String line : Files.readAllLines(list)) {
            String[] cells = line.split("\t", -1);
            if (line.isBlank() || cells[TRACK].equals("TRACK_ID")) continue;
            if (cells.length <= PATH) all.drop(Reason.SHORT_ROW.words(), line);
            else add(cells, audio, labels, all);
        }
        return all.finish(list.toString());
    }

    private static void add(String[] cells, Path audio, LabelMap labels, Gathering all) {
        List<String> tags = genres(cells);
        List<Genre> genres = labels.genres(tags);
        Optional<Path> file = AudioNames.find(audio, cells[PATH]);
        if (tags.isEmpty()) all.drop(Reason.NO_GENRE.words(), cells[TRACK]);
        else if (genres.isEmpty()) all.drop(Reason.NO_TAG.words(), cells[TRACK]);
        else if (file.isEmpty()) all.drop(Reason.NO_FILE.words(), cells[PATH]);
        else
            all.add(
                    new Example(
                            cells[TRACK],
                            Source.recording(file.get()),
                            genres,
                            cells[ARTIST],
                            cells[TRACK]));
    }

    private static List<String> genres(String[] cells) {
        return Arrays.stream(cells)
                .skip(TAGS)
                .map(String::strip)
                .filter(tag -> tag.startsWith(GENRE))
                .map(tag -> tag.substring(GENRE.length()))
                .filter(tag -> !tag.isEmpty())
                .toList();
    }
}
