package org.cratewise.genre.lab;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cratewise.genre.ModelException;
import org.cratewise.genre.Seeds;
import org.cratewise.genre.dataset.Example;
import org.cratewise.genre.preset.Input;
import org.cratewise.genre.split.Side;
import org.cratewise.genre.split.Split;

/// Hears clips, two at a time, and cuts them into segments.
final class Hearing {
    private static final int THREADS = 2;

    private final Ears ears;
    private final FrameStore store;
    private final Cutter cutter;
    private final Input input;

    /// @param work where heard clips are kept
    Hearing(Input input, FrontEnd frontEnd, Path work) {
        this.input = input;
        ears = new Ears(input, frontEnd);
        store = new FrameStore(work.resolve("heard").resolve(ears.name()));
        cutter = new Cutter(input);
    }

    /// All segments of the clips a split uses.
    ///
    /// @param extra how many more to draw at random from the training clips, by clip's key
    /// @return fewer if the listener stopped it
    Material hear(
            List<Example> examples, Split split, Map<String, Integer> extra, LabListener listener)
            throws InterruptedException {
        List<Example> used = examples.stream().filter(e -> !split.sides(e).isEmpty()).toList();
        Map<Side, List<Segment>> sides = new EnumMap<>(Side.class);
        List<String> failed = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<Optional<Clip>>> clips = new ArrayList<>();
            for (Example e : used)
                clips.add(
                        threads.submit(
                                () -> listener.stopped() ? none() : Optional.of(clip(e, extra))));
            for (int i = 0; i < used.size(); i++) {
                Optional<Clip> clip = outcome(clips.set(i, null), used.get(i), failed);
                clip.ifPresent(c -> sort(c, split, sides));
                listener.heard(i + 1, used.size());
            }
        }
        return new Material(sides, failed);
    }

    /// @param extra drawn at random
    private record Clip(Example example, List<Segment> segments, List<Segment> extra) {}

    private static Optional<Clip> none() {
        return Optional.empty();
    }

    private static Optional<Clip> outcome(
            Future<Optional<Clip>> future, Example example, List<String> failed)
            throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof IOException))
                throw new ModelException(
                        "Can't hear " + example.key() + ": " + e.getCause().getMessage(), e);
            failed.add(example.key() + ": " + e.getCause().getMessage());
            return none();
        }
    }

    private Clip clip(Example example, Map<String, Integer> extra)
            throws IOException, InterruptedException {
        Frames frames = frames(example);
        if (frames.count() == 0) throw new IOException("there is too little to hear");
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < input.segments(); i++)
            segments.add(new Segment(example, i, cutter.segment(frames, i)));
        List<Segment> more = new ArrayList<>();
        Random random = new Random(Seeds.of(example.key().hashCode(), 1));
        for (int i = 0; i < extra.getOrDefault(example.key(), 0); i++)
            more.add(new Segment(example, -1 - i, cutter.random(frames, random)));
        return new Clip(example, segments, more);
    }

    private Frames frames(Example example) throws IOException, InterruptedException {
        Optional<Frames> kept = store.read(example.source());
        if (kept.isPresent()) return kept.get();
        Frames frames = ears.hear(example.source());
        store.write(example.source(), frames);
        return frames;
    }

    private static void sort(Clip clip, Split split, Map<Side, List<Segment>> sides) {
        List<Side> of = split.sides(clip.example());
        for (Segment segment : clip.segments())
            sides.computeIfAbsent(of.get(segment.number()), any -> new ArrayList<>()).add(segment);
        if (!clip.extra().isEmpty())
            sides.computeIfAbsent(Side.TRAIN, any -> new ArrayList<>()).addAll(clip.extra());
    }
}
