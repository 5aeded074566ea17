package org.cratewise.feature;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// The compact form of texture windows: a magic number, then deflated: version, shape, each
/// feature's least and greatest value as half floats, and every value as a step between them.
final class TexturePacking {
    private static final int MAGIC = 0x43575431; // "CWT1"
    private static final int[] STEPS = {255, 127, 63, 31};

    /// Two minutes; more is thinned in any case.
    private static final int MOST_WINDOWS = 120;

    /// What deflated noise of the coarsest steps, surely too much, is cut by before another try.
    private static final double CAUTION = 0.97;

    private TexturePacking() {}

    static byte[] pack(Textures textures) {
        Textures kept = textures.atMost(MOST_WINDOWS);
        while (true) {
            byte[] packed = null;
            for (int steps : STEPS) {
                packed = pack(kept, steps);
                if (packed.length <= Textures.MOST_BYTES) return packed;
            }
            double share = CAUTION * Textures.MOST_BYTES / packed.length;
            kept = kept.atMost(Math.max(1, (int) (kept.windows() * share)));
        }
    }

    private static byte[] pack(Textures textures, int steps) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(Textures.MOST_BYTES);
        try {
            new DataOutputStream(bytes).writeInt(MAGIC);
            try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
                write(textures, steps, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Memory can't fail to be written", e);
        }
        return bytes.toByteArray();
    }

    private static void write(Textures textures, int steps, DataOutputStream out)
            throws IOException {
        List<float[][]> segments = textures.segments();
        int features = segments.isEmpty() ? 0 : segments.getFirst()[0].length;
        out.writeUTF(textures.version());
        out.writeByte(steps);
        out.writeShort(features);
        out.writeShort(segments.size());
        for (float[][] segment : segments) out.writeShort(segment.length);
        for (int feature = 0; feature < features; feature++) {
            TextureScale scale = TextureScale.of(segments, feature, steps);
            scale.write(out);
            for (float[][] segment : segments)
                for (float[] window : segment) out.writeByte(scale.step(window[feature]));
        }
    }

    static Textures unpack(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readInt() != MAGIC) throw new IllegalArgumentException("No texture windows");
            return read(new DataInputStream(new BufferedInputStream(new InflaterInputStream(in))));
        } catch (IOException e) {
            throw new IllegalArgumentException("Damaged texture windows", e);
        }
    }

    private static Textures read(DataInputStream in) throws IOException {
        String version = in.readUTF();
        int steps = in.readUnsignedByte();
        int features = in.readUnsignedShort();
        int count = in.readUnsignedShort();
        List<float[][]> segments = new ArrayList<>();
        for (int i = 0; i < count; i++) segments.add(new float[in.readUnsignedShort()][features]);
        for (int feature = 0; feature < features; feature++) {
            TextureScale scale = TextureScale.read(in, steps);
            for (float[][] segment : segments)
                for (float[] window : segment) window[feature] = scale.value(in.readUnsignedByte());
        }
        return new Textures(version, segments);
    }
}
