package org.cratewise.catalog;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Keeps other writers away from a catalog: a locked file beside it with this process's number
/// inside. The lock is the system's and dies with the process, however it dies; the file stays.
final class CatalogLock implements AutoCloseable {
    /// Asked before a lock file is even opened: on POSIX systems, closing any channel to a file
    /// drops all locks that the process holds on it, the other opener's too.
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    /// Beyond the content, since on Windows nobody could read the number in a locked region.
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final Path file;
    private final FileChannel channel;

    private CatalogLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /// Takes the lock of a catalog.
    ///
    /// @throws CatalogException if another writer has it, in this process or another
    static CatalogLock take(Path catalog) {
        Path file = fileBeside(catalog);
        if (!HELD_HERE.add(file)) throw inUse(catalog, ProcessHandle.current().pid() + "");
        CatalogLock lock = null;
        try {
            lock = lock(file, catalog);
            return lock;
        } catch (IOException e) {
            throw cantWrite(catalog, e);
        } finally {
            if (lock == null) HELD_HERE.remove(file);
        }
    }

    private static Path fileBeside(Path catalog) {
        try {
            boolean there = Files.exists(catalog);
            Path folder = catalog.getParent().toRealPath();
            Path real = there ? catalog.toRealPath() : folder.resolve(catalog.getFileName());
            return real.resolveSibling(real.getFileName() + ".lock");
        } catch (IOException e) {
            throw cantWrite(catalog, e);
        }
    }

    private static CatalogLock lock(Path file, Path catalog) throws IOException {
        FileChannel channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock == null) throw inUse(catalog, Files.readString(file).strip());
            write(channel, ProcessHandle.current().pid() + "\n");
            return new CatalogLock(file, channel);
        } finally {
            if (lock == null) channel.close();
        }
    }

    private static CatalogException cantWrite(Path catalog, IOException e) {
        return new CatalogException("Can't write beside the catalog " + catalog + ": " + e, e);
    }

    private static CatalogException inUse(Path catalog, String process) {
        String who = process.isEmpty() ? "" : " (process " + process + ")";
        return new CatalogException(
                "The catalog %s is in use by another Cratewise%s. Close it, or choose another with --catalog."
                        .formatted(catalog, who));
    }

    private static void write(FileChannel channel, String text) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
    }

    @Override
    public void close() {
        try (channel) {
            write(channel, "");
        } catch (IOException e) {
            // The number stays behind; what counts is the lock, and that goes with the channel.
        } finally {
            HELD_HERE.remove(file);
        }
    }
}
