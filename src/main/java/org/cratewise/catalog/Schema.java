package org.cratewise.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// The shape of a catalog: the scripts that lead to it, in order. A file's `user_version` says how
/// many of them it has been through.
record Schema(List<String> scripts) {
    /// `Crat`: the `application_id` that tells a catalog from any other SQLite file.
    static final int APPLICATION_ID = 0x43726174;

    /// What this program reads and writes.
    static final Schema CURRENT =
            ofResources("0001-catalog.sql", "0002-journal.sql", "0003-reviews.sql");

    private static Schema ofResources(String... names) {
        return new Schema(List.of(names).stream().map(Schema::read).toList());
    }

    private static String read(String name) {
        try (InputStream in = Schema.class.getResourceAsStream("/db/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new CatalogException("Can't read the program's own script " + name, e);
        }
    }

    int version() {
        return scripts.size();
    }

    /// Runs the scripts that the file hasn't been through yet, all or none of them.
    void upgrade(Handle handle) {
        handle.useTransaction(
                transaction -> {
                    for (String script : scripts.subList(versionOf(transaction), version()))
                        transaction.createScript(script).execute();
                    transaction.execute("PRAGMA application_id = " + APPLICATION_ID);
                    transaction.execute("PRAGMA user_version = " + version());
                });
    }

    static int versionOf(Handle handle) {
        return number(handle, "PRAGMA user_version");
    }

    static int applicationOf(Handle handle) {
        return number(handle, "PRAGMA application_id");
    }

    /// Whether nothing was ever stored in it, as in a new file.
    static boolean isEmpty(Handle handle) {
        return number(handle, "SELECT count(*) FROM sqlite_master") == 0;
    }

    private static int number(Handle handle, String sql) {
        return handle.createQuery(sql).mapTo(Integer.class).one();
    }
}
