package org.cratewise.catalog;

import static org.cratewise.catalog.Samples.waiting;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.cratewise.catalog.Catalog.Access;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogOpeningTest {
    @TempDir Path folder;

    private Path file() {
        return folder.resolve("catalog.db");
    }

    private Catalog write() {
        return Catalog.open(file(), Access.WRITE);
    }

    private static String refusal(Runnable opening) {
        return assertThrows(CatalogException.class, opening::run).getMessage();
    }

    @Test
    void whatIsStoredIsThereNextTime() {
        try (Catalog catalog = write()) {
            waiting(catalog, "a.mp3");
        }
        try (Catalog catalog = write()) {
            assertEquals(1, catalog.tracks().size());
        }
    }

    @Test
    void closingLeavesOneFileAndTheLock() throws IOException {
        try (Catalog catalog = write()) {
            waiting(catalog, "a.mp3");
        }
        try (var files = Files.list(folder)) {
            assertEquals(
                    List.of(file(), folder.resolve("catalog.db.lock")), files.sorted().toList());
        }
    }

    @Test
    void itsFolderIsMade() {
        Path deep = folder.resolve("some").resolve("where").resolve("catalog.db");
        Catalog.open(deep, Access.WRITE).close();
        assertTrue(Files.exists(deep));
    }

    @Test
    void itsNameMayBeOdd() throws IOException {
        Path odd = folder.resolve("what?cache=shared&x #1 %41 ä;").resolve("my catalog?.db");
        try (Catalog catalog = Catalog.open(odd, Access.WRITE)) {
            waiting(catalog, "a.mp3");
        }
        assertTrue(Files.size(odd) > 0);
        try (Catalog catalog = Catalog.open(odd, Access.READ, Schema.CURRENT)) {
            assertEquals(1, catalog.tracks().size());
        }
        Catalog.open(odd, Access.WRITE, next()).close();
        assertTrue(
                Files.exists(
                        odd.resolveSibling(
                                "my catalog?.db.v" + Schema.CURRENT.version() + ".bak")));
    }

    @Test
    void readingWhatIsNotThereSaysToScanFirst() {
        String message = refusal(() -> Catalog.open(file(), Access.READ));
        assertTrue(message.contains("Scan a folder first"), message);
        assertFalse(Files.exists(file()));
    }

    @Test
    void aReaderSeesWhatAWriterStoredMeanwhile() {
        try (Catalog writer = write();
                Catalog reader = Catalog.open(file(), Access.READ)) {
            assertEquals(0, reader.tracks().size());
            waiting(writer, "a.mp3");
            assertEquals(1, reader.tracks().size());
        }
    }

    @Test
    void aReaderKnowsModelsThatCameAfterIt() {
        try (Catalog writer = write();
                Catalog reader = Catalog.open(file(), Access.READ)) {
            Samples.addModel(writer, "m1");
            Samples.analysed(writer, "a.mp3", "k", Samples.prediction("m1", 0, 1, 0, 0));
            assertTrue(reader.tracks().getFirst().prediction().isPresent());
        }
    }

    @Test
    void aReaderCanNotWrite() {
        write().close();
        try (Catalog reader = Catalog.open(file(), Access.READ)) {
            String message = refusal(() -> waiting(reader, "a.mp3"));
            assertTrue(message.contains("read only"), message);
        }
    }

    @Test
    void aSecondWriterInThisProgramIsRefusedAndTheFirstGoesOn() {
        try (Catalog first = write()) {
            for (int i = 0; i < 2; i++) {
                String message = refusal(this::write);
                assertTrue(message.contains("in use by another Cratewise"), message);
                assertTrue(message.contains("" + ProcessHandle.current().pid()), message);
            }
            waiting(first, "a.mp3");
        }
        write().close();
    }

    @Test
    void aLinkToACatalogIsTheSameCatalog() throws IOException {
        Path link = folder.resolve("link.db");
        try (Catalog first = write()) {
            Files.createSymbolicLink(link, first.file());
            String message = refusal(() -> Catalog.open(link, Access.WRITE));
            assertTrue(message.contains("in use"), message);
        }
    }

    @Test
    void aCatalogInALinkedFolderIsTheSameCatalog() throws IOException {
        Path real = Files.createDirectory(folder.resolve("real"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);
        try (Catalog first = Catalog.open(link.resolve("c.db"), Access.WRITE)) {
            String message = refusal(() -> Catalog.open(real.resolve("c.db"), Access.WRITE));
            assertTrue(message.contains("in use"), message);
            waiting(first, "a.mp3");
        }
    }

    @Test
    void aTextFileIsRefusedAndLeftAlone() throws IOException {
        Files.writeString(file(), "My favourite records, by year. ".repeat(200));
        byte[] before = Files.readAllBytes(file());
        for (Access access : Access.values()) {
            String message = refusal(() -> Catalog.open(file(), access));
            assertTrue(message.contains("is not a catalog"), message);
        }
        assertArrayEquals(before, Files.readAllBytes(file()));
    }

    @Test
    void anotherProgramsDatabaseIsRefusedAndLeftAlone() throws IOException, SQLException {
        sql("CREATE TABLE photos (name TEXT)");
        byte[] before = Files.readAllBytes(file());
        for (Access access : Access.values()) {
            String message = refusal(() -> Catalog.open(file(), access));
            assertTrue(message.contains("is not a catalog"), message);
        }
        assertArrayEquals(before, Files.readAllBytes(file()));
    }

    @Test
    void anEmptyFileBecomesACatalog() throws IOException {
        Files.createFile(file());
        try (Catalog catalog = write()) {
            waiting(catalog, "a.mp3");
        }
    }

    @Test
    void aCatalogWhoseMakingWasCutShortIsMadeAgain() throws SQLException {
        sql("PRAGMA journal_mode = WAL");
        try (Catalog catalog = write()) {
            waiting(catalog, "a.mp3");
        }
    }

    @Test
    void aNewerCatalogIsRefusedAndLeftAlone() throws IOException, SQLException {
        write().close();
        sql("PRAGMA user_version = 99");
        byte[] before = Files.readAllBytes(file());
        for (Access access : Access.values()) {
            String message = refusal(() -> Catalog.open(file(), access));
            assertTrue(message.contains("newer Cratewise"), message);
        }
        assertArrayEquals(before, Files.readAllBytes(file()));
    }

    @Test
    void anOlderCatalogIsCopiedThenUpgraded() {
        try (Catalog catalog = write()) {
            waiting(catalog, "a.mp3");
        }
        try (Catalog upgraded = Catalog.open(file(), Access.WRITE, next())) {
            assertEquals(1, upgraded.tracks().size());
        }
        String message = refusal(this::write);
        assertTrue(message.contains("newer"), message);
        Path backup = folder.resolve("catalog.db.v" + Schema.CURRENT.version() + ".bak");
        try (Catalog old = Catalog.open(backup, Access.WRITE)) {
            assertEquals(1, old.tracks().size());
        }
    }

    @Test
    void aCatalogWithoutJournalGetsOne() {
        Schema first = new Schema(Schema.CURRENT.scripts().subList(0, 1));
        try (Catalog catalog = Catalog.open(file(), Access.WRITE, first)) {
            waiting(catalog, "a.mp3");
        }
        try (Catalog catalog = write()) {
            assertEquals(1, catalog.tracks().size());
            assertEquals(List.of(), catalog.journal().batches());
        }
        assertTrue(Files.exists(folder.resolve("catalog.db.v1.bak")));
    }

    @Test
    void aBackupIsNeverOverwritten() throws IOException {
        write().close();
        Files.writeString(
                folder.resolve("catalog.db.v" + Schema.CURRENT.version() + ".bak"), "precious");
        Catalog.open(file(), Access.WRITE, next()).close();
        assertEquals(
                "precious",
                Files.readString(
                        folder.resolve("catalog.db.v" + Schema.CURRENT.version() + ".bak")));
        assertTrue(
                Files.exists(folder.resolve("catalog.db.v" + Schema.CURRENT.version() + "-2.bak")));
    }

    @Test
    void readingAnOlderCatalogDoesNotUpgradeIt() {
        write().close();
        String message = refusal(() -> Catalog.open(file(), Access.READ, next()));
        assertTrue(message.contains("older version"), message);
        write().close();
    }

    @Test
    void anUpgradeThatFailsLeavesTheOldVersion() {
        try (Catalog catalog = write()) {
            waiting(catalog, "a.mp3");
        }
        List<String> scripts = new ArrayList<>(next().scripts());
        scripts.add("CREATE TABLE tracks (again TEXT);");
        refusal(() -> Catalog.open(file(), Access.WRITE, new Schema(scripts)));
        try (Catalog catalog = write()) {
            assertEquals(1, catalog.tracks().size());
        }
    }

    private static Schema next() {
        List<String> scripts = new ArrayList<>(Schema.CURRENT.scripts());
        scripts.add("ALTER TABLE tracks ADD COLUMN stars INTEGER NOT NULL DEFAULT 0;");
        return new Schema(scripts);
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement running = connection.createStatement()) {
            running.execute(statement);
        }
    }
}
