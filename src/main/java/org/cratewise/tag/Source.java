package org.cratewise.tag;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/// A file that is read here and there.
final class Source implements Closeable {
    /// No tag is longer; a file that claims so is broken.
    static final int MOST_BYTES = 64 << 20;

    private final FileChannel channel;
    private final long length;

    Source(Path file) throws IOException {
        channel = FileChannel.open(file, StandardOpenOption.READ);
        length = channel.size();
    }

    long length() {
        return length;
    }

    /// @throws CantWriteException if the file ends before
    byte[] bytes(long offset, long count) throws IOException, CantWriteException {
        if (count < 0 || offset < 0 || offset + count > length)
            throw new CantWriteException("Its tag goes beyond the end of the file.");
        if (count > MOST_BYTES) throw new CantWriteException("Its tag is too large.");
        ByteBuffer buffer = ByteBuffer.allocate((int) count);
        while (buffer.hasRemaining())
            if (channel.read(buffer, offset + buffer.position()) < 0)
                throw new CantWriteException("The file became shorter while it was read.");
        return buffer.array();
    }

    ByteBuffer big(long offset, int count) throws IOException, CantWriteException {
        return ByteBuffer.wrap(bytes(offset, count));
    }

    ByteBuffer little(long offset, int count) throws IOException, CantWriteException {
        return big(offset, count).order(ByteOrder.LITTLE_ENDIAN);
    }

    /// Whether the file goes on with some ASCII text there.
    boolean has(long offset, String text) throws IOException, CantWriteException {
        byte[] wanted = text.getBytes(StandardCharsets.ISO_8859_1);
        return offset >= 0
                && offset + wanted.length <= length
                && Arrays.equals(bytes(offset, wanted.length), wanted);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
