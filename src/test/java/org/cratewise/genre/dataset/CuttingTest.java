package org.cratewise.genre.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cratewise.feature.FileSamples;
import org.cratewise.genre.lab.MadeMusic;
import org.cratewise.track.Genre;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CuttingTest {
    private static final int RATE = 22_050;

    @TempDir Path folder;

    @Test
    void songsBecomePiecesThatKnowTheirSong() throws Exception {
        Path out = folder.resolve("pieces");
        DataSet songs = MadeMusic.sound(folder.resolve("songs"), 2, 5);
        Cutting.Cut cut = Cutting.cut(songs, out, 2);
        Genre disco = new Genre("disco");
        assertEquals(4, cut.pieces().get(disco));
        DataSet pieces = FolderData.read(out, LabelMap.asIs());
        assertEquals(Map.of(disco, 4), pieces.only(Set.of(disco)).counts());
        assertEquals(
                Set.of("disco/clip0.wav", "disco/clip1.wav"),
                pieces.only(Set.of(disco)).examples().stream()
                        .map(Example::track)
                        .collect(Collectors.toSet()));
    }

    @Test
    void aPieceIsTheSamePartOfTheSong() throws Exception {
        Path out = folder.resolve("pieces");
        DataSet songs = MadeMusic.sound(folder.resolve("songs"), 1, 5);
        Cutting.cut(songs, out, 2);
        float[] song = FileSamples.of(folder.resolve("songs/metal/clip0.wav"), RATE);
        float[] piece = FileSamples.of(out.resolve("metal/metal.000001.wav"), RATE);
        assertEquals(2 * RATE, piece.length);
        for (int i = 0; i < piece.length; i++)
            assertEquals(song[2 * RATE + i], piece[i], 1e-4, "sample " + i);
    }

    @Test
    void whatCannotBeCutIsNamed() throws Exception {
        Path songs = Files.createDirectories(folder.resolve("songs/blues"));
        Files.writeString(songs.resolve("broken.mp3"), "no sound");
        DataSet set = FolderData.read(folder.resolve("songs"), LabelMap.asIs());
        Cutting.Cut cut = Cutting.cut(set, folder.resolve("pieces"), 30);
        assertEquals(1, cut.failed().size());
        assertTrue(cut.failed().getFirst().startsWith("blues/broken.mp3: "));
    }

    @Test
    void aFolderWithSomethingInItIsLeftAlone() throws Exception {
        Path out = Files.createDirectories(folder.resolve("pieces"));
        Path mine = Files.writeString(out.resolve("mine.txt"), "mine");
        DataSet songs = new DataSet("none", List.of(), List.of());
        assertThrows(IOException.class, () -> Cutting.cut(songs, out, 30));
        assertEquals("mine", Files.readString(mine));
    }
}
