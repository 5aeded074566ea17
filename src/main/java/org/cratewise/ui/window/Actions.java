package org.cratewise.ui.window;

/// What header and menu can set off.
interface Actions {
    void scanFolder();

    void scanFiles();

    /// Scans anew what is watched.
    void rescan();

    void search();

    /// Lets albums stand together, or no longer.
    void groupByAlbum();

    void foldShelves();

    void foldDetail();

    /// Visits a place.
    void go(Place.Kind place);

    void about();

    void quit();
}
