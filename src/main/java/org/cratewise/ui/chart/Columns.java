package org.cratewise.ui.chart;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/// Cards in as many columns as fit, rows as high as their highest card.
public final class Columns extends Region {
    private static final double GAP = 16;
    private static final double LEAST = 440;
    private static final int MOST = 3;

    public Columns(List<? extends Region> cards) {
        getChildren().setAll(cards);
    }

    /// Two cards side by side, the first the wider one.
    public static GridPane pair(Region first, Region second) {
        GridPane pair = new GridPane();
        pair.setHgap(GAP);
        for (double percent : new double[] {58, 42}) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(percent);
            column.setMinWidth(0);
            pair.getColumnConstraints().add(column);
        }
        pair.addRow(0, first, second);
        return pair;
    }

    @Override
    protected void layoutChildren() {
        int columns = columns(getWidth());
        double width = cardWidth(getWidth());
        double y = 0;
        List<Region> cards = cards();
        for (int row = 0; row < cards.size(); row += columns) {
            List<Region> inRow = cards.subList(row, Math.min(cards.size(), row + columns));
            double height = height(inRow, width);
            for (int i = 0; i < inRow.size(); i++)
                inRow.get(i).resizeRelocate(Math.round(i * (width + GAP)), y, width, height);
            y += height + GAP;
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? getWidth() : width;
        int columns = columns(room);
        List<Region> cards = cards();
        double height = 0;
        for (int row = 0; row < cards.size(); row += columns)
            height +=
                    GAP
                            + height(
                                    cards.subList(row, Math.min(cards.size(), row + columns)),
                                    cardWidth(room));
        return Math.max(0, height - GAP);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private int columns(double width) {
        int fit = (int) ((width + GAP) / (LEAST + GAP));
        int columns = Math.max(1, Math.min(MOST, Math.min(fit, cards().size())));
        // Two rows of two look better than three and one.
        boolean lonely = columns > 2 && cards().size() % columns == 1;
        return lonely ? columns - 1 : columns;
    }

    private double cardWidth(double width) {
        int columns = columns(width);
        return Math.floor((width - (columns - 1) * GAP) / columns);
    }

    private static double height(List<Region> cards, double width) {
        return Math.ceil(
                cards.stream().mapToDouble(card -> card.prefHeight(width)).max().orElse(0));
    }

    private List<Region> cards() {
        return getChildren().stream().map(Region.class::cast).toList();
    }
}
