package org.cratewise.ui.lab;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.cratewise.genre.lab.Run;
import org.cratewise.genre.measure.Measures;
import org.cratewise.ui.chart.MeasureBoard;
import org.cratewise.ui.chart.MeasureBoard.Caption;
import org.cratewise.ui.chart.MeasureBoard.Captions;
import org.cratewise.ui.kit.Messages;

/// The results of one run: figures, confusion with its clips, each genre, how far its certainty can
/// be trusted, and its training.
final class ResultsView extends StackPane {
    private static final Captions CAPTIONS =
            new Captions(
                    new Caption("lab.results.confusion", "confusion"),
                    new Caption("lab.results.reliability", "reliability"),
                    new Caption("lab.results.coverage", "coverage"));

    private final ResultsModel model;
    private final ResultsHead head;
    private final MeasureBoard board;
    private final CurvesCard curves;
    private final ScrollPane content;
    private final Label empty = new Label(Messages.text("lab.results.empty"));

    ResultsView(ResultsModel model, RunsModel runs, LabDesk desk) {
        this.model = model;
        head = new ResultsHead(model, runs);
        curves = new CurvesCard(desk);
        board = board(desk);
        VBox all = new VBox(head, board);
        all.getStyleClass().add("lab-column");
        content = new ScrollPane(all);
        content.setFitToWidth(true);
        content.getStyleClass().addAll("lab-scroll", "lab-page");
        empty.getStyleClass().add("nothing-yet");
        empty.setWrapText(true);
        getChildren().addAll(empty, content);
        board.onChosen(model.cellProperty()::set);
        runs.shownProperty().subscribe(run -> show());
        model.unitProperty().subscribe(unit -> show());
    }

    private MeasureBoard board(LabDesk desk) {
        return new MeasureBoard(
                desk.dark(),
                desk.pictures(),
                CAPTIONS,
                new ClipsPane(model, desk),
                List.of(curves));
    }

    private void show() {
        Optional<Run> run = model.run();
        content.setVisible(run.isPresent());
        empty.setVisible(run.isEmpty());
        run.ifPresent(this::show);
    }

    private void show(Run run) {
        Measures measures = model.measures().orElseThrow();
        head.show(run, measures);
        model.cellProperty().set(Optional.empty());
        board.show(measures);
        curves.show(run.facts().epochs());
    }
}
