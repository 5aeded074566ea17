package org.cratewise.genre.teach;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cratewise.genre.LstmModel;
import org.cratewise.genre.ModelException;
import org.cratewise.genre.head.Head;
import org.cratewise.genre.head.HeadTraining;
import org.cratewise.genre.head.Memory;
import org.cratewise.genre.head.Rehearsal;
import org.cratewise.genre.measure.Likeliest;
import org.cratewise.genre.teach.TeachReport.Change;
import org.cratewise.track.Genre;

/// Teaches a model genres by a few examples: its last layer is trained anew on them and on what the
/// model remembers of its training, everything before stays. The model itself isn't changed.
public final class Teaching {
    private static final int FOLDS = 5;
    /// The fewest examples of a genre that it can be taught by.
    public static final int LEAST = 5;

    /// What the examples of a genre weigh, in genres that are remembered: chosen on the artists of
    /// four folds, see models/README.md.
    private static final double EMPHASIS = 1.7;

    private static final int MOST_GENRES = 200;

    private final LstmModel model;
    private final List<Genre> genres;
    private final List<Example> examples;
    private final List<List<Memory>> memories;
    private final Rehearsal rehearsal;
    private final Head start;
    private final double[] emphasis;

    /// @throws ModelException if the model can't be taught, or not by these
    public Teaching(LstmModel model, List<Example> examples) {
        this.model = model;
        this.examples = List.copyOf(examples);
        genres =
                Stream.concat(model.genres().stream(), examples.stream().map(Example::genre))
                        .distinct()
                        .toList();
        if (examples.isEmpty())
            throw new ModelException("At least 5 examples of each genre are needed, better 15");
        if (genres.size() > MOST_GENRES) throw new ModelException("200 genres are enough");
        for (Genre genre : taught()) require(genre);
        rehearsal = model.rehearsal();
        memories = examples.stream().map(this::memories).toList();
        start = model.head().widened(genres.size());
        emphasis = genres.stream().mapToDouble(this::emphasis).toArray();
    }

    /// How much more an example of a genre weighs than a clip of the training. Fifteen examples
    /// would drown in what is remembered, so those of a genre have a weight together that doesn't
    /// depend on their number.
    private double emphasis(Genre genre) {
        double usual = weight(rehearsal.of(false).stream()) / model.genres().size();
        double own = weight(of(genre).mapToObj(memories::get).flatMap(List::stream));
        return Math.max(1, EMPHASIS * usual / own);
    }

    private void require(Genre genre) {
        long count = of(genre).count();
        if (count < LEAST)
            throw new ModelException(
                    "%d of %s: at least %d examples of a genre are needed, better 15"
                            .formatted(count, genre, LEAST));
    }

    private List<Memory> memories(Example example) {
        int genre = genres.indexOf(example.genre());
        return model.memories(List.of(example.textures()), genre, false).getFirst();
    }

    private List<Genre> taught() {
        return examples.stream().map(Example::genre).distinct().toList();
    }

    /// Trains; takes seconds.
    public Taught teach() {
        long began = System.nanoTime();
        List<Head> heads =
                IntStream.rangeClosed(0, FOLDS).parallel().mapToObj(this::without).toList();
        Head head = heads.getLast();
        double[][] crossed = new double[examples.size()][];
        int[] folds = folds();
        for (int i = 0; i < crossed.length; i++)
            crossed[i] = logs(heads.get(folds[i]), memories.get(i));
        List<Memory> all = new ArrayList<>(rehearsal.clips());
        for (int i = 0; i < examples.size(); i++) all.addAll(lesson(i));
        TeachReport report =
                new TeachReport(changes(crossed), others(head), (System.nanoTime() - began) / 1e9);
        Rehearsal more = new Rehearsal(rehearsal.towers(), rehearsal.inputs(), all);
        return new Taught(model, genres, new Taught.Lesson(head, more, crossed, truth(), report));
    }

    /// A head that was taught all examples but those of a fold; no example is of the last.
    private Head without(int fold) {
        List<Memory> clips = new ArrayList<>(rehearsal.of(false));
        int[] folds = folds();
        for (int i = 0; i < folds.length; i++) if (folds[i] != fold) clips.addAll(lesson(i));
        return new HeadTraining(clips, genres.size()).train(start);
    }

    /// An example as the training hears it.
    private List<Memory> lesson(int example) {
        double factor = emphasis[genres.indexOf(examples.get(example).genre())];
        return memories.get(example).stream().map(memory -> memory.times(factor)).toList();
    }

    private static double weight(Stream<Memory> clips) {
        return clips.mapToDouble(Memory::weight).sum();
    }

    /// The numbers of a genre's examples.
    private IntStream of(Genre genre) {
        return IntStream.range(0, examples.size())
                .filter(i -> examples.get(i).genre().equals(genre));
    }

    /// [examples]: the examples of each genre in turn.
    private int[] folds() {
        int[] seen = new int[genres.size()];
        return examples.stream().mapToInt(e -> seen[genres.indexOf(e.genre())]++ % FOLDS).toArray();
    }

    private int[] truth() {
        return examples.stream().mapToInt(e -> genres.indexOf(e.genre())).toArray();
    }

    private List<Change> changes(double[][] crossed) {
        return taught().stream().map(genre -> change(genre, crossed)).toList();
    }

    private Change change(Genre genre, double[][] crossed) {
        int number = genres.indexOf(genre);
        List<Integer> of = of(genre).boxed().toList();
        double n = of.size();
        Head old = model.head();
        return new Change(
                genre.key(),
                of.size(),
                of.stream().filter(i -> Likeliest.of(logs(old, memories.get(i))) == number).count()
                        / n,
                of.stream().filter(i -> Likeliest.of(crossed[i]) == number).count() / n,
                (int) of.stream().filter(i -> model.isStrange(examples.get(i).textures())).count());
    }

    private List<Change> others(Head head) {
        Head old = model.head();
        List<Change> changes = new ArrayList<>();
        for (int g = 0; g < model.genres().size(); g++) {
            int genre = g;
            List<Memory> of =
                    rehearsal.of(true).stream().filter(clip -> clip.genre() == genre).toList();
            if (!of.isEmpty())
                changes.add(
                        new Change(
                                genres.get(g).key(),
                                of.size(),
                                right(old, of),
                                right(head, of),
                                0));
        }
        return changes;
    }

    private static double right(Head head, List<Memory> clips) {
        return clips.stream()
                        .filter(
                                c ->
                                        Likeliest.of(head.logProbabilities(c.embedding()))
                                                == c.genre())
                        .count()
                / (double) clips.size();
    }

    private static double[] logs(Head head, List<Memory> sequences) {
        double[] sum = new double[head.genres()];
        for (Memory sequence : sequences) {
            double[] logs = head.logProbabilities(sequence.embedding());
            for (int g = 0; g < sum.length; g++) sum[g] += sequence.weight() * logs[g];
        }
        return sum;
    }
}
