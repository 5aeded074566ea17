package org.cratewise.tag;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Names and values of a WMA file.
final class AsfDescriptors {
    private static final int TEXT = 0;

    private record Descriptor(String name, int kind, int begin, int end, byte[] value) {}

    private final byte[] bytes;
    private final List<Descriptor> list = new ArrayList<>();

    AsfDescriptors(byte[] bytes) throws CantWriteException {
        this.bytes = bytes;
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        try {
            int count = buffer.getShort() & 0xffff;
            for (int i = 0; i < count; i++) list.add(descriptor(buffer));
        } catch (java.nio.BufferUnderflowException e) {
            throw new CantWriteException("Its descriptors are cut off.");
        }
        if (buffer.hasRemaining())
            throw new CantWriteException("Its descriptors aren't fully understood.");
    }

    private static Descriptor descriptor(ByteBuffer buffer) {
        int begin = buffer.position();
        byte[] name = new byte[buffer.getShort() & 0xffff];
        buffer.get(name);
        int kind = buffer.getShort();
        byte[] value = new byte[buffer.getShort() & 0xffff];
        buffer.get(value);
        return new Descriptor(text(name), kind, begin, buffer.position(), value);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_16LE).replace("\0", "");
    }

    List<String> values(String name) {
        return list.stream()
                .filter(descriptor -> descriptor.name().equals(name))
                .filter(descriptor -> descriptor.kind() == TEXT)
                .map(descriptor -> text(descriptor.value()))
                .toList();
    }

    List<String> others(String... names) {
        List<String> left = Arrays.asList(names);
        return list.stream()
                .filter(descriptor -> !left.contains(descriptor.name()))
                .map(
                        descriptor ->
                                Fingerprint.of(
                                        descriptor.name() + " " + descriptor.kind(),
                                        descriptor.value()))
                .toList();
    }

    /// The changes to these bytes.
    ///
    /// @param names the first is written; those of all are replaced
    List<Piece> write(String value, String... names) {
        List<Descriptor> old =
                list.stream().filter(d -> Arrays.asList(names).contains(d.name())).toList();
        byte[] fresh = written(names[0], value);
        int count = list.size() - old.size() + 1;
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece(0, Arrays.copyOf(bytes, 2), little(count)));
        if (old.isEmpty()) pieces.add(new Piece(bytes.length, new byte[0], fresh));
        for (Descriptor descriptor : old)
            pieces.add(
                    new Piece(
                            descriptor.begin(),
                            Arrays.copyOfRange(bytes, descriptor.begin(), descriptor.end()),
                            descriptor == old.getFirst() ? fresh : new byte[0]));
        return pieces;
    }

    private static byte[] written(String name, String value) {
        byte[] key = (name + "\0").getBytes(StandardCharsets.UTF_16LE);
        byte[] content = (value + "\0").getBytes(StandardCharsets.UTF_16LE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(little(key.length));
        out.writeBytes(key);
        out.writeBytes(little(TEXT));
        out.writeBytes(little(content.length));
        out.writeBytes(content);
        return out.toByteArray();
    }

    private static byte[] little(int value) {
        return new byte[] {(byte) value, (byte) (value >> 8)};
    }
}
