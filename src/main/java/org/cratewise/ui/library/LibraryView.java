package org.cratewise.ui.library;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.cratewise.ui.kit.Buttons;
import org.cratewise.ui.kit.Icons;
import org.cratewise.ui.kit.MessagePage;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.NoticeBar;
import org.cratewise.ui.kit.TrackRow;
import org.cratewise.ui.kit.Visited;
import org.kordamp.ikonli.feather.Feather;

/// The library: the table of tracks, or a page that says why there is none.
public final class LibraryView extends StackPane implements Visited {
    private final LibraryModel model;
    private final TrackTable table;
    private final MessagePage unavailable;
    private final Map<Page, Node> pages = new EnumMap<>(Page.class);

    /// @param dark whether the theme is dark
    public LibraryView(LibraryModel model, ObservableBooleanValue dark, TrackActions actions) {
        this.model = model;
        this.table = new TrackTable(model, dark, actions);
        this.unavailable =
                page(Feather.ALERT_CIRCLE, "unavailable")
                        .with(button("library.unavailable.retry", true, model::load));
        getStyleClass().add("library");
        pages.put(Page.LOADING, waiting("loading"));
        pages.put(Page.UNAVAILABLE, unavailable);
        pages.put(Page.EMPTY, empty(actions::scanFolder));
        pages.put(Page.SEARCHING, waiting("searching"));
        pages.put(Page.NO_MATCHES, nothing(Feather.SEARCH, "no_matches"));
        pages.put(Page.NONE_THERE, nothing(Feather.MUSIC, "none_there"));
        pages.put(Page.TRACKS, tracks(dark));
        getChildren().setAll(pages.values());
        model.pageProperty().subscribe(this::turnTo);
    }

    /// The table, for its columns to be remembered and the keyboard to be put on it.
    public TableView<TrackRow> table() {
        return table;
    }

    /// Puts the keyboard on what can be done here: the tracks, or the page's button.
    @Override
    public void arrive() {
        Node page = pages.get(model.pageProperty().get());
        if (page instanceof MessagePage message) message.takeFocus();
        else if (page instanceof VBox) table.requestFocus();
    }

    private VBox tracks(ObservableBooleanValue dark) {
        SelectionBar bar = new SelectionBar(table.deeds(), model, dark);
        table.getSelectionModel()
                .getSelectedIndices()
                .addListener(
                        (ListChangeListener<Integer>)
                                change ->
                                        bar.show(
                                                table.getSelectionModel()
                                                        .getSelectedIndices()
                                                        .size()));
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox tracks = new VBox(table, bar);
        model.shelfProperty().subscribe(shelf -> tell(shelf, tracks));
        return tracks;
    }

    // What was picked elsewhere stands on no shelf of the sidebar, so it is said here.
    private void tell(Shelf shelf, VBox tracks) {
        tracks.getChildren().removeIf(NoticeBar.class::isInstance);
        NoticeBar.Answer leave =
                new NoticeBar.Answer(Messages.text("library.show_all"), model::showAll);
        shelf.picked()
                .map(
                        picked ->
                                new NoticeBar(
                                        Messages.text(
                                                "library.picked",
                                                picked.title(),
                                                picked.ids().size()),
                                        List.of(leave)))
                .ifPresent(bar -> tracks.getChildren().addFirst(bar));
    }

    private void turnTo(Page page) {
        if (page == Page.UNAVAILABLE) unavailable.setSentence(model.problem());
        pages.forEach((each, node) -> node.setVisible(each == page));
    }

    private static MessagePage empty(Runnable chooseFolder) {
        MessagePage page =
                new MessagePage(
                        Icons.of(Feather.MUSIC), Messages.text("library.empty.heading"), "");
        page.setId("page-empty");
        page.getStyleClass().add("drop-here");
        page.setMaxSize(560, 340);
        VBox lines =
                new VBox(
                        line(Feather.HEADPHONES, "library.empty.listens"),
                        line(Feather.TAG, "library.empty.names"),
                        line(Feather.LOCK, "library.empty.safe"));
        lines.getStyleClass().add("welcome");
        lines.setMaxWidth(Region.USE_PREF_SIZE);
        return page.with(lines).with(button("library.empty.choose", true, chooseFolder));
    }

    private static Label line(Feather icon, String key) {
        Label line = new Label(Messages.text(key), Icons.of(icon));
        line.setWrapText(true);
        return line;
    }

    private MessagePage nothing(Feather icon, String key) {
        return page(icon, key).with(button("library.show_all", false, model::showAll));
    }

    private static MessagePage waiting(String key) {
        ProgressIndicator sign = new ProgressIndicator();
        sign.setMaxSize(32, 32);
        return page(sign, key);
    }

    private static MessagePage page(Feather icon, String key) {
        return page(Icons.of(icon), key);
    }

    private static MessagePage page(Node sign, String key) {
        MessagePage page =
                new MessagePage(
                        sign,
                        Messages.text("library." + key + ".heading"),
                        Messages.text("library." + key + ".sentence"));
        page.setId("page-" + key);
        return page;
    }

    private static Button button(String key, boolean accent, Runnable action) {
        Button button = Buttons.of(key, action);
        if (accent) button.getStyleClass().add("accent");
        return button;
    }
}
