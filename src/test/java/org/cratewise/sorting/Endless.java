package org.cratewise.sorting;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.cratewise.catalog.Catalog;
import org.cratewise.catalog.Journal;
import org.cratewise.track.Track;

/// Changes files again and again: tags, moves to the same and to another volume, undo and redo.
/// What the kill tests kill.
final class Endless {
    /// Where it all happens.
    ///
    /// @param elsewhere a folder on another volume, or one that passes for it
    record Place(Path catalog, Path music, Path elsewhere) {
        static Place of(String[] words) {
            return new Place(Path.of(words[0]), Path.of(words[1]), Path.of(words[2]));
        }

        /// As arguments of a process.
        List<String> words() {
            return List.of(catalog.toString(), music.toString(), elsewhere.toString());
        }
    }

    /// With this code a process ends that halts by itself.
    static final int HALTED = 9;

    private final Place place;
    private final Random random;
    private final Moments moments;

    Endless(Place place, Random random, Moments moments) {
        this.place = place;
        this.random = random;
        this.moments = moments;
    }

    /// Arguments: catalog, music, elsewhere, seed, and the number of the moment at which to halt,
    /// 0 to go on until somebody else ends it.
    public static void main(String[] arguments) {
        live(arguments, () -> Runtime.getRuntime().halt(HALTED));
    }

    /// Goes on until it is killed; says `ready` when it begins, and the moment before it halts.
    static void live(String[] arguments, Runnable halt) {
        Place place = Place.of(arguments);
        int last = Integer.parseInt(arguments[4]);
        int[] count = {0};
        Moments halting =
                moment -> {
                    if (++count[0] != last) return;
                    System.out.println(moment);
                    halt.run();
                };
        try (Catalog catalog = Catalog.open(place.catalog(), Catalog.Access.WRITE)) {
            Endless endless = new Endless(place, new Random(Long.parseLong(arguments[3])), halting);
            System.out.println("ready");
            while (true) endless.round(catalog);
        }
    }

    /// Does one batch of a random kind.
    void round(Catalog catalog) {
        Journal journal = catalog.journal();
        Tools tools = new Tools(journal, moments, this::isOneVolume);
        int kind = random.nextInt(6);
        if (kind == 0 && Undo.newestDone(journal).isPresent()) {
            new Undo(tools, catalog).undo(Undo.newestDone(journal).orElseThrow(), step -> true);
        } else if (kind == 1 && Undo.newestUndone(journal).isPresent()) {
            new Undo(tools, catalog).redo(Undo.newestUndone(journal).orElseThrow(), step -> true);
        } else {
            new Apply(tools).run(plan(catalog, kind));
        }
    }

    /// Another disk is one by name where the tests have no other.
    private boolean isOneVolume(Path file, Path folder) {
        return file.startsWith(place.elsewhere()) == folder.startsWith(place.elsewhere());
    }

    private Plan plan(Catalog catalog, int kind) {
        List<PlanStep> steps = new ArrayList<>();
        String folder = "folder " + random.nextInt(3);
        Path root = random.nextBoolean() ? place.music() : place.elsewhere();
        for (Track track : catalog.tracks()) {
            if (random.nextInt(3) > 0) continue;
            PlannedFile file = PlannedFile.of(track);
            Path target = root.resolve(folder).resolve(track.file().path().getFileName());
            if (kind < 4) steps.add(PlanStep.tag(file, List.of(), List.of(genre()), "killed"));
            else steps.add(PlanStep.place(Action.MOVE, file, target, "killed"));
        }
        return Plan.of("Round", steps, List.of());
    }

    private String genre() {
        List<String> genres =
                List.of("Jazz", "Hip-Hop", "A genre of a rather long name", "Électro", "Rock");
        return genres.get(random.nextInt(genres.size()));
    }
}
