package org.cratewise.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.cratewise.plot.PlotFile.Existing;
import org.cratewise.plot.PlotPainter.Marks;
import org.cratewise.track.Stretch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlotFileTest {
    private static final Look LOOK = Look.light(ColorMap.VIRIDIS);

    @TempDir Path folder;

    @Test
    void aPictureHasItsSizeItsPaperAndTheMarkOfWhatWasListenedTo() throws IOException {
        Path file = folder.resolve("tone.png");
        new PlotFile(file, Existing.KEEP).write(picture());
        BufferedImage image = ImageIO.read(file.toFile());
        assertEquals(800, image.getWidth());
        assertEquals(600, image.getHeight());
        assertEquals(LOOK.paper(), image.getRGB(1, 1));
        int mark = 0;
        int yellow = 0;
        for (int x = 0; x < 800; x++)
            for (int y = 0; y < 600; y++) {
                if (image.getRGB(x, y) == LOOK.mark()) mark++;
                if (image.getRGB(x, y) == ColorMap.VIRIDIS.of(1)) yellow++;
            }
        assertTrue(mark > 500, mark + " pixels say what was listened to");
        assertTrue(yellow > 300, yellow + " pixels are as bright as the tone");
        assertEquals(List.of("tone.png"), names());
    }

    @Test
    void whatIsThereStaysUnlessItIsToBeReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("old.csv"), "mine");
        PlotFile kept = new PlotFile(file, Existing.KEEP);
        assertThrows(FileAlreadyExistsException.class, kept::requireFree);
        assertThrows(FileAlreadyExistsException.class, () -> kept.write(picture()));
        assertEquals("mine", Files.readString(file));
        new PlotFile(file, Existing.REPLACE).write(picture());
        assertTrue(Files.readString(file).startsWith("time_s,hz_0.0,hz_10.8,"));
        assertEquals(List.of("old.csv"), names());
    }

    @Test
    void aMissingFolderIsNoticedBeforeAnyWork() {
        PlotFile file = new PlotFile(folder.resolve("nowhere/a.png"), Existing.KEEP);
        assertThrows(NotDirectoryException.class, file::requireFree);
    }

    @Test
    void onlyPicturesAndNumbersCanBeWritten() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new PlotFile(folder.resolve("song.mp3"), Existing.REPLACE));
    }

    private static PlotPicture picture() {
        Plot plot = new Plots(PlotWords.ENGLISH).of(PlotKind.SPECTROGRAM, Sounds.tone(440, 2));
        Marks marks = new Marks("tone", List.of(new Stretch(0.5, 1.5)), "listened to");
        return new PlotPicture(plot, plot.all(), marks, LOOK, new PlotPicture.Size(400, 300, 2));
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
