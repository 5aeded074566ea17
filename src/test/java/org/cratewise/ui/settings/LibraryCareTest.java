package org.cratewise.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cratewise.catalog.Catalog;
import org.cratewise.catalog.CatalogException;
import org.cratewise.ui.kit.Jobs;
import org.cratewise.ui.kit.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryCareTest {
    @TempDir Path folder;
    private Catalog catalog;
    private LibraryCare care;

    @BeforeEach
    void open() {
        Messages.speak(Locale.ENGLISH);
        catalog = Catalog.open(folder.resolve("catalog.db"), Catalog.Access.WRITE);
        catalog.change(
                edit -> {
                    edit.watch(Path.of("/music"));
                    edit.watch(Path.of("/more"));
                    edit.cacheFeatures("key", "extractor", new byte[5000]);
                });
        care = new LibraryCare(Jobs.sameThread(), () -> catalog);
        care.look();
    }

    @AfterEach
    void close() {
        catalog.close();
    }

    private LibraryCare.Stock stock() {
        return care.stockProperty().get().orElseThrow();
    }

    @Test
    void saysWhatTheCatalogHolds() {
        assertEquals(List.of(Path.of("/more"), Path.of("/music")), stock().folders());
        assertEquals(5000, stock().cacheBytes());
        assertEquals(catalog.file(), stock().place());
    }

    @Test
    void aFolderIsWatchedNoLonger() {
        care.unwatch(Path.of("/music"));
        assertEquals(List.of(Path.of("/more")), stock().folders());
        assertEquals(List.of(Path.of("/more")), catalog.folders());
    }

    @Test
    void aFolderTakenOffIsPutBack() {
        care.unwatch(Path.of("/music"));
        assertEquals(Optional.of(Path.of("/music")), care.removedProperty().get());
        care.undo();
        assertEquals(2, catalog.folders().size());
        assertEquals(Optional.empty(), care.removedProperty().get());
    }

    @Test
    void theCacheIsCleared() {
        care.askingProperty().set(true);
        care.clearCache();
        assertEquals(0, stock().cacheBytes());
        assertFalse(care.askingProperty().get());
        assertFalse(care.saidProperty().get().isEmpty());
    }

    @Test
    void aCopyHoldsWhatTheCatalogHolds() throws IOException {
        Path place = Files.createDirectory(folder.resolve("copies"));
        care.backUp(place);
        Path copy = place.resolve("cratewise-" + LocalDate.now() + ".db");
        try (Catalog copied = Catalog.open(copy, Catalog.Access.READ)) {
            assertEquals(catalog.folders(), copied.folders());
            assertEquals(List.of(), copied.faults());
        }
    }

    @Test
    void aSecondCopyLeavesTheFirstAlone() throws IOException {
        LocalDate day = LocalDate.of(2026, 11, 21);
        Files.writeString(folder.resolve("cratewise-2026-11-21.db"), "precious");
        assertEquals(
                folder.resolve("cratewise-2026-11-21-2.db"), LibraryCare.freeName(folder, day));
    }

    @Test
    void theCatalogItselfOverwritesNothing() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken.db"), "");
        try {
            catalog.backUp(taken);
        } catch (CatalogException e) {
            assertTrue(e.getMessage().contains("taken.db"), e.getMessage());
            assertEquals(0, Files.size(taken));
            return;
        }
        throw new AssertionError("An empty file was overwritten");
    }

    @Test
    void whatFailsIsSaid() {
        care.backUp(folder.resolve("not there"));
        assertTrue(care.saidProperty().get().startsWith("That didn’t work"));
        assertFalse(care.busyProperty().get());
        assertEquals(2, stock().folders().size());
    }
}
