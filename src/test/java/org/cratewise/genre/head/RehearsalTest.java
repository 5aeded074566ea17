package org.cratewise.genre.head;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RehearsalTest {
    private final Rehearsal rehearsal =
            new Rehearsal(
                    2,
                    3,
                    List.of(
                            new Memory(0, false, 1, new float[][] {{-1, 0, 1}, {0.5f, 2, 3}}),
                            new Memory(1, true, 0.5f, new float[][] {{7, 7, 7}, {7, 7, 7}})));

    @Test
    void whatIsWrittenIsRead() throws IOException {
        Rehearsal read = Rehearsal.read(rehearsal.toBytes(), 2, 3, 2);
        assertEquals(1, read.of(false).size());
        Memory memory = read.of(false).getFirst();
        assertEquals(0, memory.genre());
        assertArrayEquals(new float[] {-1, 0, 1}, memory.embedding()[0], 0.01f);
        assertEquals(0.5f, read.of(true).getFirst().weight());
        assertArrayEquals(new float[] {7, 7, 7}, read.of(true).getFirst().embedding()[1], 1e-4f);
    }

    @Test
    void anotherModelsIsRefused() throws IOException {
        byte[] bytes = rehearsal.toBytes();
        refuses(bytes, 3, 2);
        refuses(bytes, 2, 1);
        refuses(new byte[20], 2, 2);
    }

    @Test
    void damageIsRefused() throws IOException {
        byte[] bytes = rehearsal.toBytes();
        refuses(Arrays.copyOf(bytes, bytes.length - 1), 2, 2);
        byte[] claims = bytes.clone();
        ByteBuffer.wrap(claims).putInt(8, Integer.MAX_VALUE);
        refuses(claims, 2, 2);
        byte[] infinite = bytes.clone();
        ByteBuffer.wrap(infinite).putFloat(14, Float.NaN);
        refuses(infinite, 2, 2);
    }

    private static void refuses(byte[] bytes, int towers, int genres) {
        assertThrows(IOException.class, () -> Rehearsal.read(bytes, towers, 3, genres));
    }
}
