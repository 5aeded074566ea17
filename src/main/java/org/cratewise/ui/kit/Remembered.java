package org.cratewise.ui.kit;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the window remembers from one start to the next: a properties file. An unreadable one is
/// as good as none; the window must open all the same.
public final class Remembered {
    private static final Logger LOG = LoggerFactory.getLogger(Remembered.class);

    private final Path file;
    private final Properties values = new Properties();

    /// Reads the file, if there is one.
    public Remembered(Path file) {
        this.file = file;
        if (!Files.isRegularFile(file)) return;
        try (Reader in = Files.newBufferedReader(file)) {
            values.load(in);
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("Can't read {}; starting with the defaults", file, e);
        }
    }

    public String get(String key, String otherwise) {
        return values.getProperty(key, otherwise);
    }

    /// A number, or the default where none is remembered or it is none.
    public double get(String key, double otherwise) {
        try {
            return Double.parseDouble(values.getProperty(key, String.valueOf(otherwise)));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /// One of an enum's values, or the default where none of them is remembered.
    public <E extends Enum<E>> E get(String key, E otherwise) {
        try {
            return Enum.valueOf(
                    otherwise.getDeclaringClass(), values.getProperty(key, otherwise.name()));
        } catch (IllegalArgumentException e) {
            return otherwise;
        }
    }

    public void put(String key, Object value) {
        values.setProperty(key, String.valueOf(value));
    }

    /// Writes everything down; a failure is logged, since a forgotten column width is no disaster.
    public void save() {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (Writer out = Files.newBufferedWriter(fresh)) {
                values.store(out, "Cratewise's window");
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn("Can't write {}", file, e);
        }
    }
}
