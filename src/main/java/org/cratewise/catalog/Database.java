package org.cratewise.catalog;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// One connection to a SQLite file, used by one thread at a time. The only class that knows how
/// SQLite is set up and how its faults read in words.
final class Database implements AutoCloseable {
    private static final int BUSY_MILLIS = 10_000;

    private final Path file;
    private final Connection connection;
    private final Handle handle;
    private final ReentrantLock turn = new ReentrantLock();

    private Database(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
        this.handle = Jdbi.open(connection);
    }

    /// Opens a file to read it; writes nothing into it.
    static Database reading(Path file) {
        SQLiteConfig config = config();
        config.setReadOnly(true);
        return open(file, config);
    }

    /// Opens a file to write it, and makes it if it isn't there.
    static Database writing(Path file) {
        SQLiteConfig config = config();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        return open(file, config);
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MILLIS);
        return config;
    }

    private static Database open(Path file, SQLiteConfig config) {
        try {
            // As a URI, since in a plain name the driver takes what follows a `?` for settings.
            String url = "jdbc:sqlite:" + file.toUri().toASCIIString();
            return new Database(file, DriverManager.getConnection(url, config.toProperties()));
        } catch (SQLException e) {
            throw inWords(file, e);
        }
    }

    /// Does something with the connection, each statement for itself.
    <T> T with(HandleCallback<T, SQLException> work) {
        turn.lock();
        try {
            return work.withHandle(handle);
        } catch (SQLException | JdbiException e) {
            throw inWords(file, e);
        } catch (InvalidPathException e) {
            throw new CatalogException(
                    "The catalog %s names files that this system's encoding can't. Set a UTF-8 locale."
                            .formatted(file),
                    e);
        } finally {
            turn.unlock();
        }
    }

    /// Does something with the connection, all of it or nothing.
    <T> T inTransaction(HandleCallback<T, SQLException> work) {
        return with(open -> open.inTransaction(work));
    }

    /// Like {@link #inTransaction}, and what was done is on the disk when it returns. Everything
    /// else may be lost with the power, though never half of it.
    <T> T durably(HandleCallback<T, SQLException> work) {
        return with(
                open -> {
                    open.execute("PRAGMA synchronous = FULL");
                    try {
                        return open.inTransaction(work);
                    } finally {
                        open.execute("PRAGMA synchronous = NORMAL");
                    }
                });
    }

    /// Brings what is still in the journal beside the file into it, as far as nobody reads it; who
    /// closes last does the rest.
    void foldIn() {
        with(open -> open.createQuery("PRAGMA wal_checkpoint(PASSIVE)").mapToMap().list());
    }

    private static CatalogException inWords(Path file, Exception e) {
        return new CatalogException(
                switch (codeOf(e)) {
                    case SQLITE_NOTADB -> file + " is not a catalog of Cratewise.";
                    case SQLITE_CORRUPT -> "The catalog " + file + " is damaged: " + e.getMessage();
                    case SQLITE_FULL -> "The disk is full; the catalog " + file + " can't grow.";
                    case SQLITE_CANTOPEN ->
                            "The catalog " + file + " can't be opened: " + e.getMessage();
                    case SQLITE_READONLY ->
                            "The catalog " + file + " can't be written: " + e.getMessage();
                    default -> "The catalog " + file + " can't be used: " + e.getMessage();
                },
                e);
    }

    private static SQLiteErrorCode codeOf(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause())
            if (cause instanceof SQLiteException sqlite)
                return SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & 0xff);
        return SQLiteErrorCode.UNKNOWN_ERROR;
    }

    @Override
    public void close() {
        turn.lock();
        try (connection) {
            handle.close();
        } catch (SQLException | JdbiException e) {
            throw inWords(file, e);
        } finally {
            turn.unlock();
        }
    }
}
