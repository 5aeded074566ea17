package org.cratewise.ui.lab;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.cratewise.genre.preset.Protocol;
import org.cratewise.genre.split.SplitOptions;
import org.cratewise.genre.split.SplitWay;

/// How the music is to be parted into training, validation and test, as a person writes it.
public final class Parting {
    private final ObjectProperty<SplitWay> way = new SimpleObjectProperty<>(SplitWay.TRACK);
    private final StringProperty valid = new SimpleStringProperty("10");
    private final StringProperty test = new SimpleStringProperty("20");
    private final StringProperty lists = new SimpleStringProperty("");
    private final StringProperty seed = new SimpleStringProperty("1");

    /// What stays together.
    public ObjectProperty<SplitWay> wayProperty() {
        return way;
    }

    /// Percent for validation, of what isn't for the test.
    public StringProperty validProperty() {
        return valid;
    }

    /// Percent for the test.
    public StringProperty testProperty() {
        return test;
    }

    /// A folder with lists, for a split by lists.
    public StringProperty listsProperty() {
        return lists;
    }

    /// Of everything random.
    public StringProperty seedProperty() {
        return seed;
    }

    /// As a report did it; but a split that leaks becomes one by track, since its figures would
    /// mislead whoever doesn't ask for them.
    void follow(Protocol protocol) {
        way.set(protocol.way() == SplitWay.SEGMENT ? SplitWay.TRACK : protocol.way());
        valid.set(percent(protocol.valid()));
        test.set(percent(protocol.test()));
    }

    /// Empty if something is no number or out of range.
    Optional<SplitOptions> options() {
        if (!valid.get().strip().matches("\\d{1,2}(\\.\\d+)?")) return Optional.empty();
        if (!test.get().strip().matches("\\d{1,2}(\\.\\d+)?")) return Optional.empty();
        if (!seed.get().strip().matches("\\d{1,9}")) return Optional.empty();
        if (way.get() == SplitWay.LISTS && lists.get().isBlank()) return Optional.empty();
        return Optional.of(
                SplitOptions.of(
                        way.get(),
                        Double.parseDouble(valid.get().strip()) / 100,
                        Double.parseDouble(test.get().strip()) / 100,
                        Long.parseLong(seed.get().strip())));
    }

    private static String percent(double share) {
        return String.valueOf(Math.round(100 * share));
    }
}
