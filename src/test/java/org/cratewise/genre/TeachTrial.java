package org.cratewise.genre;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cratewise.feature.Textures;
import org.cratewise.genre.teach.Example;
import org.cratewise.genre.teach.Teaching;
import org.cratewise.track.Genre;

/// Holds a genre out of training, teaches it by fifteen clips, and tries the taught model on clips
/// that neither training nor teaching heard: the test list of GTZAN, the first fold of artists, and
/// the genre's other clips. Not a test: run its main with data and work folders and a genre.
final class TeachTrial {
    private static final int EXAMPLES = 15;

    private final Genre held;
    private final List<Clip> clips;

    private TeachTrial(Genre held, List<Clip> clips) {
        this.held = held;
        this.clips = clips;
    }

    public static void main(String[] args) throws Exception {
        Path data = Path.of(args[0]);
        Path work = Path.of(args[1]);
        TrainingOptions options = TrainingOptions.USUAL;
        List<Clip> clips =
                new ClipHearing(data, options.tones())
                        .hear(ClipList.read(data), work, TrainingListener.NONE);
        new TeachTrial(new Genre(args[2]), clips).run(options, data, work);
    }

    private void run(TrainingOptions options, Path data, Path work) throws Exception {
        List<Genre> genres = ClipList.GENRES.stream().filter(g -> !g.equals(held)).toList();
        Path out = work.resolve("without-" + held);
        var folders = new TrainingFolders(data, work, out);
        List<Clip> training = those(plan -> !isTest(plan) && !isHeld(plan)).toList();
        new Training(options, genres, training, folders, TrainingListener.NONE).train();
        Path taught = out.resolveSibling("taught-" + held);
        try (LstmModel before = Models.load(out)) {
            print("before", before);
            long began = System.nanoTime();
            var lesson = new Teaching(before, examples()).teach();
            lesson.write(taught, Optional.empty());
            System.out.printf("taught in %.1f s%n", (System.nanoTime() - began) / 1e9);
            System.out.println(lesson.report().text());
        }
        try (LstmModel after = Models.load(taught)) {
            print("after", after);
        }
    }

    private List<Example> examples() {
        return lessons().map(clip -> new Example(held, clip.plain())).toList();
    }

    /// Of as few folds of artists as will do, so that others remain.
    private Stream<Clip> lessons() {
        return those(plan -> isHeld(plan) && plan.fold() != 0)
                .sorted((a, b) -> Integer.compare(a.plan().fold(), b.plan().fold()))
                .limit(EXAMPLES);
    }

    private boolean isHeld(ClipPlan plan) {
        return plan.genre().equals(held);
    }

    private static boolean isTest(ClipPlan plan) {
        return plan.isRecording() ? plan.fold() == 0 : plan.part() == Part.FILTERED_TEST;
    }

    private Stream<Clip> those(Predicate<ClipPlan> which) {
        return clips.stream().filter(clip -> which.test(clip.plan()));
    }

    private void print(String when, LstmModel model) {
        List<Clip> lessons = lessons().toList();
        print(when + ", other genres", model, those(p -> isTest(p) && !isHeld(p)).toList());
        print(
                when + ", " + held,
                model,
                those(this::isHeld).filter(clip -> !lessons.contains(clip)).toList());
        for (Genre genre : ClipList.GENRES)
            print("  " + genre, model, those(p -> isTest(p) && p.genre().equals(genre)).toList());
    }

    private static void print(String what, LstmModel model, List<Clip> clips) {
        List<Textures> tracks = clips.stream().map(Clip::plain).toList();
        var said = model.predict(tracks);
        int right = 0;
        for (int i = 0; i < clips.size(); i++)
            if (said.get(i).best().genre().equals(clips.get(i).plan().genre())) right++;
        System.out.printf("%s: %d of %d%n", what, right, clips.size());
    }
}
