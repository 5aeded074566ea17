package org.cratewise.ui.lab;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// What to train and how, and how it goes.
final class TrainView extends HBox {
    TrainView(TrainModel model, DataModel data, LabDesk desk) {
        getStyleClass().add("lab-page");
        TrainCourse course = new TrainCourse(model, desk);
        setHgrow(course, Priority.ALWAYS);
        getChildren().addAll(new TrainForm(model, data), course);
    }
}
