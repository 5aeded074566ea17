package org.cratewise.tag;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Hashes that tell whether a part of a file stayed the same.
final class Fingerprint {
    private Fingerprint() {}

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /// A field by its name and the hash of its content.
    static String of(String name, byte[] content) {
        return name + " " + HexFormat.of().formatHex(digest().digest(content));
    }
}
