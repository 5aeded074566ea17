package org.cratewise.genre;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cratewise.feature.Textures;
import org.cratewise.genre.teach.Example;
import org.cratewise.genre.teach.Teaching;
import org.cratewise.track.Genre;

/// Holds a genre out of training, teaches it by fifteen training clips, and tries the taught model
/// on test clips that neither training nor teaching heard: `data`, `work`, genre.
final class TeachTrial {
    private static final int EXAMPLES = 15;

    private TeachTrial() {}

    public static void main(String[] args) throws Exception {
        Path data = Path.of(args[0]);
        Path work = Path.of(args[1]);
        Genre held = new Genre(args[2]);
        List<Genre> genres = ClipList.GENRES.stream().filter(g -> !g.equals(held)).toList();
        List<Clip> all =
                new ClipHearing(data, TrainingOptions.USUAL.tones())
                        .hear(ClipList.read(data), work, TrainingListener.NONE);
        Path out = work.resolve("without-" + held);
        Training.train(
                TrainingOptions.USUAL.withSteps(400),
                genres,
                all.stream().filter(clip -> !clip.plan().genre().equals(held)).toList(),
                new TrainingFolders(data, work, out),
                TrainingListener.NONE);
        teach(out, held, all);
    }

    private static void teach(Path out, Genre held, List<Clip> all) throws IOException {
        List<Example> examples =
                all.stream()
                        .filter(clip -> clip.plan().genre().equals(held))
                        .filter(clip -> clip.plan().part() == Part.TRAIN)
                        .limit(EXAMPLES)
                        .map(clip -> new Example(held, clip.plain()))
                        .toList();
        Path taught = out.resolveSibling("taught-" + held);
        try (LstmModel before = Models.load(out)) {
            print("before", before, held, all);
            long began = System.nanoTime();
            var lesson = new Teaching(before, examples).teach();
            lesson.write(taught, Optional.empty());
            System.out.printf("taught in %.1f s%n", (System.nanoTime() - began) / 1e9);
            System.out.println(lesson.report().text());
        }
        try (LstmModel after = Models.load(taught)) {
            print("after", after, held, all);
        }
    }

    private static void print(String when, LstmModel model, Genre held, List<Clip> all) {
        for (Part part : List.of(Part.TEST_FILTERED, Part.TEST_ARTISTS)) {
            List<Clip> test = all.stream().filter(clip -> clip.plan().part() == part).toList();
            print(when + " " + part + " others", model, others(test, held).toList());
            print(
                    when + " " + part + " " + held,
                    model,
                    test.stream().filter(c -> c.plan().genre().equals(held)).toList());
        }
        print(
                when + " all but examples, " + held,
                model,
                all.stream()
                        .filter(c -> c.plan().genre().equals(held))
                        .filter(c -> c.plan().part() != Part.TRAIN)
                        .toList());
        List<Clip> more =
                all.stream()
                        .filter(c -> c.plan().genre().equals(held))
                        .filter(c -> c.plan().part() == Part.TRAIN)
                        .skip(EXAMPLES)
                        .toList();
        print(when + " unused training clips, " + held, model, more);
    }

    private static Stream<Clip> others(List<Clip> clips, Genre held) {
        return clips.stream().filter(clip -> !clip.plan().genre().equals(held));
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
