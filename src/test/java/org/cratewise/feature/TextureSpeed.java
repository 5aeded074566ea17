package org.cratewise.feature;

/// Prints what a track of three listening windows costs. Not a test: run its main.
final class TextureSpeed {
    private TextureSpeed() {}

    public static void main(String[] args) {
        float[] noise = TextureSounds.noise(15 * TextureExtractor.RATE, 1);
        for (int round = 0; round < 60; round++) {
            long start = System.nanoTime();
            TextureExtractor extractor = new TextureExtractor();
            for (int window = 0; window < 3; window++)
                extractor.accept(window, noise, noise.length);
            Textures textures = extractor.finish();
            long extracted = System.nanoTime();
            int bytes = textures.toBytes().length;
            long packed = System.nanoTime();
            if (round % 10 == 9)
                System.out.printf(
                        "extract %.1f ms, pack %.1f ms, %d bytes%n",
                        (extracted - start) / 1e6, (packed - extracted) / 1e6, bytes);
        }
    }
}
