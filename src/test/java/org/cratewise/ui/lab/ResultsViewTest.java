package org.cratewise.ui.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.cratewise.genre.dataset.DataChoice;
import org.cratewise.genre.lab.MadeMusic;
import org.cratewise.ui.chart.Confusion.Cell;
import org.cratewise.ui.chart.ConfusionChart;
import org.cratewise.ui.chart.Pictures;
import org.cratewise.ui.kit.Jobs;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Stand;
import org.cratewise.ui.kit.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The results of a run that was trained on made-up music, as they are worked with.
class ResultsViewTest {
    @TempDir Path folder;

    private Stand stand;
    private LabModel lab;

    @AfterEach
    void close() {
        stand.close();
        Messages.speak(Locale.ENGLISH);
    }

    @Test
    void aChosenCellListsItsClipsAndAChartIsSaved() throws Exception {
        Messages.speak(Locale.GERMAN);
        open();
        read();
        Toolkit.run(lab.train()::start);
        Toolkit.await("a run", () -> lab.train().phaseProperty().get() == TrainModel.Phase.DONE);
        Toolkit.await("clips", () -> lab.results().knowingProperty().get() == KNOWN);
        Toolkit.run(() -> lab.pageProperty().set(LabModel.Page.RESULTS));
        assertTrue(stand.picture("lab-results-de") > 25, "Hardly anything is drawn");
        ConfusionChart chart = Toolkit.on(() -> find(stand.scene.getRoot()));
        Toolkit.run(() -> chart.choose(new Cell(0, 0)));
        assertEquals(
                lab.results().measures().orElseThrow().confusion()[0][0],
                Toolkit.on(() -> lab.results().clipsProperty().get().size()));
        Path file = folder.resolve("matrix.png");
        Pictures pictures = new Pictures(Jobs.sameThread(), n -> Optional.of(file), text -> {});
        Toolkit.run(() -> pictures.save(chart, "matrix"));
        assertTrue(Files.size(file) > 5000);
    }

    private static final ResultsModel.Knowing KNOWN = ResultsModel.Knowing.ALL;

    private void open() throws Exception {
        MadeMusic.levels(folder.resolve("levels"), 12);
        Jobs jobs = Jobs.background();
        LabPlaces places = new LabPlaces(folder.resolve("runs"), folder.resolve("work"));
        Workshop workshop = new Workshop(folder.resolve("models"), List::of, () -> {});
        stand =
                Stand.of(
                        () -> {
                            lab = new LabModel(jobs, places, List::of, workshop);
                            return new LabView(lab, desk(jobs));
                        },
                        1060,
                        752,
                        true);
    }

    private static LabDesk desk(Jobs jobs) {
        return new LabDesk(
                Stand.theme(true),
                new Pictures(jobs, name -> Optional.empty(), text -> {}),
                Optional.empty(),
                Optional::empty,
                Optional::empty);
    }

    private void read() {
        Toolkit.run(
                () -> {
                    lab.data().kindProperty().set(DataChoice.Kind.LEVELS);
                    lab.data().placeProperty().set(folder.resolve("levels").toString());
                    lab.data().read();
                    lab.train().options().set("schedule.epochs", "3");
                    lab.train().options().set("input.segments", "4");
                    lab.train().parting().validProperty().set("20");
                    lab.train().parting().testProperty().set("30");
                });
        Toolkit.await("music", () -> lab.data().chosenProperty().get().isPresent());
    }

    private static ConfusionChart find(Node node) {
        if (node instanceof ConfusionChart chart) return chart;
        if (node instanceof Parent parent)
            for (Node child : parent.getChildrenUnmodifiable()) {
                ConfusionChart chart = find(child);
                if (chart != null) return chart;
            }
        return null;
    }
}
