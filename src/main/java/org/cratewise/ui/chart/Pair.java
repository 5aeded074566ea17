package org.cratewise.ui.chart;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// Two cards: side by side, the first the wider one, or one above the other where there is no room.
public final class Pair extends Region {
    private static final double GAP = 16;
    private static final double LEAST = 880;
    private static final double FIRST = 0.58;

    private final Region first;
    private final Region second;

    public Pair(Region first, Region second) {
        this.first = first;
        this.second = second;
        getChildren().addAll(first, second);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (width < LEAST) {
            double height = height(first, width);
            first.resizeRelocate(0, 0, width, height);
            second.resizeRelocate(0, height + GAP, width, height(second, width));
            return;
        }
        double split = Math.round((width - GAP) * FIRST);
        double height = Math.max(height(first, split), height(second, width - GAP - split));
        first.resizeRelocate(0, 0, split, height);
        second.resizeRelocate(split + GAP, 0, width - GAP - split, height);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? getWidth() : width;
        if (room < LEAST) return height(first, room) + GAP + height(second, room);
        double split = Math.round((room - GAP) * FIRST);
        return Math.max(height(first, split), height(second, room - GAP - split));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private static double height(Region card, double width) {
        return Math.ceil(Math.max(card.minHeight(width), card.prefHeight(width)));
    }
}
