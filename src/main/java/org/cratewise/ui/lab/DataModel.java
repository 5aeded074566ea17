package org.cratewise.ui.lab;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.cratewise.genre.dataset.DataChoice;
import org.cratewise.genre.dataset.DataSet;
import org.cratewise.genre.dataset.ReviewedTracks;
import org.cratewise.genre.lab.FrontEnd;
import org.cratewise.ui.kit.Jobs;
import org.cratewise.ui.kit.Messages;

/// Which labelled music the Lab works with, and what is in it.
public final class DataModel {
    private final Jobs jobs;
    private final ReviewedTracks reviewed;
    private final ObjectProperty<DataChoice.Kind> kind =
            new SimpleObjectProperty<>(DataChoice.Kind.FOLDERS);
    private final StringProperty place = new SimpleStringProperty("");
    private final StringProperty audio = new SimpleStringProperty("");
    private final StringProperty labels = new SimpleStringProperty("");
    private final StringProperty commonest = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Chosen>> chosen =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// Music that was read.
    public record Chosen(DataChoice choice, DataSet data) {
        /// Levels where some clips are nothing else.
        public FrontEnd frontEnd() {
            return choice.kind() == DataChoice.Kind.LEVELS ? FrontEnd.LEVELS : FrontEnd.SOUND;
        }
    }

    public DataModel(Jobs jobs, ReviewedTracks reviewed) {
        this.jobs = jobs;
        this.reviewed = reviewed;
    }

    public ObjectProperty<DataChoice.Kind> kindProperty() {
        return kind;
    }

    /// The folder or list.
    public StringProperty placeProperty() {
        return place;
    }

    /// What the paths of a list are relative to; empty for its own folder.
    public StringProperty audioProperty() {
        return audio;
    }

    /// As in {@link DataChoice#labels}.
    public StringProperty labelsProperty() {
        return labels;
    }

    /// How many genres at most; empty for all.
    public StringProperty commonestProperty() {
        return commonest;
    }

    public ReadOnlyBooleanProperty readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /// Why there is no music, in a sentence; empty if nothing is wrong.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Chosen>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// Reads what is chosen.
    public void read() {
        Optional<DataChoice> choice = choice();
        if (choice.isEmpty() || reading.get()) return;
        reading.set(true);
        problem.set("");
        jobs.run(
                () -> new Chosen(choice.get(), choice.get().read(reviewed)),
                this::take,
                this::fail);
    }

    private Optional<DataChoice> choice() {
        String most = commonest.get().strip();
        if (kind.get().placed() && place.get().isBlank()) {
            problem.set(Messages.text("lab.data.nowhere"));
            return Optional.empty();
        }
        if (!most.matches("\\d{0,4}") || most.equals("1")) {
            problem.set(Messages.text("lab.data.not_so_many"));
            return Optional.empty();
        }
        return Optional.of(
                new DataChoice(
                        kind.get(),
                        kind.get().placed() ? place.get().strip() : "",
                        kind.get().list() ? audio.get().strip() : "",
                        labels.get().strip(),
                        most.isEmpty() ? 0 : Integer.parseInt(most)));
    }

    private void take(Chosen read) {
        reading.set(false);
        chosen.set(Optional.of(read));
        if (read.data().examples().isEmpty()) problem.set(Messages.text("lab.data.nothing"));
    }

    private void fail(Exception e) {
        reading.set(false);
        chosen.set(Optional.empty());
        problem.set(reason(e));
    }

    /// What went wrong with files, in words.
    static String reason(Exception e) {
        if (e instanceof NoSuchFileException gone)
            return Messages.text("lab.not_there", gone.getFile());
        String text = e.getMessage() == null ? e.toString() : e.getMessage();
        return e instanceof IOException ? Messages.text("lab.unreadable", text) : text;
    }
}
