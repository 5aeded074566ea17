package org.cratewise.ui.truth;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;
import org.cratewise.track.Track;
import org.cratewise.ui.chart.Pictures;

/// What these screens need of the window.
///
/// @param dark whether the theme is dark
/// @param select shows tracks in the pane at the side
/// @param show lists tracks in the library, under a title
public record TruthDesk(
        ObservableBooleanValue dark,
        Pictures pictures,
        Consumer<List<Track>> select,
        BiConsumer<String, List<Track>> show) {}
