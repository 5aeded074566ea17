package org.cratewise.genre;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.cratewise.genre.trust.Familiarity;

/// Whether a `model.json` can be true, before anything is built from it.
final class FactsCheck {
    private static final int MOST_GENRES = 200;
    private static final int MOST_FEATURES = 4096;
    private static final int MOST_TOWERS = 16;
    private static final int LONGEST_NAME = 100;

    private FactsCheck() {}

    /// @throws IOException with the reason, if it can't
    static void require(ModelFacts facts) throws IOException {
        if (facts == null) throw new IOException("it is empty");
        require(isName(facts.id()), "its id isn't a name");
        require(isName(facts.extractorVersion()), "it names no extractor");
        genres(facts.genres());
        numbers(facts.means(), facts.deviations());
        calibration(facts.calibration(), facts.genres().size());
        familiarity(facts.familiarity(), facts.features());
        require(facts.options() != null, "it has no options");
        int towers = facts.options().towers();
        require(towers <= MOST_TOWERS, "%,d towers are more than %d", towers, MOST_TOWERS);
        scores(facts);
    }

    private static void genres(List<String> genres) throws IOException {
        require(genres != null, "it names no genres");
        int count = genres.size();
        require(count >= 2 && count <= MOST_GENRES, "%,d genres aren't 2 to 200", count);
        Set<String> seen = new HashSet<>();
        for (String genre : genres) {
            require(isName(genre), "one of its genres has no proper name");
            require(seen.add(genre.strip()), "it names the genre %s twice", genre);
        }
    }

    private static void numbers(float[] means, float[] deviations) throws IOException {
        require(means != null && deviations != null, "it has no standardization");
        int features = means.length;
        require(
                features >= 1 && features <= MOST_FEATURES,
                "%,d features aren't 1 to %,d",
                features,
                MOST_FEATURES);
        require(
                deviations.length == features,
                "it has %,d means but %,d deviations",
                features,
                deviations.length);
        for (int f = 0; f < features; f++)
            require(
                    Float.isFinite(means[f]) && Float.isFinite(deviations[f]) && deviations[f] > 0,
                    "its standardization of feature %d can't be",
                    f);
    }

    private static void familiarity(Familiarity familiarity, int features) throws IOException {
        float[] centres = familiarity.centres();
        float[] spreads = familiarity.spreads();
        require(centres != null && spreads != null, "its familiarity is incomplete");
        require(
                centres.length == spreads.length
                        && (centres.length == 0 || centres.length == 2 * features),
                "its familiarity isn't with %,d features",
                features);
        for (int i = 0; i < centres.length; i++)
            require(
                    Float.isFinite(centres[i]) && Float.isFinite(spreads[i]) && spreads[i] > 0,
                    "its familiarity can't be");
        require(familiarity.limit() >= 0 && familiarity.limit() <= 1, "its familiarity can't be");
    }

    private static void calibration(Calibration calibration, int genres) throws IOException {
        require(calibration != null, "it has no calibration");
        double temperature = calibration.temperature();
        require(temperature >= 0.01 && temperature <= 100, "its temperature can't be");
        require(isThreshold(calibration.sureFrom()), "its threshold for sure can't be");
        require(isThreshold(calibration.likelyFrom()), "its threshold for likely can't be");
        thresholds(calibration.sureFromOf(), genres);
        Set<Integer> promises = new HashSet<>();
        for (Rung rung : calibration.ladder()) {
            boolean fits = rung.promise() >= Rung.LOWEST && rung.promise() <= Rung.HIGHEST;
            require(fits && promises.add(rung.promise()), "one of its promises can't be");
            require(isThreshold(rung.sureFrom()), "one of its thresholds can't be");
            thresholds(rung.sureFromOf(), genres);
        }
    }

    private static void thresholds(List<Double> from, int genres) throws IOException {
        require(from.isEmpty() || from.size() == genres, "its thresholds aren't of its genres");
        for (double one : from) require(isThreshold(one), "one of its thresholds can't be");
    }

    private static void scores(ModelFacts facts) throws IOException {
        require(facts.scores() != null, "it has no scores");
        require(!facts.trust().containsValue(null), "its scores are incomplete");
        int genres = facts.genres().size();
        for (Scores scores : facts.scores().values()) {
            int[][] confusion = scores == null ? null : scores.confusion();
            require(confusion != null && confusion.length == genres, "its scores are incomplete");
            for (int[] row : confusion)
                require(row != null && row.length == genres, "its scores are incomplete");
        }
    }

    /// A little above 1 means never.
    private static boolean isThreshold(double probability) {
        return probability >= 0 && probability <= 2;
    }

    private static boolean isName(String name) {
        return Objects.nonNull(name)
                && !name.isBlank()
                && name.length() <= LONGEST_NAME
                && name.chars().noneMatch(c -> Character.isISOControl(c) || c == '/' || c == '\\');
    }

    private static void require(boolean right, String otherwise, Object... values)
            throws IOException {
        if (!right) throw new IOException(String.format(Locale.ROOT, otherwise, values));
    }
}
