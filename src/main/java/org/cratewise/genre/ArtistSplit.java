package org.cratewise.genre;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;

/// Splits recordings by artist, never by clip: by the MD5 of the artist's name in lower case one
/// fifth of the artists is for the test, and an eighth of the others for validation.
final class ArtistSplit {
    static final String DESCRIPTION =
            "artists by MD5 of the lower-case name: n mod 5 = 0 test, of the others"
                    + " (n div 5) mod 8 = 0 validation, the rest training";
    private static final BigInteger FIFTH = BigInteger.valueOf(5);
    private static final BigInteger EIGHTH = BigInteger.valueOf(8);

    private ArtistSplit() {}

    static Part of(String artist) {
        BigInteger[] fifths = digest(artist).divideAndRemainder(FIFTH);
        if (fifths[1].signum() == 0) return Part.TEST_ARTISTS;
        return fifths[0].mod(EIGHTH).signum() == 0 ? Part.VALID_ARTISTS : Part.TRAIN;
    }

    private static BigInteger digest(String artist) {
        try {
            byte[] name = artist.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
            return new BigInteger(1, MessageDigest.getInstance("MD5").digest(name));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has MD5", e);
        }
    }
}
