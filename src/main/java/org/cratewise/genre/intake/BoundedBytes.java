package org.cratewise.genre.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/// Reads what others wrote no further than its purpose needs, whatever size it claims to have.
public final class BoundedBytes {
    private BoundedBytes() {}

    /// All of a stream.
    ///
    /// @param most bytes it may have
    /// @param what it is, for a person
    /// @throws IOException if there is more; no more than one byte beyond was read
    public static byte[] read(InputStream in, int most, String what) throws IOException {
        byte[] bytes = in.readNBytes(most + 1);
        if (bytes.length > most)
            throw new IOException(
                    String.format(Locale.ROOT, "%s has more than %,d bytes", what, most));
        return bytes;
    }
}
