package org.cratewise.ui.settings;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.cratewise.ui.kit.Buttons;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.NoticeBar;
import org.cratewise.ui.kit.Shown;

/// Where the catalog lies, a copy of it, and what was measured.
final class CatalogSection extends VBox {
    private final LibraryCare care;
    private final Label place = new Label();
    private final Label cache = new Label();

    CatalogSection(LibraryCare care, SettingsDesk desk) {
        this.care = care;
        place.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        place.setTooltip(new Tooltip());
        place.getTooltip().textProperty().bind(place.textProperty());
        GridPane grid = Parts.grid();
        Parts.row(grid, Messages.text("settings.catalog.place"), place);
        Button show =
                Buttons.of(
                        "track.show_in_folder",
                        () ->
                                care.stockProperty()
                                        .get()
                                        .ifPresent(s -> desk.show().accept(s.place())));
        Button backUp =
                Buttons.of("settings.backup", () -> desk.folder().get().ifPresent(care::backUp));
        backUp.setId("settings-backup");
        Parts.more(grid, new FlowPane(8, 8, show, backUp));
        Parts.more(grid, Parts.quiet(Messages.text("settings.backup.text")));
        Parts.row(grid, Messages.text("settings.cache"), cache);
        Button clear = Buttons.of("settings.cache.clear", () -> care.askingProperty().set(true));
        clear.setId("settings-clear");
        Parts.more(grid, clear);
        Parts.more(grid, Parts.quiet(Messages.text("settings.cache.text")));
        // Below the words, and last: rows that are folded away aren't counted.
        grid.add(question(), 0, grid.getRowCount(), 2, 1);
        backUp.disableProperty().bind(care.busyProperty());
        clear.disableProperty().bind(care.busyProperty().or(care.askingProperty()));
        getChildren().add(Parts.section("settings.catalog", grid, said()));
        care.stockProperty().subscribe(this::show);
    }

    private void show(Optional<LibraryCare.Stock> stock) {
        place.setText(stock.map(s -> s.place().toString()).orElse(""));
        cache.setText(
                stock.map(s -> Messages.text("settings.megabytes", s.cacheBytes() / 1e6))
                        .orElse(""));
    }

    private NoticeBar question() {
        NoticeBar bar =
                new NoticeBar(
                        Messages.text("settings.cache.sure"),
                        List.of(
                                new NoticeBar.Answer(
                                        Messages.text("settings.cache.keep"),
                                        () -> care.askingProperty().set(false)),
                                new NoticeBar.Answer(
                                        Messages.text("settings.cache.clear"), care::clearCache)));
        bar.visibleProperty().bind(care.askingProperty());
        Shown.folding(bar);
        care.askingProperty()
                .subscribe(
                        (before, now) -> {
                            if (now) bar.ask();
                        });
        return bar;
    }

    private Label said() {
        Label said = Parts.text("", "settings-said");
        said.textProperty().bind(care.saidProperty());
        said.visibleProperty().bind(said.textProperty().isNotEmpty());
        Shown.folding(said);
        return said;
    }
}
