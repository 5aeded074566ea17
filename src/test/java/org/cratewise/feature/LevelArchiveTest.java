package org.cratewise.feature;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LevelArchiveTest {
    @TempDir Path folder;

    @Test
    void clipsComeBackByKeyAsMatricesOfBytes() throws IOException {
        Path file = archive("{'descr': '|u1', 'fortran_order': False, 'shape': (2, 3), }\n");
        Map<String, byte[][]> clips = LevelArchive.read(file);
        assertEquals(List.of("blues.00000"), List.copyOf(clips.keySet()));
        assertArrayEquals(new byte[][] {{1, 2, 3}, {4, 5, (byte) 200}}, clips.get("blues.00000"));
    }

    @Test
    void otherArraysAreRefusedByName() throws IOException {
        Path file = archive("{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), }\n");
        IOException e = assertThrows(IOException.class, () -> LevelArchive.read(file));
        assertEquals(true, e.getMessage().startsWith("blues.00000.npy"), e.getMessage());
    }

    private Path archive(String header) throws IOException {
        Path file = folder.resolve("levels.npz");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("blues.00000.npy"));
            zip.write(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0});
            zip.write(new byte[] {(byte) header.length(), 0});
            zip.write(header.getBytes(StandardCharsets.US_ASCII));
            zip.write(new byte[] {1, 2, 3, 4, 5, (byte) 200});
        }
        return file;
    }
}
