package org.cratewise.ui.chart;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import org.cratewise.ui.chart.Confusion.Cell;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Words;

/// A confusion matrix: rows are true genres, columns what was heard, each cell the share of its row
/// and, in small print, the count. A click on a cell, or the arrow keys and Enter, choose it.
public final class ConfusionChart extends Chart {
    private Confusion confusion = Confusion.NONE;
    private Consumer<Cell> chosen = cell -> {};
    private Optional<Cell> choice = Optional.empty();
    private Optional<Cell> pointed = Optional.empty();
    private double names;
    private double left;
    private double top;
    private double side = 1;

    /// @param dark whether the theme is dark
    public ConfusionChart(ObservableBooleanValue dark) {
        super(dark);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        setFocusTraversable(true);
        setMinSize(260, 240);
        setPrefSize(520, 500);
        setOnMouseClicked(this::click);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        focusedProperty().subscribe(now -> redraw());
    }

    /// Shows other counts; nothing is chosen then.
    public void show(Confusion confusion) {
        this.confusion = confusion;
        choice = Optional.empty();
        redraw();
    }

    /// What to do with a chosen cell.
    public void onChosen(Consumer<Cell> chosen) {
        this.chosen = chosen;
    }

    /// Chooses a cell as a click does.
    public void choose(Cell cell) {
        choice = Optional.of(cell);
        setAccessibleText(words(cell));
        chosen.accept(cell);
        redraw();
    }

    @Override
    void draw(Pen pen) {
        if (confusion.size() == 0) return;
        place(pen);
        for (int g = 0; g < confusion.size(); g++) names(pen, g);
        for (int t = 0; t < confusion.size(); t++)
            for (int h = 0; h < confusion.size(); h++) cell(pen, new Cell(t, h));
        Color quiet = pen.ink().quiet();
        double middle = side * confusion.size() / 2;
        pen.upwards(
                Messages.text("chart.true"), left - names - pen.em() * 2.6, top + middle, quiet);
        double foot = top + side * confusion.size() + pen.em() * 1.1;
        pen.middle(Messages.text("chart.heard"), left + middle, foot, quiet);
        pointed.ifPresent(cell -> mark(pen, cell, quiet));
        choice.ifPresent(cell -> mark(pen, cell, pen.ink().of(Ink.Role.FIRST)));
    }

    private void place(Pen pen) {
        names = 0;
        for (var genre : confusion.genres()) names = Math.max(names, pen.width(Words.genre(genre)));
        double em = pen.em();
        left = names + em * 3.4;
        top = names * 0.75 + em * 2.2;
        double wide = pen.width - left - names * 0.5;
        double high = pen.height - top - em * 2;
        side = Math.max(8, Math.floor(Math.min(wide, high) / confusion.size()));
        left += Math.floor((wide - side * confusion.size()) / 2);
    }

    private void names(Pen pen, int g) {
        String name = Words.genre(confusion.genres().get(g));
        Color color = pen.ink().of(confusion.genres().get(g));
        double em = pen.em();
        double middle = (g + 0.5) * side;
        pen.right(name, left - em * 1.5, top + middle, pen.ink().text());
        pen.dot(left - em * 0.8, top + middle, em * 0.32, color);
        pen.dot(left + middle, top - em * 0.7, em * 0.32, color);
        pen.slanting(name, left + middle + em * 0.3, top - em * 1.5, pen.ink().text());
    }

    private void cell(Pen pen, Cell cell) {
        double x = left + cell.heard() * side;
        double y = top + cell.truth() * side;
        double share = confusion.share(cell);
        boolean right = cell.truth() == cell.heard();
        Color base = pen.ink().of(right ? Ink.Role.FIRST : Ink.Role.SECOND);
        Color fill =
                confusion.count(cell) == 0
                        ? pen.ink().groove()
                        : pen.ink().tint(base, 0.12 + 0.88 * share);
        pen.box(x + 1, y + 1, side - 2, side - 2, fill);
        if (confusion.count(cell) > 0 && side >= 1.5 * pen.em())
            numbers(pen, cell, x + side / 2, y + side / 2, pen.ink().on(fill));
    }

    private void numbers(Pen pen, Cell cell, double x, double y, Color color) {
        String percent = String.format(Locale.ROOT, "%.0f", 100 * confusion.share(cell));
        boolean both = side >= 2.5 * pen.em();
        if (side < 2 * pen.em()) pen.small(percent, x, y, color);
        else pen.bold(percent, x, both ? y - pen.em() * 0.42 : y, color);
        if (both) pen.small(String.valueOf(confusion.count(cell)), x, y + pen.em() * 0.62, color);
    }

    private void mark(Pen pen, Cell cell, Color color) {
        double x = left + cell.heard() * side;
        pen.frame(x + 1, top + cell.truth() * side + 1, side - 2, side - 2, color);
    }

    @Override
    String at(double x, double y) {
        pointed = cellAt(x, y);
        return pointed.map(this::words).orElse("");
    }

    @Override
    void left() {
        pointed = Optional.empty();
    }

    private Optional<Cell> cellAt(double x, double y) {
        int heard = (int) Math.floor((x - left) / side);
        int truth = (int) Math.floor((y - top) / side);
        int n = confusion.size();
        boolean inside = heard >= 0 && heard < n && truth >= 0 && truth < n;
        return inside ? Optional.of(new Cell(truth, heard)) : Optional.empty();
    }

    private String words(Cell cell) {
        return Messages.text(
                "chart.confusion.cell",
                confusion.count(cell),
                confusion.there(cell.truth()),
                Words.genre(confusion.genres().get(cell.truth())),
                Words.genre(confusion.genres().get(cell.heard())),
                Words.percent(confusion.share(cell)));
    }

    private void click(MouseEvent event) {
        requestFocus();
        cellAt(event.getX(), event.getY()).ifPresent(this::choose);
    }

    private void key(KeyEvent event) {
        if (confusion.size() == 0) return;
        Cell from = choice.orElse(new Cell(0, 0));
        Cell to =
                switch (event.getCode()) {
                    case UP -> confusion.next(from, -1, 0);
                    case DOWN -> confusion.next(from, 1, 0);
                    case LEFT -> confusion.next(from, 0, -1);
                    case RIGHT -> confusion.next(from, 0, 1);
                    case ENTER, SPACE -> from;
                    default -> null;
                };
        if (Objects.isNull(to)) return;
        choose(to);
        event.consume();
    }
}
