package org.cratewise.genre;

import java.util.List;
import java.util.Map;
import org.cratewise.genre.trust.Familiarity;
import org.cratewise.genre.trust.Trust;

/// All that is known of a model beside its weights: the content of `model.json`.
///
/// @param id its name
/// @param genres the keys of its outputs, in order
/// @param extractorVersion of the texture windows it hears
/// @param means [features] of the training windows
/// @param deviations [features] of the training windows
/// @param calibration temperature and thresholds
/// @param familiarity what its training music was like; other sounds are never sure
/// @param options how it was trained
/// @param data what it was trained on
/// @param split how the clips that judged were kept apart
/// @param codeVersion of the program that trained it
/// @param scores by what it was tried on: of networks trained in the same way that never heard it
/// @param trust of the same: how far its sureness could be believed
public record ModelFacts(
        String id,
        List<String> genres,
        String extractorVersion,
        float[] means,
        float[] deviations,
        Calibration calibration,
        Familiarity familiarity,
        TrainingOptions options,
        String data,
        String split,
        String codeVersion,
        Map<String, Scores> scores,
        Map<String, Trust> trust) {

    public ModelFacts {
        familiarity = familiarity == null ? Familiarity.withAll() : familiarity;
        trust = trust == null ? Map.of() : trust;
    }

    /// @throws ModelException if the model hears windows of another extractor
    void requireExtractor(String version) {
        if (!extractorVersion.equals(version))
            throw new ModelException(
                    id
                            + " hears windows of "
                            + extractorVersion
                            + "; this program makes "
                            + version
                            + ". Get the model that came with this version, or train it anew.");
    }

    /// How many numbers a texture window of its extractor has.
    public int features() {
        return means.length;
    }
}
