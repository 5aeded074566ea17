package org.cratewise.ui.kit;

import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cratewise.track.Genre;

/// The box in which another genre is typed, with those that were picked already and those that fit.
public final class GenreEntry extends VBox {
    private final GenreEntryModel model;
    private final ObservableBooleanValue dark;
    private final TextField field = new TextField();
    private final HBox picked = new HBox();
    private final VBox offers = new VBox();

    /// @param dark whether the theme is dark
    public GenreEntry(GenreEntryModel model, ObservableBooleanValue dark) {
        this.model = model;
        this.dark = dark;
        getStyleClass().add("genre-entry");
        field.setId("genre-entry");
        field.setPromptText(Messages.text("genre_entry.type"));
        field.setAccessibleText(Messages.text("genre_entry.type"));
        field.textProperty().bindBidirectional(model.typedProperty());
        HBox.setHgrow(field, Priority.ALWAYS);
        picked.getStyleClass().add("picked");
        picked.setAlignment(Pos.CENTER_LEFT);
        HBox box = new HBox(picked, field);
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMaxWidth(560);
        offers.getStyleClass().add("offers");
        offers.setMaxWidth(560);
        getChildren().setAll(box, offers);
        model.picked().addListener((ListChangeListener<Genre>) change -> showPicked());
        model.matching().addListener((ListChangeListener<Genre>) change -> showOffers());
        model.chosenProperty().subscribe(now -> showOffers());
        showPicked();
    }

    /// Puts the keyboard on the box.
    public void takeFocus() {
        field.requestFocus();
        field.end();
    }

    private void showPicked() {
        picked.getChildren().setAll(model.picked().stream().map(this::chip).toList());
        Shown.set(picked, !model.picked().isEmpty());
    }

    private Label chip(Genre genre) {
        Label chip = named(genre);
        chip.getStyleClass().add("chip");
        chip.setOnMouseClicked(event -> model.picked().remove(genre));
        return chip;
    }

    private void showOffers() {
        offers.getChildren().clear();
        for (int i = 0; i < model.matching().size(); i++) offers.getChildren().add(offer(i));
        Shown.set(offers, !model.matching().isEmpty());
    }

    private Label offer(int index) {
        Genre genre = model.matching().get(index);
        Label offer = named(genre);
        if (model.isNew(genre)) offer.setText(Messages.text("genre_entry.new", Words.genre(genre)));
        offer.setMaxWidth(Double.MAX_VALUE);
        offer.getStyleClass().add("offer");
        if (index == model.chosenProperty().get()) offer.getStyleClass().add("chosen");
        offer.setOnMouseClicked(
                event -> {
                    model.move(index - model.chosenProperty().get());
                    model.pick();
                    takeFocus();
                });
        return offer;
    }

    private Label named(Genre genre) {
        GenreDot dot = new GenreDot(4.5, dark);
        dot.show(genre);
        return new Label(Words.genre(genre), dot);
    }
}
