package org.cratewise.ui.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cratewise.genre.lab.Experiment;
import org.cratewise.genre.lab.RunPlan;
import org.cratewise.genre.split.SplitLists;
import org.cratewise.genre.split.SplitOptions;

/// Makes runs of what was chosen, each with a name that no other run has.
record Planning(DataModel.Chosen chosen, SplitOptions split, String lists, LabPlaces places) {
    List<RunPlan> plans(Options options, List<String> grid) throws IOException {
        Experiment experiment =
                new Experiment(
                        options.presetProperty().get(),
                        options.changes(),
                        grid,
                        List.of(split),
                        new Experiment.Seeds(split.seed(), 1),
                        0);
        List<RunPlan> plans = new ArrayList<>();
        for (Experiment.Planned planned : experiment.plan(place()))
            plans.add(
                    new RunPlan(
                            free(planned.options().name()),
                            chosen.choice(),
                            planned.preset(),
                            chosen.frontEnd(),
                            split,
                            lists,
                            split.seed()));
        return plans;
    }

    private Experiment.Place place() throws IOException {
        Optional<SplitLists> read =
                lists.isEmpty() ? Optional.empty() : Optional.of(SplitLists.read(Path.of(lists)));
        return new Experiment.Place(chosen.frontEnd(), read, places.work(), places.runs());
    }

    /// The same name with a number behind it where there is such a run already.
    private String free(String name) {
        String free = name;
        for (int n = 2; Files.exists(places.runs().resolve(free)); n++) free = name + "-" + n;
        return free;
    }
}
