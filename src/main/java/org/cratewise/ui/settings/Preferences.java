package org.cratewise.ui.settings;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.cratewise.scan.ScanOptions;
import org.cratewise.ui.kit.Remembered;

/// How Cratewise listens and what it speaks. What is chosen is written down at once.
public final class Preferences {
    private final Remembered remembered;
    private final int processors;
    private final Language atStart;
    private final IntegerProperty jobs = new SimpleIntegerProperty();
    private final BooleanProperty quiet = new SimpleBooleanProperty();
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>();

    /// As they were at the last start.
    ///
    /// @param processors how many this machine has
    public Preferences(Remembered remembered, int processors) {
        this.remembered = remembered;
        this.processors = processors;
        atStart = remembered.get("language", Language.SYSTEM);
        language.set(atStart);
        int kept = (int) remembered.get("jobs", processors);
        jobs.set(Math.max(1, Math.min(processors, kept)));
        quiet.set(Boolean.parseBoolean(remembered.get("quiet", "false")));
        // All processors aren't kept as a number: the next machine may have more.
        jobs.subscribe((before, now) -> keep("jobs", now.intValue() == processors ? "" : now));
        quiet.subscribe((before, now) -> keep("quiet", now));
        language.subscribe((before, now) -> keep("language", now));
    }

    private void keep(String key, Object value) {
        remembered.put(key, value);
        remembered.save();
    }

    /// How many tracks may be decoded at once, from 1 to as many as there are processors.
    IntegerProperty jobsProperty() {
        return jobs;
    }

    int processors() {
        return processors;
    }

    /// Whether other programs go first.
    BooleanProperty quietProperty() {
        return quiet;
    }

    /// What it speaks from the next start on.
    ObjectProperty<Language> languageProperty() {
        return language;
    }

    /// Whether a language was chosen that isn't spoken yet.
    boolean speaksAnotherNext() {
        return language.get() != atStart;
    }

    /// Lets the window speak the chosen language; to be called before there is a window.
    public void speak() {
        atStart.speak();
    }

    /// A scan as it is wanted.
    public ScanOptions applied(ScanOptions options) {
        return quiet.get() ? options.quietly() : options.withJobs(jobs.get());
    }
}
