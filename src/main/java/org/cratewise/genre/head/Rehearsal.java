package org.cratewise.genre.head;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Clips that a model remembers so that it doesn't forget their genres when it is taught others.
/// Kept as a byte a number, between the extremes of each clip; the music can't be had back from it.
///
/// @param towers of the network
/// @param inputs of each tower's head
public record Rehearsal(int towers, int inputs, List<Memory> clips) {
    /// The file's name in a model's folder.
    public static final String FILE = "rehearsal.bin";

    /// The most bytes it takes.
    public static final int MOST_BYTES = 4 << 20;

    private static final int MAGIC = 0x43575231; // "CWR1"
    private static final int STEPS = 255;

    /// No clip may outweigh all others.
    private static final float HEAVIEST = 1000;

    public Rehearsal {
        clips = List.copyOf(clips);
    }

    /// Those that teach, or those that only judge.
    public List<Memory> of(boolean valid) {
        return clips.stream().filter(clip -> clip.valid() == valid).toList();
    }

    /// What {@link #read} reads.
    public byte[] toBytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(MAGIC);
        out.writeShort(towers);
        out.writeShort(inputs);
        out.writeInt(clips.size());
        for (Memory clip : clips) write(clip, out);
        if (bytes.size() > MOST_BYTES) throw new IOException("There is too much to remember");
        return bytes.toByteArray();
    }

    private static void write(Memory clip, DataOutputStream out) throws IOException {
        out.writeByte(clip.genre());
        out.writeBoolean(clip.valid());
        out.writeFloat(clip.weight());
        float least = Float.POSITIVE_INFINITY;
        float most = Float.NEGATIVE_INFINITY;
        for (float[] tower : clip.embedding())
            for (float v : tower) {
                least = Math.min(least, v);
                most = Math.max(most, v);
            }
        float step = Math.max(1e-9f, (most - least) / STEPS);
        out.writeFloat(least);
        out.writeFloat(step);
        for (float[] tower : clip.embedding())
            for (float v : tower) out.writeByte(Math.round((v - least) / step));
    }

    /// @param genres how many the model knows
    /// @throws IOException if these bytes are damaged or not the model's
    public static Rehearsal read(byte[] bytes, int towers, int inputs, int genres)
            throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readInt() != MAGIC
                    || in.readUnsignedShort() != towers
                    || in.readUnsignedShort() != inputs)
                throw new IOException("it isn't of this model");
            int count = in.readInt();
            if (count < 0 || (long) count * towers * inputs > bytes.length)
                throw new IOException("it is damaged");
            List<Memory> clips = new ArrayList<>();
            for (int i = 0; i < count; i++) clips.add(memory(in, towers, inputs, genres));
            return new Rehearsal(towers, inputs, clips);
        } catch (EOFException e) {
            throw new IOException("it breaks off", e);
        }
    }

    private static Memory memory(DataInputStream in, int towers, int inputs, int genres)
            throws IOException {
        int genre = in.readUnsignedByte();
        boolean valid = in.readBoolean();
        float weight = in.readFloat();
        float least = in.readFloat();
        float step = in.readFloat();
        if (genre >= genres || !(weight > 0 && weight <= HEAVIEST) || !Float.isFinite(least + step))
            throw new IOException("it is damaged");
        float[][] embedding = new float[towers][inputs];
        for (float[] tower : embedding)
            for (int i = 0; i < inputs; i++) tower[i] = least + step * in.readUnsignedByte();
        return new Memory(genre, valid, weight, embedding);
    }
}
