package org.cratewise.genre;

import static org.cratewise.genre.Part.FILTERED_TEST;
import static org.cratewise.genre.Part.FILTERED_TRAIN;
import static org.cratewise.genre.Part.FILTERED_VALID;
import static org.cratewise.genre.Part.RECORDING;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One training on some clips, and the clips that judge what came of it.
///
/// @param name for its checkpoint
/// @param training what it learns from
/// @param judges what it is tried on; none of them trains
record Round(String name, List<Clip> training, List<Clip> judges) {
    Round {
        if (training.isEmpty()) throw new ModelException("No clips to train on");
    }

    /// For each fold of artists a round that never hears them. Each clip of the folds and of the
    /// validation list is judged in exactly one of them; the test list is in none.
    static List<Round> leavingOutArtists(List<Clip> clips) {
        return IntStream.range(0, ArtistFolds.COUNT)
                .mapToObj(fold -> leavingOut(fold, clips))
                .filter(round -> !round.judges().isEmpty())
                .toList();
    }

    private static Round leavingOut(int fold, List<Clip> clips) {
        return of(
                "without_artists_" + fold,
                clips,
                plan -> plan.isRecording() ? plan.fold() != fold : plan.part() == FILTERED_TRAIN,
                plan ->
                        plan.fold() == fold
                                && (plan.part() == RECORDING || plan.part() == FILTERED_VALID));
    }

    /// Judged by the test list of filtered GTZAN, if that is there: a round on its training list
    /// and nothing else, and one on all other clips.
    static List<Round> filtered(List<Clip> clips) {
        if (clips.stream().noneMatch(clip -> clip.plan().part() == FILTERED_TEST)) return List.of();
        return List.of(
                of(
                        "filtered_alone",
                        clips,
                        plan -> plan.part() == FILTERED_TRAIN,
                        plan -> plan.part() == FILTERED_TEST),
                of(
                        "filtered",
                        clips,
                        plan -> plan.part() != FILTERED_TEST,
                        plan -> plan.part() == FILTERED_TEST));
    }

    /// All clips there are: nothing is left to judge.
    static Round everything(List<Clip> clips) {
        return new Round("everything", clips, List.of());
    }

    private static Round of(
            String name, List<Clip> clips, Predicate<ClipPlan> trains, Predicate<ClipPlan> judges) {
        return new Round(name, those(clips, trains).toList(), those(clips, judges).toList());
    }

    private static Stream<Clip> those(List<Clip> clips, Predicate<ClipPlan> which) {
        return clips.stream().filter(clip -> which.test(clip.plan()));
    }
}
