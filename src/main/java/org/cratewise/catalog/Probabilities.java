package org.cratewise.catalog;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cratewise.track.Genre;
import org.cratewise.track.Guess;
import org.cratewise.track.Prediction;

/// The probabilities of a prediction as they are stored: one 32-bit float for each genre of the
/// model, little-endian, in the model's order.
final class Probabilities {
    private Probabilities() {}

    static byte[] pack(Prediction prediction, List<Genre> genres) {
        Map<Genre, Double> known = new HashMap<>();
        for (Guess guess : prediction.ranked()) known.put(guess.genre(), guess.probability());
        ByteBuffer bytes = buffer(new byte[genres.size() * Float.BYTES]);
        for (Genre genre : genres) {
            Double probability = known.remove(genre);
            if (probability == null)
                throw new IllegalArgumentException("No probability of " + genre);
            bytes.putFloat(probability.floatValue());
        }
        if (!known.isEmpty())
            throw new IllegalArgumentException("The model doesn't know " + known.keySet());
        return bytes.array();
    }

    /// Every guess, in the model's order.
    static List<Guess> all(byte[] packed, List<Genre> genres) {
        ByteBuffer bytes = buffer(packed);
        List<Guess> guesses = new ArrayList<>(genres.size());
        for (Genre genre : genres) guesses.add(new Guess(genre, bytes.getFloat()));
        return guesses;
    }

    /// The likeliest guesses, the best first. Loops over the floats, since tables load 100,000 of
    /// these at once.
    static List<Guess> best(byte[] packed, List<Genre> genres, int count) {
        ByteBuffer bytes = buffer(packed);
        List<Guess> best = new ArrayList<>(count);
        boolean[] taken = new boolean[genres.size()];
        while (best.size() < Math.min(count, taken.length)) {
            int top = likeliest(bytes, taken);
            taken[top] = true;
            best.add(new Guess(genres.get(top), bytes.getFloat(top * Float.BYTES)));
        }
        return best;
    }

    private static int likeliest(ByteBuffer bytes, boolean[] taken) {
        int top = -1;
        float most = -1;
        for (int i = 0; i < taken.length; i++) {
            float probability = bytes.getFloat(i * Float.BYTES);
            if (!taken[i] && probability > most) {
                top = i;
                most = probability;
            }
        }
        return top;
    }

    private static ByteBuffer buffer(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
