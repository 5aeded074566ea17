package org.cratewise.likeness;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;

/// Sound prints kept from one start to the next, about 600 bytes a track. The file can be deleted
/// at any time; one of another version is as good as none.
final class PrintFile {
    private static final int MAGIC = 0x43575031; // "CWP1"
    private static final System.Logger LOG = System.getLogger(PrintFile.class.getName());

    private final Path file;
    private final String version;
    private final int features;

    /// @param version of extractor and scale: prints of others can't be compared
    /// @param features numbers in a print
    PrintFile(Path file, String version, int features) {
        this.file = file;
        this.version = version;
        this.features = features;
    }

    /// By the key of the audio; empty where nothing is kept.
    Map<String, SoundPrint> read() {
        Map<String, SoundPrint> prints = new HashMap<>();
        if (!Files.isRegularFile(file)) return prints;
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            boolean ours = in.readInt() == MAGIC && in.readUTF().equals(version);
            if (!ours || in.readInt() != features) return prints;
            for (int left = in.readInt(); left > 0; left--)
                prints.put(in.readUTF(), new SoundPrint(bytes(in)));
            return prints;
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "Can't read " + file, e);
            return new HashMap<>();
        }
    }

    private byte[] bytes(DataInputStream in) throws IOException {
        byte[] bytes = in.readNBytes(features);
        if (bytes.length < features) throw new EOFException("Cut off");
        return bytes;
    }

    /// Keeps them in place of what was kept; a failure costs only time at the next start.
    void write(Map<String, SoundPrint> prints) {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (DataOutputStream out =
                    new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(fresh)))) {
                write(prints, out);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "Can't keep " + file, e);
        }
    }

    private void write(Map<String, SoundPrint> prints, DataOutputStream out) throws IOException {
        out.writeInt(MAGIC);
        out.writeUTF(version);
        out.writeInt(features);
        out.writeInt(prints.size());
        for (var print : prints.entrySet()) {
            out.writeUTF(print.getKey());
            out.write(print.getValue().steps());
        }
    }
}
