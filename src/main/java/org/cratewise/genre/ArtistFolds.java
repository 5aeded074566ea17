package org.cratewise.genre;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;

/// Deals artists, and so their recordings, into folds by the MD5 of their names: no artist is ever
/// in two.
final class ArtistFolds {
    static final int COUNT = 5;

    private static final BigInteger FOLDS = BigInteger.valueOf(COUNT);

    private ArtistFolds() {}

    /// From 0; case doesn't matter.
    static int of(String artist) {
        try {
            byte[] name = artist.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
            byte[] digest = MessageDigest.getInstance("MD5").digest(name);
            return new BigInteger(1, digest).mod(FOLDS).intValue();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has MD5", e);
        }
    }
}
