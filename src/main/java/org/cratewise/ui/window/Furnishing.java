package org.cratewise.ui.window;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.layout.Region;

/// What stands in the window besides the library. To add a screen, add a [Place] here: what isn't
/// listed isn't offered anywhere.
///
/// @param places makes the places, in any order
/// @param detail makes the pane about the selected tracks; it follows [Shell#selection]
public record Furnishing(
        Function<Shell, List<Place>> places, Function<Shell, Optional<Region>> detail) {
    /// Just the library.
    public static final Furnishing NONE =
            new Furnishing(shell -> List.of(), shell -> Optional.empty());
}
