package org.cratewise.ui.settings;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.cratewise.catalog.Catalog;
import org.cratewise.catalog.CatalogEdit;
import org.cratewise.ui.kit.Jobs;
import org.cratewise.ui.kit.Messages;

/// What the catalog watches and keeps. The music itself is never touched.
public final class LibraryCare {
    /// What is known of the catalog.
    ///
    /// @param place the catalog's file
    /// @param cacheBytes how much the cached features take
    record Stock(Path place, List<Path> folders, long cacheBytes) {}

    private final Jobs jobs;
    private final Supplier<Catalog> catalog;
    private final ReadOnlyObjectWrapper<Optional<Stock>> stock =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<Path>> removed =
            new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty asking = new SimpleBooleanProperty();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final ObjectProperty<String> said = new SimpleObjectProperty<>("");

    /// @param catalog asked off the window's thread
    public LibraryCare(Jobs jobs, Supplier<Catalog> catalog) {
        this.jobs = jobs;
        this.catalog = catalog;
    }

    /// Empty until it has been looked at.
    ReadOnlyObjectProperty<Optional<Stock>> stockProperty() {
        return stock.getReadOnlyProperty();
    }

    /// The folder that was taken off last, while that can be undone.
    ObjectProperty<Optional<Path>> removedProperty() {
        return removed;
    }

    /// Whether the question stands if the cache is really to be cleared.
    BooleanProperty askingProperty() {
        return asking;
    }

    /// Whether something is being done.
    BooleanProperty busyProperty() {
        return busy;
    }

    /// What came of the last deed; empty for nothing.
    ObjectProperty<String> saidProperty() {
        return said;
    }

    /// Looks at the catalog.
    void look() {
        run(() -> "");
    }

    /// Watches a folder no longer; its tracks stay.
    void unwatch(Path folder) {
        catalogChange(edit -> edit.unwatch(folder), Optional.of(folder));
    }

    /// Watches the folder again that was taken off last.
    void undo() {
        removed.get()
                .ifPresent(folder -> catalogChange(edit -> edit.watch(folder), Optional.empty()));
    }

    private void catalogChange(Consumer<CatalogEdit> change, Optional<Path> gone) {
        run(
                () -> {
                    catalog.get().change(change);
                    return "";
                },
                () -> removed.set(gone));
    }

    /// Deletes the cached features, once that was asked.
    void clearCache() {
        asking.set(false);
        run(
                () -> {
                    catalog.get().clearFeatureCache();
                    return Messages.text("settings.cache.cleared");
                });
    }

    /// Copies the catalog into a folder, under a name that is free there.
    void backUp(Path folder) {
        run(
                () -> {
                    Path target = freeName(folder, LocalDate.now());
                    catalog.get().backUp(target);
                    return Messages.text("settings.backup.done", target);
                });
    }

    static Path freeName(Path folder, LocalDate day) {
        Path target = folder.resolve("cratewise-" + day + ".db");
        for (int i = 2; Files.exists(target, LinkOption.NOFOLLOW_LINKS); i++)
            target = folder.resolve("cratewise-" + day + "-" + i + ".db");
        return target;
    }

    private void run(Callable<String> deed) {
        run(deed, () -> {});
    }

    private void run(Callable<String> deed, Runnable then) {
        busy.set(true);
        said.set("");
        jobs.run(
                () -> new Outcome(deed.call(), stockNow()),
                outcome -> {
                    busy.set(false);
                    said.set(outcome.said());
                    stock.set(Optional.of(outcome.stock()));
                    then.run();
                },
                this::failed);
    }

    private record Outcome(String said, Stock stock) {}

    private Stock stockNow() {
        Catalog open = catalog.get();
        return new Stock(open.file(), open.folders(), open.featureCacheBytes());
    }

    private void failed(Exception e) {
        busy.set(false);
        String reason = e.getMessage() == null ? e.toString() : e.getMessage();
        said.set(Messages.text("settings.failed", reason));
    }
}
