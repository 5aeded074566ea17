package org.cratewise.genre.lab;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cratewise.genre.dataset.Example;
import org.cratewise.genre.dataset.Source;
import org.cratewise.genre.measure.Judgement;
import org.cratewise.genre.measure.Judgements;

/// What a run made of one clip of its test: a line of `clips.json`.
///
/// @param clip its key in the data set
/// @param file the recording, or the archive of levels
/// @param entry its key in the archive; empty for a recording
/// @param truth [genres] whether it has the genre, in the run's order
/// @param probabilities [genres]
public record JudgedClip(
        String clip, String file, String entry, boolean[] truth, float[] probabilities) {
    static List<JudgedClip> of(Judgements clips, List<Segment> segments) {
        Map<String, Source> sources =
                segments.stream()
                        .map(Segment::example)
                        .collect(
                                Collectors.toMap(
                                        Example::key, Example::source, (one, same) -> one));
        List<JudgedClip> judged = new ArrayList<>();
        for (Judgement clip : clips.all()) judged.add(of(clip, sources.get(clip.clip())));
        return judged;
    }

    private static JudgedClip of(Judgement clip, Source source) {
        float[] probabilities = new float[clip.probabilities().length];
        for (int g = 0; g < probabilities.length; g++)
            probabilities[g] = (float) clip.probabilities()[g];
        return new JudgedClip(
                clip.clip(), source.file().toString(), source.entry(), clip.truth(), probabilities);
    }

    /// The index of the most probable genre.
    public int heard() {
        int best = 0;
        for (int g = 1; g < probabilities.length; g++)
            if (probabilities[g] > probabilities[best]) best = g;
        return best;
    }

    /// What a player can play; nothing where only levels are kept.
    public Optional<Path> recording() {
        return entry.isEmpty() ? Optional.of(Path.of(file)) : Optional.empty();
    }
}
