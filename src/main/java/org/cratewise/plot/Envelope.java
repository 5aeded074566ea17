package org.cratewise.plot;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.cratewise.audio.Decoder;
import org.cratewise.audio.Listening;
import org.cratewise.audio.UnreadableAudioException;

/// The outline of a whole track, small enough to keep: in each of some hundred parts the least and
/// the greatest sample and the root mean square, in 127 steps.
///
/// @param seconds the track's duration
/// @param low [parts], 127 is full scale
/// @param high [parts]
/// @param core [parts], root mean square
public record Envelope(double seconds, byte[] low, byte[] high, byte[] core) {
    private static final int MAGIC = 0x43575745; // "CWWE"
    private static final int HEAD = 16;

    /// Decodes a whole track to see its outline.
    ///
    /// @throws UnreadableAudioException with the reason, if it can't be decoded
    /// @throws InterruptedException if the calling thread was interrupted
    public static Envelope of(Path file) throws UnreadableAudioException, InterruptedException {
        EnvelopeBuilder builder = new EnvelopeBuilder();
        new Decoder().decode(file, Listening.WHOLE, 0, builder);
        return builder.finish(Decoder.SAMPLE_RATE);
    }

    /// How many parts there are.
    public int parts() {
        return low.length;
    }

    byte[] toBytes() {
        return ByteBuffer.allocate(HEAD + 3 * parts())
                .putInt(MAGIC)
                .putInt(parts())
                .putDouble(seconds)
                .put(low)
                .put(high)
                .put(core)
                .array();
    }

    /// @throws IllegalArgumentException if these bytes are something else or damaged
    static Envelope fromBytes(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (bytes.length < HEAD || in.getInt() != MAGIC)
            throw new IllegalArgumentException("No outline of a track");
        int parts = in.getInt();
        double seconds = in.getDouble();
        if (parts < 1 || bytes.length != HEAD + 3L * parts || !(seconds > 0))
            throw new IllegalArgumentException("A damaged outline of a track");
        return new Envelope(seconds, part(in, parts), part(in, parts), part(in, parts));
    }

    private static byte[] part(ByteBuffer in, int parts) {
        byte[] part = new byte[parts];
        in.get(part);
        return part;
    }
}
