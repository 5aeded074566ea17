package org.cratewise.ui.track;

import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.layout.Region;
import org.cratewise.track.Track;
import org.cratewise.ui.kit.Jobs;

/// What a view of a track stands among. Player and plots are screens of their own; whoever puts the
/// window together hands them in.
///
/// @param dark whether the theme is dark
public record Surroundings(Jobs jobs, ObservableBooleanValue dark, Parts parts, Ways ways) {
    /// The screens that are handed in.
    ///
    /// @param player waveform, ribbon and buttons
    /// @param plots the plots of the track
    /// @param plotsSeen whether they can be seen, so that nothing is measured in vain
    public record Parts(Region player, Region plots, BooleanProperty plotsSeen) {}

    /// Where one can go from here.
    ///
    /// @param page to the page of the track, or back
    /// @param folder to the file's place
    /// @param similar to another track
    public record Ways(Runnable page, Consumer<Track> folder, Consumer<Track> similar) {}
}
