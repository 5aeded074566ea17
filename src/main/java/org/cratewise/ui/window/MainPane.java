package org.cratewise.ui.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.event.Event;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.WindowEvent;
import org.cratewise.track.Genre;
import org.cratewise.track.Track;
import org.cratewise.ui.kit.Appearance;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Remembered;
import org.cratewise.ui.kit.Shortcut;
import org.cratewise.ui.kit.Shown;
import org.cratewise.ui.kit.Theme;
import org.cratewise.ui.kit.TrackRow;
import org.cratewise.ui.library.ExportFormat;
import org.cratewise.ui.library.LibraryModel;
import org.cratewise.ui.library.LibraryView;
import org.cratewise.ui.library.Page;
import org.cratewise.ui.library.SearchBox;
import org.cratewise.ui.library.Shelf;
import org.cratewise.ui.library.ShelfBar;
import org.cratewise.ui.library.ShelfCounts;
import org.cratewise.ui.library.TrackActions;
import org.cratewise.ui.scanning.ScanStatusModel;
import org.cratewise.ui.scanning.ScanStatusView;

/// Everything in the window, put together.
final class MainPane extends BorderPane implements Actions, TrackActions {
    private final LibraryModel library;
    private final ScanStatusModel scanning;
    private final Desk desk;
    private final Remembered remembered;
    private final SearchBox search;
    private final ShelfBar shelves;
    private final LibraryView tracks;
    private final WindowShell shell;
    private final Centre centre;
    private final DetailPane detail;
    private final DropZone dropZone;
    private final ColumnMemory<TrackRow> columns;
    private final PlaceMemory whereabouts;
    private final Notices notices = new Notices();
    private List<Shortcut> shortcuts = List.of();
    private final BooleanProperty unfolded = new SimpleBooleanProperty();
    private boolean greeted;

    MainPane(
            WindowModels models,
            Theme theme,
            Desk desk,
            Remembered remembered,
            Furnishing furnishing) {
        this.library = models.library();
        this.scanning = models.scanning();
        this.desk = desk;
        this.remembered = remembered;
        getStyleClass().add("main-pane");
        WindowShell.Ways ways =
                new WindowShell.Ways(
                        this::go, this::showInFolder, this::selectNext, () -> shortcuts, notices);
        Appearance appearance = Appearance.of(theme, remembered);
        shell = new WindowShell(models, appearance, remembered, ways);
        search = new SearchBox(library);
        shelves = new ShelfBar(library, theme.darkProperty());
        tracks = new LibraryView(library, theme.darkProperty(), this);
        centre = new Centre(places(furnishing));
        detail = new DetailPane(furnishing.detail().apply(shell), detailWanted());
        dropZone = new DropZone(this, this::scan);
        columns = new ColumnMemory<>(tracks.table());
        whereabouts = new PlaceMemory(remembered);
        recall();
        compose(appearance);
        connect(models);
    }

    private List<Place> places(Furnishing furnishing) {
        List<Place> places = new ArrayList<>();
        places.add(new Place(Place.Kind.LIBRARY, () -> tracks));
        places.addAll(furnishing.places().apply(shell));
        return places;
    }

    // Where there are no tracks, or none yet, there is nothing to be told of one.
    private ObservableValue<Boolean> detailWanted() {
        BooleanExpression filled = library.filledProperty().or(opening());
        return centre.currentProperty().flatMap(kind -> filled.map(f -> f && kind.detailed()));
    }

    private void connect(WindowModels models) {
        library.pageProperty().subscribe(this::greet);
        shell.keys().watch(this, table(), () -> centre.currentProperty().get().playing());
        models.decisions().listen(changed -> followTracks());
        models.decisions().onFailure(this::tellOfFailure);
        shelves.awayProperty().subscribe(this::comeBack);
        centre.currentProperty()
                .subscribe(place -> shelves.awayProperty().set(place != Place.Kind.LIBRARY));
        library.searchProperty().subscribe((before, now) -> shelves.awayProperty().set(false));
        library.shelfProperty().subscribe((before, now) -> shelves.awayProperty().set(false));
    }

    private void selectNext() {
        int now = table().getSelectionModel().getSelectedIndex();
        if (now + 1 < table().getItems().size())
            table().getSelectionModel().clearAndSelect(now + 1);
    }

    private void comeBack(boolean away) {
        if (!away && centre.currentProperty().get() != Place.Kind.LIBRARY)
            centre.go(Place.Kind.LIBRARY);
    }

    private void tellOfFailure(Exception e) {
        String reason = e.getMessage() == null ? e.toString() : e.getMessage();
        notices.tell("decisions", Messages.text("notice.not_kept", reason));
    }

    /// Brings what is said of the selected tracks up to date.
    void followTracks() {
        shell.follow();
    }

    LibraryModel library() {
        return library;
    }

    Centre centre() {
        return centre;
    }

    DropZone dropZone() {
        return dropZone;
    }

    TableView<TrackRow> table() {
        return tracks.table();
    }

    void askToStop(String question, Runnable stop) {
        notices.askToStop(question, stop);
    }

    void askNoMore() {
        notices.take("stop");
    }

    /// Keeps what the user arranged.
    void remember() {
        // Before the catalog has come nobody could go anywhere.
        if (greeted)
            whereabouts.keep(
                    centre.currentProperty().get(),
                    library.shelfProperty().get(),
                    shell.selection().get());
        // The failed tracks hide columns that come back with the others.
        library.showAll();
        columns.keep("columns", remembered);
        remembered.put("shelves", unfolded.get());
        remembered.put("by_album", library.byAlbumProperty().get());
        remembered.put("detail", detail.unfoldedProperty().get());
        remembered.put("filled", library.filledProperty().get());
    }

    @Override
    public void scanFolder() {
        desk.folder(this::scan);
    }

    @Override
    public void scanFiles() {
        desk.files(this::scan);
    }

    @Override
    public void rescan() {
        scan(List.of());
    }

    @Override
    public void listenAgain(List<Path> files) {
        scanning.start(files);
    }

    @Override
    public void showInFolder(Path file) {
        desk.showInFolder(
                file, () -> notices.tell("folder", Messages.text("notice.no_file_manager")));
    }

    @Override
    public void selected(List<Track> tracks) {
        shell.select(tracks);
    }

    @Override
    public void accept(List<Track> tracks) {
        shell.decisions().accept(tracks);
    }

    @Override
    public void choose(List<Track> tracks, List<Genre> genres) {
        shell.decisions().choose(tracks, genres);
    }

    @Override
    public void forget(List<Track> tracks) {
        shell.decisions().forget(tracks);
    }

    @Override
    public void takeBack() {
        shell.decisions().undo();
    }

    @Override
    public void export(List<Track> tracks, ExportFormat format) {
        desk.fileToWrite(format.ending(), file -> export(tracks, format, file));
    }

    /// Writes tracks into a file and says what came of it.
    void export(List<Track> tracks, ExportFormat format, Path file) {
        shell.jobs()
                .run(
                        () -> {
                            format.write(tracks, file);
                            return tracks.size();
                        },
                        count ->
                                notices.tell(
                                        "export", Messages.text("notice.exported", count, file)),
                        e -> notices.tell("export", Messages.text("notice.not_exported", e)));
    }

    @Override
    public void groupByAlbum() {
        library.byAlbumProperty().set(!library.byAlbumProperty().get());
    }

    @Override
    public void search() {
        go(Place.Kind.LIBRARY);
        search.requestFocus();
        search.selectAll();
    }

    @Override
    public void foldShelves() {
        unfolded.set(!unfolded.get());
    }

    @Override
    public void foldDetail() {
        detail.unfoldedProperty().set(!detail.unfoldedProperty().get());
    }

    @Override
    public void go(Place.Kind place) {
        centre.go(place);
    }

    @Override
    public void about() {
        notices.tell("about", Messages.text("about.text"));
    }

    @Override
    public void quit() {
        Event.fireEvent(
                getScene().getWindow(),
                new WindowEvent(getScene().getWindow(), WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    private void recall() {
        columns.restore("columns", remembered);
        library.shelfProperty().set(whereabouts.shelf());
        unfolded.set(Boolean.parseBoolean(remembered.get("shelves", "true")));
        detail.unfoldedProperty().set(Boolean.parseBoolean(remembered.get("detail", "true")));
    }

    private void compose(Appearance appearance) {
        appearance.dress(this);
        MainMenu menu = new MainMenu(this, centre.places(), appearance);
        shortcuts = menu.shortcuts();
        VBox sidebar = new VBox(shelves, new PlaceBar(centre, this::go));
        sidebar.setId("sidebar");
        sidebar.getStyleClass().add("sidebar");
        VBox.setVgrow(shelves, Priority.ALWAYS);
        Shown.when(sidebar, unfolded.and(library.filledProperty().or(opening())));
        search.disableProperty().bind(library.filledProperty().not());
        VBox.setVgrow(centre, Priority.ALWAYS);
        setTop(new HeaderBar(search, this::scanFolder, menu));
        setLeft(sidebar);
        setCenter(new VBox(notices, centre));
        setRight(detail);
        setBottom(status());
    }

    // The shelves stand there while a library opens that wasn't empty: if they came later, the
    // table
    // would fit its columns to the whole window first, and not find back.
    private BooleanExpression opening() {
        boolean filled = Boolean.parseBoolean(remembered.get("filled", "false"));
        return library.pageProperty()
                .isEqualTo(Page.LOADING)
                .and(new SimpleBooleanProperty(filled));
    }

    private ScanStatusView status() {
        ObservableValue<ShelfCounts> counts = library.countsProperty();
        return new ScanStatusView(
                scanning,
                library.filledProperty().flatMap(filled -> counts.map(c -> inWords(filled, c))),
                counts.map(c -> c.of(Shelf.Kind.FAILED)),
                () -> library.shelfProperty().set(Shelf.of(Shelf.Kind.FAILED)));
    }

    private static String inWords(boolean filled, ShelfCounts counts) {
        if (!filled) return "";
        return Messages.text("status.idle", counts.of(Shelf.ALL), counts.genres().size());
    }

    private void scan(List<Path> roots) {
        notices.take("continue");
        scanning.start(roots);
    }

    private void goBack() {
        whereabouts.select(table());
        // Who went elsewhere while the catalog came stays there.
        if (centre.currentProperty().get() == Place.Kind.LIBRARY)
            go(whereabouts.place(!table().getSelectionModel().isEmpty()));
    }

    // Once per start, when the catalog has come.
    private void greet(Page page) {
        if (greeted || page == Page.LOADING) return;
        go(centre.currentProperty().get());
        if (page == Page.UNAVAILABLE) return;
        greeted = true;
        if (page == Page.NONE_THERE) library.showAll();
        if (page == Page.TRACKS) goBack();
        int waiting = library.countsProperty().get().of(Shelf.Kind.WAITING);
        if (waiting > 0 && !scanning.runningProperty().get())
            notices.offerToContinue(waiting, this::rescan);
    }
}
