package org.cratewise.genre;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cratewise.feature.TextureExtractor;
import org.cratewise.feature.Textures;

/// Keeps the texture windows of the training clips in one file, so that the next training begins at
/// once. Kept in the catalog's compact form: a model learns from what it will be given.
final class ClipStore {
    private final Path file;

    /// @param folder where the file lies; its name tells extractor version and number of tones
    ClipStore(Path folder, int tones) {
        this.file = folder.resolve(TextureExtractor.VERSION + "-tones-" + tones + ".clips");
    }

    /// The takes of every clip kept, by key; empty if there is no file.
    Map<String, List<Textures>> read() throws IOException {
        Map<String, List<Textures>> clips = new HashMap<>();
        if (!Files.exists(file)) return clips;
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            int count = in.readInt();
            for (int i = 0; i < count; i++) clips.put(in.readUTF(), takes(in));
        }
        return clips;
    }

    private static List<Textures> takes(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<Textures> takes = new ArrayList<>(count);
        for (int i = 0; i < count; i++) takes.add(Textures.fromBytes(in.readNBytes(in.readInt())));
        return takes;
    }

    /// Writes all, or leaves what was there.
    void write(Map<String, List<Textures>> clips) throws IOException {
        Files.createDirectories(file.getParent());
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try (var out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(fresh)))) {
            out.writeInt(clips.size());
            for (var clip : clips.entrySet()) {
                out.writeUTF(clip.getKey());
                out.writeInt(clip.getValue().size());
                for (Textures take : clip.getValue()) {
                    byte[] bytes = take.toBytes();
                    out.writeInt(bytes.length);
                    out.write(bytes);
                }
            }
        }
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
