package org.cratewise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HomeTest {
    private static final Path USER = Path.of("/users/ada");

    @Test
    void linuxKeepsDataWhereXdgSays() {
        assertEquals(
                Path.of("/users/ada/.local/share/cratewise"),
                Home.of(Map.of(), "Linux", USER).folder());
        assertEquals(
                Path.of("/data/cratewise"),
                Home.of(Map.of("XDG_DATA_HOME", "/data"), "Linux", USER).folder());
    }

    @Test
    void macKeepsDataInApplicationSupport() {
        assertEquals(
                Path.of("/users/ada/Library/Application Support/Cratewise"),
                Home.of(Map.of(), "Mac OS X", USER).folder());
    }

    @Test
    void windowsKeepsDataInTheLocalProfile() {
        assertEquals(
                Path.of("/local/Cratewise"),
                Home.of(Map.of("LOCALAPPDATA", "/local"), "Windows 11", USER).folder());
    }

    @Test
    void cratewiseHomeOverrulesThePlatform() {
        Home home = Home.of(Map.of("CRATEWISE_HOME", "/elsewhere"), "Linux", USER);
        assertEquals(Path.of("/elsewhere/catalog.db"), home.catalog());
    }
}
