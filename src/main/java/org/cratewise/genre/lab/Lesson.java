package org.cratewise.genre.lab;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.cratewise.genre.ModelException;
import org.cratewise.genre.Seeds;
import org.cratewise.genre.Standardization;
import org.cratewise.genre.measure.Judgements;
import org.cratewise.genre.measure.Measures;
import org.cratewise.genre.network.LayerNetwork;
import org.cratewise.genre.network.NetworkPlan;
import org.cratewise.genre.preset.Preset;
import org.cratewise.genre.preset.Schedule;
import org.cratewise.genre.split.Side;

/// The training of one network, epoch by epoch.
final class Lesson {
    private static final int SAMPLE = 1000;

    private final Preset preset;
    private final Schedule schedule;
    private final Targets targets;
    private final Material material;
    private final long seed;
    private final NetworkPlan plan;
    private final Standardization standard;

    Lesson(Preset preset, Targets targets, Material material, long seed) {
        this.preset = preset;
        this.schedule = preset.schedule();
        this.targets = targets;
        this.material = material;
        this.seed = seed;
        List<Segment> training = material.of(Side.TRAIN);
        if (training.size() < 2) throw new ModelException("There are no segments to train on");
        if (schedule.choose() == Schedule.Choice.BEST && material.of(Side.VALID).isEmpty())
            throw new ModelException(
                    "The best epoch is chosen by validation, and there are no clips for it");
        this.standard = Standardization.of(training.stream().map(Segment::values).toList());
        float[][] first = training.getFirst().values();
        this.plan =
                new NetworkPlan(
                        preset.layers(),
                        preset.input().layout(),
                        first.length,
                        first[0].length,
                        targets.genres().size(),
                        preset.several());
    }

    NetworkPlan plan() {
        return plan;
    }

    Standardization standard() {
        return standard;
    }

    /// What came of it.
    ///
    /// @param network that of the chosen epoch
    record Outcome(List<Epoch> epochs, int chosen, LayerNetwork network) {}

    /// Trains to the end, or until the listener stops it; then there is no outcome yet.
    Optional<Outcome> learn(Course course, String run, LabListener listener) throws IOException {
        Course.State state = course.state(run).orElse(new Course.State(run, List.of(), 0, false));
        LayerNetwork network =
                state.last() == 0
                        ? LayerNetwork.fresh(
                                plan,
                                preset.optimiser(),
                                standard,
                                seed,
                                schedule.epochs() * batches())
                        : LayerNetwork.resume(plan, standard, course.weights(state.last()));
        listener.begun(facts(network));
        while (!state.done()) {
            Optional<Epoch> epoch = epoch(network, state.last() + 1, listener);
            if (epoch.isEmpty()) return Optional.empty();
            state = state.with(epoch.get(), false);
            if (over(state)) state = new Course.State(run, state.epochs(), state.best(), true);
            course.save(state, network);
            listener.epoch(epoch.get(), schedule.epochs());
        }
        int chosen = schedule.choose() == Schedule.Choice.BEST ? state.best() : state.last();
        if (chosen != state.last())
            network = LayerNetwork.resume(plan, standard, course.weights(chosen));
        return Optional.of(new Outcome(state.epochs(), chosen, network));
    }

    private LabListener.NetworkFacts facts(LayerNetwork network) {
        return new LabListener.NetworkFacts(
                network.weights(),
                material.of(Side.TRAIN).size(),
                material.of(Side.VALID).size(),
                material.of(Side.TEST).size());
    }

    private boolean over(Course.State state) {
        boolean tired =
                schedule.patience() > 0
                        && !material.of(Side.VALID).isEmpty()
                        && state.last() - state.best() >= schedule.patience();
        return tired || state.last() >= schedule.epochs();
    }

    private int batches() {
        return Math.max(1, material.of(Side.TRAIN).size() / schedule.batch());
    }

    private Optional<Epoch> epoch(LayerNetwork network, int number, LabListener listener) {
        long begin = System.nanoTime();
        List<Segment> order = new ArrayList<>(material.of(Side.TRAIN));
        Collections.shuffle(order, new Random(Seeds.of(seed, number)));
        int batches = batches();
        double loss = 0;
        for (int b = 0; b < batches; b++) {
            if (listener.stopped()) return Optional.empty();
            List<Segment> batch =
                    order.subList(b * order.size() / batches, (b + 1) * order.size() / batches);
            long step = (long) number * batches + b;
            loss += network.fit(values(batch), targets.of(batch), Seeds.of(~seed, (int) step));
        }
        List<Segment> sample = order.subList(0, Math.min(SAMPLE, order.size()));
        Optional<Measures.Glance> valid = glance(network, material.of(Side.VALID));
        return Optional.of(
                new Epoch(
                        number,
                        loss / batches / outputs(),
                        glance(network, sample).orElseThrow().accuracy(),
                        valid.map(Measures.Glance::logLoss).orElse(Double.NaN),
                        valid.map(Measures.Glance::accuracy).orElse(Double.NaN),
                        (System.nanoTime() - begin) / 1e9));
    }

    /// Deeplearning4j adds the cross-entropy of several outputs up; everywhere else it is a mean.
    private int outputs() {
        return preset.several() ? targets.genres().size() : 1;
    }

    private Optional<Measures.Glance> glance(LayerNetwork network, List<Segment> segments) {
        if (segments.isEmpty()) return Optional.empty();
        Judgements judged = new Jury(network, targets).judge(segments);
        return Optional.of(Measures.glance(judged));
    }

    private static List<float[][]> values(List<Segment> segments) {
        return segments.stream().map(Segment::values).toList();
    }
}
