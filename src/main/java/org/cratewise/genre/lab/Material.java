package org.cratewise.genre.lab;

import java.util.List;
import java.util.Map;
import org.cratewise.genre.split.Side;

/// The segments a run trains on and is judged by.
///
/// @param failed clips that couldn't be heard, with the reason
record Material(Map<Side, List<Segment>> sides, List<String> failed) {
    List<Segment> of(Side side) {
        return sides.getOrDefault(side, List.of());
    }
}
