package org.cratewise.ui.truth;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.cratewise.genre.measure.Measures;
import org.cratewise.ui.chart.GenreBars;
import org.cratewise.ui.chart.MeasureBoard;
import org.cratewise.ui.chart.MeasureBoard.Caption;
import org.cratewise.ui.chart.MeasureBoard.Captions;
import org.cratewise.ui.chart.MeasureCharts;
import org.cratewise.ui.kit.Buttons;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Shown;
import org.cratewise.ui.kit.Tile;
import org.cratewise.ui.kit.Words;

/// How right the guesses are on reviewed tracks.
final class RightView extends StackPane {
    private static final int FEW = 30;
    private static final Captions CAPTIONS =
            new Captions(
                    new Caption("truth.confusion", "my-confusion"),
                    new Caption("truth.reliability", "my-reliability"),
                    new Caption("truth.coverage", "my-coverage"));

    private final TruthModel model;
    private final Tile reviewed = new Tile(Messages.text("truth.reviewed"));
    private final Tile right = new Tile(Messages.text("truth.right"));
    private final Tile among = new Tile(Messages.text("truth.among"));
    private final Tile ece = new Tile(Messages.text("truth.ece"));
    private final Tile nine = new Tile(Messages.text("truth.nine"));
    private final Label few = new Label(Messages.text("truth.few"));
    private final Label empty = new Label(Messages.text("truth.empty"));
    private final MeasureBoard board;
    private final ScrollPane content;
    private final VBox nothing;

    RightView(TruthModel model, TruthDesk desk) {
        this.model = model;
        board = board(desk);
        FlowPane tiles = new FlowPane(reviewed, right, among, ece, nine);
        tiles.getStyleClass().add("tiles");
        Label note = new Label(Messages.text("truth.note"));
        note.getStyleClass().add("chart-sentence");
        few.getStyleClass().add("leak");
        Shown.folding(few);
        for (Label text : List.of(note, few, empty)) {
            text.setWrapText(true);
            text.setMinHeight(USE_PREF_SIZE);
        }
        VBox all = new VBox(tiles, note, few, board);
        all.getStyleClass().add("lab-column");
        content = new ScrollPane(all);
        content.setFitToWidth(true);
        content.getStyleClass().addAll("lab-scroll", "lab-page");
        empty.getStyleClass().add("nothing-yet");
        Button review = Buttons.of("truth.review", () -> desk.review().run());
        review.getStyleClass().add("accent");
        nothing = new VBox(16, empty, review);
        nothing.setAlignment(Pos.CENTER);
        getChildren().addAll(nothing, content);
        board.onChosen(model.cellProperty()::set);
        model.truthProperty().subscribe(truth -> show(truth));
    }

    private MeasureBoard board(TruthDesk desk) {
        MeasureBoard board =
                new MeasureBoard(
                        desk.dark(),
                        desk.pictures(),
                        CAPTIONS,
                        new CellTracks(model, desk),
                        List.of());
        board.genres().figureProperty().set(GenreBars.Figure.PRECISION);
        return board;
    }

    private void show(Truth truth) {
        content.setVisible(truth.measures().isPresent());
        nothing.setVisible(truth.measures().isEmpty());
        truth.measures().ifPresent(measures -> show(truth, measures));
    }

    private void show(Truth truth, Measures measures) {
        few.setVisible(truth.reviewed() < FEW);
        reviewed.show(
                Words.count(truth.reviewed()), Messages.text("truth.reviewed.of", truth.tracks()));
        right.show(
                MeasureCharts.percent(measures.accuracy()),
                Messages.text(
                        "truth.interval",
                        MeasureCharts.percent(measures.accuracyInterval().low()),
                        MeasureCharts.percent(measures.accuracyInterval().high())));
        int top = Math.min(3, measures.topK().size());
        among.show(MeasureCharts.percent(measures.topK().get(top - 1)), "");
        ece.show(
                MeasureCharts.number(measures.reliability().error()),
                Messages.text("truth.ece.text"));
        nine.show(
                MeasureCharts.percent(measures.coverage().atNine()),
                Messages.text("truth.nine.text"));
        board.show(measures);
    }
}
