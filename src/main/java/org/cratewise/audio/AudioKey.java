package org.cratewise.audio;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Makes the key of a track's audio: SHA-256, the first half, over the decoded samples rounded to
/// 16
/// bit and the duration rounded to whole seconds. Tags, names and places don't touch it; another
/// {@link Listening} or sample rate gives another key.
final class AudioKey {
    private static final int KEY_BYTES = 16;

    private final MessageDigest digest;

    AudioKey() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    void add(float[] samples, int length) {
        ByteBuffer bytes = ByteBuffer.allocate(2 * length);
        for (int i = 0; i < length; i++) bytes.putShort((short) Math.round(samples[i] * 32767));
        digest.update(bytes.array());
    }

    /// Ends the key. To be called once.
    String finish(double seconds) {
        digest.update(ByteBuffer.allocate(8).putLong(Math.round(seconds)).array());
        return HexFormat.of().formatHex(digest.digest(), 0, KEY_BYTES);
    }
}
