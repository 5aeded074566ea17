package org.cratewise.genre.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cratewise.track.Genre;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataSetsTest {
    private static final LabelMap MAP = LabelMap.builtIn();

    @TempDir Path folder;

    @BeforeEach
    void someFiles() throws IOException {
        for (String name :
                List.of(
                        "Hip-Hop/a.mp3",
                        "Hip-Hop/album/b.flac",
                        "Indie Rock/c.au",
                        "Indie Rock/cover.jpg",
                        "Polka/d.mp3",
                        "000/000002.mp3",
                        "000/000003.mp3",
                        "000/000005.mp3",
                        "000/000010.mp3",
                        "48/948.low.mp3",
                        "49/949.opus",
                        "50/950.mp3")) file(name, "");
    }

    @Test
    void aFolderPerGenreIsReadThroughTheLabelMap() throws IOException {
        DataSet set = FolderData.read(folder, MAP);
        assertEquals(Map.of(new Genre("hiphop"), 2, new Genre("rock"), 1), set.counts());
        assertEquals(
                Set.of("Hip-Hop/a.mp3", "Hip-Hop/album/b.flac", "Indie Rock/c.au"),
                set.examples().stream().map(Example::key).collect(Collectors.toSet()));
        assertEquals(5, dropped(set, "folder's name is no genre"));
        assertEquals(1, dropped(set, "not named like audio"));
    }

    @Test
    void jamendoTagsNameSeveralGenresAndFilesUnderTheirOtherNames() throws IOException {
        Path list =
                file(
                        "list.tsv",
                        "TRACK_ID\tARTIST_ID\tALBUM_ID\tPATH\tDURATION\tTAGS\n"
                                + "track_948\tartist_7\talbum_1\t48/948.mp3\t212.7\tgenre---rock"
                                + "\tgenre---pop\tmood/theme---happy\n"
                                + "track_949\tartist_8\talbum_2\t49/949.mp3\t99\tgenre---jazz\n"
                                + "track_950\tartist_8\talbum_2\t50/950.mp3\t99\t"
                                + "instrument---piano\n"
                                + "track_951\tartist_8\talbum_2\t51/951.mp3\t99\tgenre---jazz\n"
                                + "track_952\tartist_8\n");
        DataSet set = JamendoData.read(list, folder, MAP);
        assertEquals(2, set.examples().size());
        assertEquals(List.of(new Genre("rock"), new Genre("pop")), set.examples().get(0).genres());
        assertEquals("artist_7", set.examples().get(0).artist());
        assertEquals(folder.resolve("49/949.opus"), set.examples().get(1).source().file());
        assertEquals(1, dropped(set, "no genre"));
        assertEquals(1, dropped(set, "file isn't there"));
        assertEquals(1, dropped(set, "row is too short"));
    }

    @Test
    void fmaCellsAreEmptyWordsOrLists() throws IOException {
        Path tracks =
                file(
                        "tracks.csv",
                        ",album,artist,track,track,track\n"
                                + ",title,name,genre_top,genres,genres_all\n"
                                + "track_id,,,,,\n"
                                + "2,Food,AWOL,Hip-Hop,[21],[21]\n"
                                + "3,Food,AWOL,,\"[25, 12]\",\"[25, 12]\"\n"
                                + "5,Food,AWOL,,[],[]\n"
                                + "10,\"Constant, Hitmaker\",Kurt Vile,,\"['Jazz', 'Polka']\",\n"
                                + "11,x,y,Rock,[12],[12]\n"
                                + "20,x,y,International,[2],[2]\n"
                                + "x,,,Rock,,\n");
        file(
                "genres.csv",
                "genre_id,#tracks,parent,title,top_level\n12,1,0,Rock,12\n25,1,12,Punk,12\n");
        DataSet set = FmaData.read(tracks, folder, MAP);
        assertEquals(List.of("2", "3", "10"), set.examples().stream().map(Example::key).toList());
        assertEquals(
                List.of("hiphop", "rock", "jazz"),
                set.examples().stream().map(e -> e.genre().key()).toList());
        assertEquals("Kurt Vile", set.examples().get(2).artist());
        assertEquals(1, dropped(set, "genre cells are empty"));
        assertEquals(1, dropped(set, "file isn't there"));
        assertEquals(1, dropped(set, "label means no genre: International"));
        assertEquals(1, dropped(set, "no track number"));
    }

    @Test
    void aTableThatIsNotFmasIsRefused() throws IOException {
        Path table = file("t.csv", "a,b\nc,d\n");
        assertThrows(IOException.class, () -> FmaData.read(table, folder, MAP));
    }

    @Test
    void anyTableWithPathAndGenreIsRead() throws IOException {
        Path table =
                file(
                        "songs.csv",
                        "Filename,Label,Artist\nHip-Hop/a.mp3,Rap,\"A, and B\"\n"
                                + "Indie Rock/c.au,Polka,C\nPolka/d.mp3,,D\nPolka/e.mp3,jazz,D\n");
        DataSet set = TableData.read(table, folder, MAP);
        assertEquals(1, set.examples().size());
        assertEquals("A, and B", set.examples().get(0).artist());
        assertEquals(1, dropped(set, "label means no genre: Polka"));
        assertEquals(1, dropped(set, "no genre"));
        assertEquals(1, dropped(set, "file isn't there"));
    }

    @Test
    void tabsPartTheCellsOfATsvAndASecondGenreFollowsTheFirst() throws IOException {
        Path table =
                file(
                        "labels.tsv",
                        "file\tartist\tgenre\tsecond\nHip-Hop/a.mp3\tA \"B\"\tfolk\tpop\n"
                                + "Polka/d.mp3\tC\tambiguous\trock, pop\n");
        DataSet set = TableData.read(table, folder, MAP);
        assertEquals(List.of(new Genre("folk"), new Genre("pop")), set.examples().get(0).genres());
        assertEquals("A \"B\"", set.examples().get(0).artist());
        assertEquals(1, set.examples().size());
    }

    @Test
    void aTableWithoutGenreSaysWhatItLacks() throws IOException {
        Path table = file("songs.csv", "path,mood\na.mp3,happy\n");
        IOException e = assertThrows(IOException.class, () -> TableData.read(table, folder, MAP));
        assertTrue(e.getMessage().contains("genre, genres, label"), e.getMessage());
    }

    @Test
    void archivesOfLevelsAreReadByTheirNames() throws IOException {
        Path data = Files.createDirectories(folder.resolve("levels"));
        String header = "{'descr': '|u1', 'fortran_order': False, 'shape': (1, 2), }\n";
        try (var zip = new ZipOutputStream(Files.newOutputStream(data.resolve("blues.npz")))) {
            zip.putNextEntry(new ZipEntry("blues.00007.npy"));
            zip.write(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0});
            zip.write(new byte[] {(byte) header.length(), 0});
            zip.write(header.getBytes(StandardCharsets.US_ASCII));
            zip.write(new byte[] {1, 2});
        }
        DataSet set = LevelData.read(data, MAP);
        assertEquals("blues.00007", set.examples().getFirst().key());
        assertTrue(set.examples().getFirst().source().levels());
        assertThrows(IOException.class, () -> LevelData.read(folder, MAP));
    }

    @Test
    void reviewedTracksAreADataSetToo() {
        var track = new ReviewedTracks.Reviewed(Path.of("a.mp3"), new Genre("jazz"), "Somebody");
        ReviewedTracks catalog = () -> List.of(track, track);
        DataSet set = catalog.read();
        assertEquals("Somebody", set.examples().getFirst().artist());
        assertEquals(1, dropped(set, "there twice"));
    }

    @Test
    void theCommonestGenresKeepOnlyClipsWithoutOthers() throws IOException {
        Path table =
                file(
                        "l.tsv",
                        "file\tgenre\tsecond\nHip-Hop/a.mp3\trock\tpop\n"
                                + "Hip-Hop/album/b.flac\trock\t\nIndie Rock/c.au\trock\t\n");
        DataSet set = TableData.read(table, folder, MAP).commonest(1);
        assertEquals(2, set.examples().size());
        assertEquals(1, dropped(set, "has a genre that isn't among the 1 commonest"));
    }

    @Test
    void joinedSetsTakeAClipOnce() throws IOException {
        DataSet set = FolderData.read(folder, MAP);
        DataSet twice = DataSet.joined(List.of(set, set));
        assertEquals(set.examples().size(), twice.examples().size());
        assertEquals(3, dropped(twice, "there twice"));
    }

    private static int dropped(DataSet set, String reason) {
        return set.dropped().stream()
                .filter(dropped -> dropped.reason().equals(reason))
                .mapToInt(DataSet.Dropped::count)
                .sum();
    }

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
