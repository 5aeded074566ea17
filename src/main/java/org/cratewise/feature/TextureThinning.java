package org.cratewise.feature;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// Keeps stretches of neighbouring windows, spread evenly: a network hears how music goes on, so
/// single windows picked here and there would tell it less.
final class TextureThinning {
    private static final int STRETCH = 12;

    private TextureThinning() {}

    static Textures thin(Textures all, int most) {
        BitSet kept = kept(all.windows(), most);
        List<float[][]> segments = new ArrayList<>();
        int before = 0;
        for (float[][] segment : all.segments()) {
            int end = before + segment.length;
            int from = kept.nextSetBit(before);
            while (from >= 0 && from < end) {
                int to = Math.min(end, kept.nextClearBit(from));
                segments.add(Arrays.copyOfRange(segment, from - before, to - before));
                from = kept.nextSetBit(to);
            }
            before = end;
        }
        return new Textures(all.version(), segments);
    }

    private static BitSet kept(int windows, int most) {
        if (most < 1) throw new IllegalArgumentException("At least one window stays");
        int stretches = Math.max(1, most / STRETCH);
        int length = Math.min(most, STRETCH);
        BitSet kept = new BitSet(windows);
        for (int i = 0; i < stretches; i++) {
            int from =
                    stretches == 1
                            ? (windows - length) / 2
                            : (int) ((long) i * (windows - length) / (stretches - 1));
            kept.set(from, from + length);
        }
        return kept;
    }
}
