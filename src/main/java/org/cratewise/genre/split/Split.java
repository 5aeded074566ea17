package org.cratewise.genre.split;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cratewise.genre.dataset.DataSet;
import org.cratewise.genre.dataset.Example;

/// Which segment of which clip is for what.
public final class Split {
    private final String description;
    private final boolean leaky;
    private final Map<String, List<Side>> sides;

    private Split(String description, boolean leaky, Map<String, List<Side>> sides) {
        this.description = description;
        this.leaky = leaky;
        this.sides = sides;
    }

    /// @param segments of each clip
    /// @param lists needed for {@link SplitWay#LISTS} only
    /// @throws IllegalArgumentException if lists are needed and there are none
    public static Split of(
            SplitOptions options, DataSet data, int segments, Optional<SplitLists> lists) {
        return switch (options.way()) {
            case SEGMENT -> bySegment(options, data.examples(), segments);
            case TRACK -> whole(options, data, "track", Groups.byTrack(data.examples()), segments);
            case ARTIST ->
                    whole(options, data, "artist", Groups.byArtist(data.examples()), segments);
            case LISTS ->
                    byLists(
                            data.examples(),
                            segments,
                            lists.orElseThrow(
                                    () ->
                                            new IllegalArgumentException(
                                                    "A split by lists needs lists")));
        };
    }

    private static Split bySegment(SplitOptions options, List<Example> examples, int segments) {
        Parting parting = new Parting(options);
        Map<String, List<Side>> sides = new HashMap<>();
        for (var genre : Groups.byGenre(examples)) {
            List<Side> drawn = parting.sides(Collections.nCopies(genre.size() * segments, 1));
            for (int i = 0; i < genre.size(); i++)
                sides.put(genre.get(i).key(), drawn.subList(i * segments, (i + 1) * segments));
        }
        return new Split(
                "by segment at random: LEAKS, the test's tracks are in the training too; "
                        + parting.describe(),
                true,
                sides);
    }

    private static Split whole(
            SplitOptions options,
            DataSet data,
            String what,
            List<List<List<Example>>> genres,
            int segments) {
        Parting parting = new Parting(options);
        Map<String, List<Side>> sides = new HashMap<>();
        for (List<List<Example>> groups : genres) {
            List<Side> drawn = parting.sides(groups.stream().map(List::size).toList());
            for (int i = 0; i < groups.size(); i++)
                for (Example example : groups.get(i))
                    sides.put(example.key(), Collections.nCopies(segments, drawn.get(i)));
        }
        long known = data.examples().stream().filter(e -> !e.artist().isEmpty()).count();
        String artists =
                "; the artist is known of " + known + " of " + data.examples().size() + " clips";
        return new Split("by " + what + "; " + parting.describe() + artists, false, sides);
    }

    private static Split byLists(List<Example> examples, int segments, SplitLists lists) {
        Map<String, List<Side>> sides = new HashMap<>();
        for (Example example : examples)
            lists.side(example)
                    .ifPresent(
                            side -> sides.put(example.key(), Collections.nCopies(segments, side)));
        return new Split("by the lists in " + lists.folder(), false, sides);
    }

    /// How it was made, for people.
    public String description() {
        return description;
    }

    /// Whether a test segment's track was trained on.
    public boolean leaky() {
        return leaky;
    }

    /// What a clip's segments are for; empty if the clip isn't used at all.
    public List<Side> sides(Example example) {
        return sides.getOrDefault(example.key(), List.of());
    }

    /// Whether some segment of a clip is on that side.
    public boolean touches(Example example, Side side) {
        return sides(example).contains(side);
    }

    /// Every clip's sides in a compact form: a letter for each segment.
    public Map<String, String> letters() {
        Map<String, String> letters = new TreeMap<>();
        sides.forEach(
                (clip, of) ->
                        letters.put(
                                clip, of.stream().map(Side::letter).collect(Collectors.joining())));
        return letters;
    }

    /// What {@link #letters} was made of.
    public static Split of(String description, boolean leaky, Map<String, String> letters) {
        Map<String, List<Side>> sides = new HashMap<>();
        letters.forEach(
                (clip, of) ->
                        sides.put(clip, of.chars().mapToObj(c -> Side.of((char) c)).toList()));
        return new Split(description, leaky, sides);
    }

    /// All clips for the test that a split doesn't use for anything else.
    public static Split allButTrained(DataSet data, Split trained, int segments) {
        Map<String, List<Side>> sides = new HashMap<>();
        for (Example example : data.examples())
            if (!trained.touches(example, Side.TRAIN) && !trained.touches(example, Side.VALID))
                sides.put(example.key(), Collections.nCopies(segments, Side.TEST));
        return new Split("all clips that it wasn't trained on", false, sides);
    }

    /// The sides in use.
    public Set<Side> used() {
        Set<Side> used = EnumSet.noneOf(Side.class);
        sides.values().forEach(used::addAll);
        return used;
    }
}
