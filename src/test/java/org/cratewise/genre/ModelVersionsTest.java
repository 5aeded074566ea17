package org.cratewise.genre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelVersionsTest {
    @TempDir Path folder;

    private ModelVersions versions() {
        return new ModelVersions(folder.resolve("mine"));
    }

    private Path add(String text) throws IOException {
        return versions()
                .add(versions().version(), fresh -> Files.writeString(fresh.resolve("x"), text));
    }

    private String current() throws IOException {
        return Files.readString(ModelVersions.current(folder.resolve("mine")).resolve("x"));
    }

    @Test
    void theNewestIsCurrentAndTheOthersStay() throws IOException {
        Path first = add("one");
        add("two");
        assertEquals("two", current());
        assertEquals("one", Files.readString(first.resolve("x")));
    }

    @Test
    void goingBackFollowsWhatWasTaughtFromWhat() throws IOException {
        add("one");
        add("two");
        assertEquals("v1", versions().rollBack());
        assertEquals("one", current());
        assertEquals("v3", add("three").getFileName().toString());
        assertEquals("v1", versions().rollBack());
        assertEquals("one", current());
        var e = assertThrows(ModelException.class, () -> versions().rollBack());
        assertTrue(e.getMessage().endsWith("has no version before v1"), e.getMessage());
    }

    @Test
    void aVersionThatCouldntBeWrittenChangesNothing() throws IOException {
        add("one");
        assertThrows(
                IOException.class,
                () ->
                        versions()
                                .add(
                                        Optional.empty(),
                                        fresh -> {
                                            throw new IOException("disk full");
                                        }));
        assertEquals("one", current());
    }

    @Test
    void aFolderWithoutVersionsIsTheModelItself() {
        assertEquals(folder, ModelVersions.current(folder));
        assertThrows(ModelException.class, () -> new ModelVersions(folder).rollBack());
    }

    @Test
    void aVersionOutsideTheFolderIsRefused() throws IOException {
        for (String name : new String[] {"../elsewhere", "/tmp", "v0", "", "v1".repeat(100)}) {
            Files.writeString(folder.resolve("current"), name);
            assertThrows(ModelException.class, () -> ModelVersions.current(folder), name);
        }
    }
}
