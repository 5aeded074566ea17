package org.cratewise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.cratewise.RealWindow.Look;
import org.cratewise.genre.dataset.DataChoice;
import org.cratewise.genre.lab.MadeMusic;
import org.cratewise.ui.chart.ConfusionChart;
import org.cratewise.ui.kit.Eye;
import org.cratewise.ui.kit.KeyboardWalk;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// The Lab on the program's own window by mouse and keyboard, on made-up music: data, a training
/// that is stopped and goes on, results.
class LabFlowIT {
    private static final int EPOCHS = 40;

    @TempDir Path folder;
    private final FxRobot robot = new FxRobot();

    @Test
    void aTrainingIsStoppedGoesOnAndItsMistakesAreLookedAt() throws Exception {
        Messages.speak(Locale.ENGLISH);
        MadeMusic.levels(folder.resolve("levels"), 30);
        Home home = new Home(folder.resolve("home"));
        try (RealWindow window = new RealWindow(home, Look.LIGHT).await("#page-empty")) {
            robot.press(KeyCode.CONTROL).push(KeyCode.DIGIT4).release(KeyCode.CONTROL);
            window.await("#lab-read");
            readMusic(window);
            train(window);
            lookAtMistakes(window);
            assertEquals(List.of(), Toolkit.on(() -> Eye.complaints(window.scene())));
            assertEquals(List.of(), KeyboardWalk.complaints(window.scene()));
        }
    }

    @SuppressWarnings("unchecked") // A list of kinds.
    private void readMusic(RealWindow window) {
        ComboBox<DataChoice.Kind> kinds = window.find("#lab-kind", ComboBox.class);
        robot.clickOn("#lab-kind");
        while (Toolkit.on(kinds::getValue) != DataChoice.Kind.LEVELS) robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        robot.clickOn("#lab-place").write(folder.resolve("levels").toString(), 0);
        robot.clickOn("#lab-read");
        Toolkit.await("the clips", () -> window.text(".tile-figure").equals("90"));
    }

    private void train(RealWindow window) {
        window.pressWord(Messages.text("lab.page.train")).await("#lab-preset");
        Toolkit.pause(300);
        ComboBox<?> presets = window.find("#lab-preset", ComboBox.class);
        robot.clickOn("#lab-preset");
        while (!"segment-fc".equals(Toolkit.on(presets::getValue))) robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        TextField epochs = window.find("#lab-set-schedule-epochs", TextField.class);
        Toolkit.run(epochs::requestFocus);
        Toolkit.run(epochs::selectAll);
        robot.write(String.valueOf(EPOCHS), 0);
        robot.clickOn("#lab-start");
        Toolkit.await("an epoch", () -> window.text(".train-status").matches("Epoch [2-9] .*"));
        robot.clickOn("#lab-stop");
        window.await("#lab-resume");
        assertTrue(!window.text(".train-status").equals(Messages.text("lab.phase.done")));
        robot.clickOn("#lab-resume");
        long end = System.nanoTime() + 180_000_000_000L;
        String done = Messages.text("lab.phase.done");
        while (!window.text(".train-status").equals(done) && System.nanoTime() < end)
            Toolkit.pause(200);
        assertEquals(done, window.text(".train-status"));
    }

    private void lookAtMistakes(RealWindow window) {
        window.pressWord(Messages.text("lab.page.results"));
        Toolkit.await("a matrix", () -> window.all(ConfusionChart.class::isInstance).size() == 1);
        ConfusionChart chart =
                (ConfusionChart)
                        Toolkit.on(() -> window.all(ConfusionChart.class::isInstance)).getFirst();
        Toolkit.pause(500);
        Bounds at = Toolkit.on(() -> chart.localToScreen(chart.getLayoutBounds()));
        String before = Toolkit.on(chart::getAccessibleText);
        for (double part = 0.4; part < 0.9; part += 0.05) {
            robot.clickOn(
                    at.getMinX() + at.getWidth() * part, at.getMinY() + at.getHeight() * 0.45);
            ListView<?> clips = window.find(".clips", ListView.class);
            boolean listed = Toolkit.on(() -> !clips.getItems().isEmpty());
            if (listed && !String.valueOf(before).equals(Toolkit.on(chart::getAccessibleText)))
                return;
        }
        throw new AssertionError("No click on a cell lists its clips; " + before);
    }
}
