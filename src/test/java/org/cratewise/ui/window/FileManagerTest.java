package org.cratewise.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileManagerTest {
    private static final Path FILE = Path.of("music", "Björk", "01 Hunter.flac");

    @Test
    void linuxOpensTheFolder() {
        assertEquals(
                List.of("xdg-open", FILE.getParent().toString()),
                FileManager.command("Linux", FILE));
    }

    @Test
    void macAndWindowsSelectTheFileToo() {
        assertEquals(List.of("open", "-R", FILE.toString()), FileManager.command("Mac OS X", FILE));
        assertEquals(
                List.of("explorer.exe", "/select," + FILE),
                FileManager.command("Windows 11", FILE));
    }
}
