package org.cratewise.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PathTextTest {
    @Test
    void anOrdinaryPathIsItsText() {
        Path path = Path.of("/music/ä.mp3").toAbsolutePath();
        assertEquals(Optional.of(path.toString()), PathText.of(path));
    }

    @Test
    void aNameOfBytesThatAreNoTextHasNone() {
        Path path = notText();
        assertEquals(Optional.empty(), PathText.of(path));
        assertThrows(CatalogException.class, () -> PathText.require(path));
    }

    /// A byte that never occurs in UTF-8; only a system whose names are bytes can have it.
    private static Path notText() {
        assumeTrue(System.getProperty("os.name").equals("Linux"));
        return Path.of(URI.create("file:///music/bad%FF.mp3"));
    }
}
