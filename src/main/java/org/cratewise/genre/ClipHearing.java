package org.cratewise.genre;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cratewise.feature.LevelArchive;
import org.cratewise.feature.LevelTextures;
import org.cratewise.feature.TextureRecordings;
import org.cratewise.feature.TextureTone;
import org.cratewise.feature.Textures;

/// Hears the clips of a data folder, two at a time, unless their windows are kept already.
final class ClipHearing {
    private static final int THREADS = 2;
    private static final double TONE_DECIBELS = 2.5;

    private final Path data;
    private final int tones;
    private final TextureRecordings recordings = new TextureRecordings();
    private final Map<String, Map<String, byte[][]>> archives = new ConcurrentHashMap<>();

    ClipHearing(Path data, int tones) {
        this.data = data;
        this.tones = tones;
    }

    /// Hears all plans; a recording that can't be decoded is left out.
    ///
    /// @param work where heard clips are kept
    /// @return nothing but whole clips; fewer if the listener stopped it
    /// @throws CancellationException if the program was told to end; what was heard is kept
    List<Clip> hear(List<ClipPlan> plans, Path work, TrainingListener listener)
            throws IOException, InterruptedException {
        ClipStore store = new ClipStore(work, tones);
        Map<String, List<Textures>> kept = store.read();
        List<ClipPlan> missing = plans.stream().filter(p -> !isWhole(kept.get(p.key()))).toList();
        if (!missing.isEmpty()) {
            try {
                hearAll(missing, listener, kept);
            } finally {
                store.write(kept);
            }
        }
        return clips(plans, kept);
    }

    /// A recording that can't be decoded has no takes, and won't have any next time.
    private boolean isWhole(List<Textures> takes) {
        return takes != null && (takes.isEmpty() || takes.size() == tones + 1);
    }

    /// The same, keeping nothing.
    List<Clip> hear(List<ClipPlan> plans, TrainingListener listener) throws InterruptedException {
        Map<String, List<Textures>> heard = new HashMap<>();
        hearAll(plans, listener, heard);
        return clips(plans, heard);
    }

    private static List<Clip> clips(List<ClipPlan> plans, Map<String, List<Textures>> heard) {
        List<Clip> clips = new ArrayList<>();
        for (ClipPlan plan : plans) {
            List<Textures> takes = heard.getOrDefault(plan.key(), List.of());
            if (!takes.isEmpty() && takes.getFirst().windows() > 0)
                clips.add(new Clip(plan, takes));
        }
        return clips;
    }

    private void hearAll(
            List<ClipPlan> plans, TrainingListener listener, Map<String, List<Textures>> heard)
            throws InterruptedException {
        ExecutorService ears = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<Textures>>> futures = new ArrayList<>();
            for (ClipPlan plan : plans)
                futures.add(
                        ears.submit(
                                (Callable<List<Textures>>)
                                        () -> listener.stopped() ? List.of() : takes(plan)));
            for (int i = 0; i < plans.size(); i++) {
                List<Textures> takes = outcome(futures.get(i), plans.get(i));
                if (!listener.stopped()) heard.put(plans.get(i).key(), takes);
                listener.heard(i + 1, plans.size());
            }
        } finally {
            ears.shutdownNow();
        }
    }

    private static List<Textures> outcome(Future<List<Textures>> future, ClipPlan plan)
            throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException) return List.of();
            if (e.getCause() instanceof CancellationException end) throw end;
            throw new ModelException(
                    "Can't hear " + plan.key() + ": " + e.getCause(), e.getCause());
        }
    }

    private List<Textures> takes(ClipPlan plan) throws IOException, InterruptedException {
        List<TextureTone> controls = tones(plan);
        if (plan.isRecording())
            return recordings.hear(data.resolve("audio/" + plan.key()), controls);
        byte[][] levels = archive(plan.genre().key()).get(plan.key());
        if (levels == null) throw new ModelException("No levels of " + plan.key());
        List<Textures> takes = new ArrayList<>();
        takes.add(LevelTextures.of(levels));
        for (TextureTone tone : controls) takes.add(LevelTextures.of(levels, tone));
        return takes;
    }

    /// The same clip always meets the same controls.
    private List<TextureTone> tones(ClipPlan plan) {
        List<TextureTone> controls = new ArrayList<>();
        Random random = new Random(plan.key().hashCode());
        for (int i = 0; i < tones; i++) controls.add(TextureTone.random(random, TONE_DECIBELS));
        return controls;
    }

    private Map<String, byte[][]> archive(String genre) {
        return archives.computeIfAbsent(
                genre,
                name -> {
                    try {
                        return LevelArchive.read(data.resolve("gtzan/" + name + ".npz"));
                    } catch (IOException e) {
                        throw new UncheckedIOException("Can't read the levels of " + name, e);
                    }
                });
    }
}
