package org.cratewise.sorting;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// SHA-256 of whole files.
final class Sha256 {
    private static final int BUFFER = 1 << 16;

    private Sha256() {}

    static byte[] of(Path file) throws IOException {
        MessageDigest digest = digest();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer))
                digest.update(buffer, 0, read);
        }
        return digest.digest();
    }

    static byte[] of(byte[] bytes) {
        return digest().digest(bytes);
    }

    static boolean matches(Path file, byte[] hash) throws IOException {
        return Files.isRegularFile(file) && MessageDigest.isEqual(of(file), hash);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
