package org.cratewise.feature;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// A row of `chirp.csv`, which `reference.py` made.
record Golden(String feature, int frame, double[] values) {
    static List<Golden> of(String feature) throws IOException {
        try (InputStream in = Golden.class.getResourceAsStream("chirp.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(feature + ","))
                    .map(Golden::parsed)
                    .toList();
        }
    }

    private static Golden parsed(String line) {
        String[] cells = line.split(",");
        double[] values = Arrays.stream(cells).skip(2).mapToDouble(Double::parseDouble).toArray();
        return new Golden(cells[0], Integer.parseInt(cells[1]), values);
    }

    @Override
    public String toString() {
        return feature + " in frame " + frame;
    }
}
