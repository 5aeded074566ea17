package org.cratewise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.cratewise.cli.Wav;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The real program draws where there is no screen.
class PlotProgramIT {
    @TempDir Path folder;

    @Test
    void aPictureNeedsNoScreen() throws Exception {
        draws(Program.in(folder.resolve("program")).with("DISPLAY"));
    }

    /// As after `ssh -X` to a computer whose other end is gone.
    @Test
    void aScreenThatIsntThereIsNoHindrance() throws Exception {
        draws(Program.in(folder.resolve("program")).with("DISPLAY=:777"));
    }

    private void draws(Program program) throws Exception {
        Path tone = Wav.tone(folder.resolve("tone.wav"), 2, 440);
        Path out = folder.resolve("out.png");
        Program.Result result =
                program.run("plot", "spectrogram", tone.toString(), "-o", out.toString());
        assertEquals("", result.err());
        assertEquals(0, result.code());
        assertEquals(1200, ImageIO.read(out.toFile()).getWidth());
        assertFalse(program.loaded("org.nd4j"));
        assertFalse(program.loaded("javafx"));
    }
}
