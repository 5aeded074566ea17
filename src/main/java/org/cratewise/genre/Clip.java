package org.cratewise.genre;

import java.util.List;
import org.cratewise.feature.Textures;

/// A labelled clip, heard.
///
/// @param plan what it is and what it is for
/// @param takes its texture windows: plain first, then through tone controls
record Clip(ClipPlan plan, List<Textures> takes) {
    Clip {
        takes = List.copyOf(takes);
    }

    Textures plain() {
        return takes.getFirst();
    }
}
