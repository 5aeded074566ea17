package org.cratewise.genre.intake;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Locale;

/// Reads a row of floats as ND4J writes it: its shape as a buffer of longs, then its numbers as a
/// buffer of floats; each buffer after its kind, length and type.
public final class Coefficients {
    private static final int ROOM = 1024;

    private Coefficients() {}

    /// The most bytes a row of that many numbers takes.
    public static int bytes(int count) {
        return Math.addExact(Math.multiplyExact(count, Float.BYTES), ROOM);
    }

    /// @param count how many numbers there must be
    /// @return [count], all finite
    /// @throws IOException if these are other bytes
    public static float[] read(byte[] bytes, int count) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            shape(in, count);
            long length = header(in, "FLOAT");
            if (length != count) throw wrongCount(length, count);
            float[] numbers = new float[count];
            for (int i = 0; i < count; i++) numbers[i] = finite(in.readFloat());
            if (in.read() >= 0) throw new IOException("there is more than its weights");
            return numbers;
        } catch (EOFException e) {
            throw new IOException("its weights break off", e);
        }
    }

    /// ND4J's shape: rank, dimensions, strides, then three more numbers. A row has one or two
    /// dimensions.
    private static void shape(DataInputStream in, int count) throws IOException {
        long length = header(in, "LONG");
        long rank = in.readLong();
        if (rank < 1 || rank > 2 || length != 2 * rank + 4)
            throw new IOException("its weights aren't a row of numbers");
        long product = 1;
        for (int i = 0; i < rank; i++) {
            long size = in.readLong();
            if (size < 1 || size > count) throw wrongCount(size, count);
            product *= size;
        }
        if (product != count) throw wrongCount(product, count);
        for (long rest = rank + 1; rest < length; rest++) in.readLong();
    }

    private static long header(DataInputStream in, String type) throws IOException {
        in.readUTF();
        long length = in.readLong();
        String its = in.readUTF();
        if (!its.equals(type)) throw new IOException("its weights aren't numbers of type " + type);
        return length;
    }

    private static float finite(float number) throws IOException {
        if (!Float.isFinite(number)) throw new IOException("one of its weights isn't a number");
        return number;
    }

    private static IOException wrongCount(long is, int count) {
        return new IOException(
                String.format(Locale.ROOT, "it has %,d weights where %,d are needed", is, count));
    }
}
