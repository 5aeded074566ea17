package org.cratewise.genre.lab;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;
import org.cratewise.genre.dataset.Source;

/// Keeps what was heard of clips, so that another run needn't hear them again. Can be deleted at
/// any time.
final class FrameStore {
    private static final int MAGIC = 0x43724c31;

    private final Path folder;

    FrameStore(Path folder) {
        this.folder = folder;
    }

    Optional<Frames> read(Source source) throws IOException {
        Path file = file(source);
        if (!Files.exists(file)) return Optional.empty();
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            if (in.readInt() != MAGIC) return Optional.empty();
            double seconds = in.readDouble();
            float[][] values = new float[in.readInt()][in.readInt()];
            for (float[] row : values) {
                byte[] bytes = in.readNBytes(4 * row.length);
                if (bytes.length < 4 * row.length) return Optional.empty();
                ByteBuffer.wrap(bytes).asFloatBuffer().get(row);
            }
            return Optional.of(new Frames(values, seconds));
        }
    }

    void write(Source source, Frames frames) throws IOException {
        Files.createDirectories(folder);
        Path fresh = folder.resolve(UUID.randomUUID() + ".new");
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(fresh)))) {
            out.writeInt(MAGIC);
            out.writeDouble(frames.frameSeconds());
            out.writeInt(frames.count());
            int features = frames.count() == 0 ? 0 : frames.values()[0].length;
            out.writeInt(features);
            for (float[] row : frames.values()) {
                ByteBuffer bytes = ByteBuffer.allocate(4 * features);
                bytes.asFloatBuffer().put(row);
                out.write(bytes.array());
            }
        }
        Files.move(fresh, file(source), StandardCopyOption.REPLACE_EXISTING);
    }

    /// By path, entry, size and time, so that a changed file is heard anew.
    private Path file(Source source) throws IOException {
        Path file = source.file().toAbsolutePath().normalize();
        String name =
                String.join(
                        "\n",
                        file.toString(),
                        source.entry(),
                        Long.toString(Files.size(file)),
                        Files.getLastModifiedTime(file).toString());
        UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return folder.resolve(id + ".frames");
    }
}
