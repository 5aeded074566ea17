package org.cratewise.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import org.cratewise.track.GenreTree;
import org.cratewise.track.Track;
import org.cratewise.ui.kit.Appearance;
import org.cratewise.ui.kit.Decisions;
import org.cratewise.ui.kit.Jobs;
import org.cratewise.ui.kit.Ongoing;
import org.cratewise.ui.kit.Playing;
import org.cratewise.ui.kit.Remembered;
import org.cratewise.ui.kit.Shortcut;

/// What the window offers to the places in it and to the pane at its side. Screens know no window:
/// whoever puts them together hands them what they need of this.
public interface Shell {
    Jobs jobs();

    /// What runs and is asked about before the window closes.
    Ongoing ongoing();

    /// Whether the theme is dark.
    ObservableBooleanValue dark();

    /// How the window looks; what is set there is seen at once.
    Appearance appearance();

    /// The keys that work everywhere in the window.
    List<Shortcut> shortcuts();

    /// Where a screen may keep how it was arranged.
    Remembered remembered();

    /// A person's decisions on genres.
    Decisions decisions();

    /// Every track as it is now, in the catalog's order.
    List<Track> tracks();

    /// The selected tracks, in the order of the screen; of very many only the first. Follows the
    /// place that is visited, and changes of the tracks.
    ReadOnlyObjectProperty<List<Track>> selection();

    /// How many tracks wait for a person's word, as a badge.
    ObservableValue<String> toReview();

    /// Says which genres are kinds of others; the library is sorted and searched so.
    void arrange(GenreTree tree);

    /// Selects tracks, for the pane at the side.
    void select(List<Track> tracks);

    /// Selects the track below the selected one in the library, if there is one.
    void next();

    /// Visits a place, if it is there.
    void go(Place.Kind kind);

    /// Shows just these tracks in the library.
    ///
    /// @param title what they are, such as "rock, heard as metal"
    void showTracks(String title, Set<Long> ids);

    /// Shows tracks as they are now: something was done to their files.
    void renew(List<Track> tracks);

    /// Lets Space and the arrow keys reach this player from wherever they mean nothing else.
    void keys(Playing playing);

    /// Shows a file where it lies, in the system's file manager.
    void showInFolder(Path file);

    /// Says something in the bar above the place, until it is closed.
    ///
    /// @param matter a key of one's own; what is told next of the same matter takes its place
    void tell(String matter, String text);
}
