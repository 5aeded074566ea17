package org.cratewise.ui.settings;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.cratewise.scan.Machine;
import org.cratewise.scan.ScanOptions;
import org.cratewise.ui.kit.Remembered;

/// How Cratewise listens and what it speaks. What is chosen is written down at once.
public final class Preferences {
    private final Remembered remembered;
    private final int processors;
    private final Language atStart;
    private final IntegerProperty jobs = new SimpleIntegerProperty();
    private final BooleanProperty quiet = new SimpleBooleanProperty();
    private final BooleanProperty onBattery = new SimpleBooleanProperty();
    private final BooleanProperty onLoad = new SimpleBooleanProperty();
    private final Machine machine;
    // Asked by the threads of a scan.
    private volatile boolean heedsBattery;
    private volatile boolean heedsLoad;
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>();

    /// As they were at the last start.
    ///
    /// @param processors how many this machine has
    public Preferences(Remembered remembered, int processors, Machine machine) {
        this.machine = machine;
        this.remembered = remembered;
        this.processors = processors;
        atStart = remembered.get("language", Language.SYSTEM);
        language.set(atStart);
        int kept = (int) remembered.get("jobs", processors);
        jobs.set(Math.max(1, Math.min(processors, kept)));
        quiet.set(Boolean.parseBoolean(remembered.get("quiet", "false")));
        onBattery.subscribe(now -> heedsBattery = now);
        onLoad.subscribe(now -> heedsLoad = now);
        onBattery.set(Boolean.parseBoolean(remembered.get("quiet.battery", "false")));
        onLoad.set(Boolean.parseBoolean(remembered.get("quiet.load", "false")));
        onBattery.subscribe((before, now) -> keep("quiet.battery", now));
        onLoad.subscribe((before, now) -> keep("quiet.load", now));
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

    /// Whether one track at a time is enough while the machine runs on its battery.
    BooleanProperty onBatteryProperty() {
        return onBattery;
    }

    /// The same while other programs keep it busy.
    BooleanProperty onLoadProperty() {
        return onLoad;
    }

    /// Whether the system tells of its battery.
    boolean knowsBattery() {
        return machine.onBattery().isPresent();
    }

    /// Whether the system tells what other programs do.
    boolean knowsLoad() {
        return machine.busyWithOthers().isPresent();
    }

    private boolean hush() {
        return heedsBattery && machine.onBattery().orElse(false)
                || heedsLoad && machine.busyWithOthers().orElse(false);
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
        return quiet.get() ? options.quietly() : options.withJobs(jobs.get()).hushing(this::hush);
    }
}
