package org.cratewise.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.cratewise.scan.RunningScan;
import org.cratewise.track.Review;
import org.cratewise.track.Track;

/// What the window is a window on. All of it is called off the window's thread.
///
/// @param tracks every track; again after "Try again"; throws with a message for people if the
///     catalog can't be opened
/// @param scans makes a scan of folders and files, or of what is watched and waits for an empty
///     list
/// @param decide keeps decisions by the tracks' numbers and gives back what was there before
public record Backing(
        Supplier<List<Track>> tracks,
        Function<List<Path>, RunningScan> scans,
        UnaryOperator<Map<Long, Optional<Review>>> decide) {}
