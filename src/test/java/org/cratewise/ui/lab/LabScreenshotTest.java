package org.cratewise.ui.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.application.Application;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.cratewise.genre.dataset.DataChoice;
import org.cratewise.genre.lab.MadeMusic;
import org.cratewise.ui.chart.Confusion.Cell;
import org.cratewise.ui.chart.ConfusionChart;
import org.cratewise.ui.chart.Pictures;
import org.cratewise.ui.kit.Jobs;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every page of the Lab in light and dark, with a run trained on made-up music.
class LabScreenshotTest {
    @TempDir Path folder;

    private Stage stage;
    private LabModel lab;

    @AfterEach
    void close() {
        Toolkit.run(stage::hide);
        Messages.speak(Locale.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyPageIsDrawn(boolean dark) throws Exception {
        Messages.speak(Locale.ENGLISH);
        open(dark);
        picture(LabModel.Page.DATA, "lab-empty", dark);
        read();
        picture(LabModel.Page.DATA, "lab-data", dark);
        Toolkit.run(lab.train()::start);
        Toolkit.await("a run", () -> lab.train().phaseProperty().get() == TrainModel.Phase.DONE);
        picture(LabModel.Page.TRAIN, "lab-train", dark);
        Toolkit.await("results", () -> lab.results().run().isPresent());
        picture(LabModel.Page.RESULTS, "lab-results", dark);
        Toolkit.run(() -> lab.runs().compare(lab.runs().entries()));
        picture(LabModel.Page.RUNS, "lab-runs", dark);
        Toolkit.run(lab.scatter()::draw);
        Toolkit.await("a scatter", () -> lab.scatter().scatterProperty().get().isPresent());
        picture(LabModel.Page.SCATTER, "lab-scatter", dark);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de"})
    void aChosenCellListsItsClipsAndAChartIsSaved(String language) throws Exception {
        Messages.speak(Locale.forLanguageTag(language));
        open(true);
        read();
        Toolkit.run(lab.train()::start);
        Toolkit.await("a run", () -> lab.train().phaseProperty().get() == TrainModel.Phase.DONE);
        Toolkit.await("clips", () -> lab.results().knowingProperty().get() == KNOWN);
        picture(LabModel.Page.RESULTS, "lab-results-" + language, true);
        ConfusionChart chart = Toolkit.on(() -> find(stage.getScene().getRoot()));
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

    private void open(boolean dark) throws Exception {
        MadeMusic.levels(folder.resolve("levels"), 12);
        Toolkit.start();
        Jobs jobs = Jobs.background();
        LabPlaces places = new LabPlaces(folder.resolve("runs"), folder.resolve("work"));
        Toolkit.run(
                () -> {
                    Application.setUserAgentStylesheet(
                            dark
                                    ? new PrimerDark().getUserAgentStylesheet()
                                    : new PrimerLight().getUserAgentStylesheet());
                    Workshop workshop = new Workshop(folder.resolve("models"), List::of, () -> {});
                    lab = new LabModel(jobs, places, List::of, workshop);
                    show(new LabView(lab, desk(jobs, dark)));
                });
    }

    private static LabDesk desk(Jobs jobs, boolean dark) {
        return new LabDesk(
                new SimpleBooleanProperty(dark),
                new Pictures(jobs, name -> Optional.empty(), text -> {}),
                Optional.empty(),
                Optional::empty,
                Optional::empty);
    }

    private void show(LabView view) {
        BorderPane root = new BorderPane(view);
        root.getStyleClass().addAll("main-pane", "text-size-normal");
        Scene scene = new Scene(root);
        scene.getStylesheets().add(getClass().getResource("/css/cratewise.css").toExternalForm());
        stage = new Stage();
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1060);
        stage.setHeight(752);
        stage.show();
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

    private void picture(LabModel.Page page, String name, boolean dark) throws Exception {
        Toolkit.run(() -> lab.pageProperty().set(page));
        String full = name + (dark ? "-dark" : "-light");
        BufferedImage picture = Toolkit.picture(stage.getScene(), full);
        assertTrue(colors(picture) > 25, "Hardly anything is drawn in " + full);
    }

    private static int colors(BufferedImage picture) {
        Set<Integer> colors = new HashSet<>();
        for (int y = 0; y < picture.getHeight(); y += 2)
            for (int x = 0; x < picture.getWidth(); x += 2) colors.add(picture.getRGB(x, y));
        return colors.size();
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
