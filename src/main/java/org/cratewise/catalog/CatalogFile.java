package org.cratewise.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cratewise.catalog.Catalog.Access;
import org.jdbi.v3.core.Handle;

/// Opening: is it a catalog, of which version, and what has to be done before it can be used. The
/// file is only ever looked into through SQLite: closing any other channel to it would drop the
/// locks that SQLite holds on it in this process.
final class CatalogFile {
    private final Path file;
    private final Schema schema;

    CatalogFile(Path file, Schema schema) {
        this.file = file;
        this.schema = schema;
    }

    /// Makes sure that the file can be read as it is.
    void checkReadable() {
        if (!Files.isRegularFile(file))
            throw new CatalogException(
                    "There is no catalog at " + file + " yet. Scan a folder first.");
        if (look() < schema.version())
            throw new CatalogException(
                    "The catalog %s was made by an older version. Open it for writing once, by a scan, to upgrade it."
                            .formatted(file));
    }

    /// Makes the file if it isn't there and brings it up to date; an older one is copied first.
    void prepare() {
        int version = isEmpty() ? 0 : look();
        if (version == schema.version()) return;
        try (Database database = Database.writing(file)) {
            if (version > 0) backUp(database, version);
            database.with(
                    handle -> {
                        schema.upgrade(handle);
                        return null;
                    });
        }
    }

    private boolean isEmpty() {
        try {
            return !Files.exists(file) || Files.size(file) == 0;
        } catch (IOException e) {
            throw new CatalogException("The catalog " + file + " can't be opened: " + e, e);
        }
    }

    /// The version of the file, 0 for one that was begun and never finished.
    private int look() {
        try (Database database = Database.reading(file)) {
            return database.with(this::version);
        }
    }

    private int version(Handle handle) {
        boolean ours = Schema.applicationOf(handle) == Schema.APPLICATION_ID;
        if (!ours && !Schema.isEmpty(handle))
            throw new CatalogException(file + " is not a catalog of Cratewise.");
        int version = ours ? Schema.versionOf(handle) : 0;
        if (version > schema.version())
            throw new CatalogException(
                    "The catalog %s was made by a newer Cratewise (its version is %d, this program knows %d). Update the program, or choose another with --catalog."
                            .formatted(file, version, schema.version()));
        return version;
    }

    private void backUp(Database database, int version) {
        Path backup = freeName(version);
        database.with(handle -> handle.execute("VACUUM INTO ?", backup.toString()));
    }

    private Path freeName(int version) {
        String name = file.getFileName() + ".v" + version;
        Path backup = file.resolveSibling(name + ".bak");
        for (int i = 2; Files.exists(backup); i++)
            backup = file.resolveSibling(name + "-" + i + ".bak");
        return backup;
    }

    /// Opens a connection for one kind of access; the file has been prepared.
    Database connect(Access access) {
        return access == Access.READ ? Database.reading(file) : Database.writing(file);
    }
}
