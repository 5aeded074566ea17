package org.cratewise.genre.network;

import java.util.List;

/// All that is needed to build a network.
///
/// @param layers without the output layer
/// @param steps of a segment
/// @param features of a step
/// @param genres outputs
/// @param several sigmoid outputs with binary cross-entropy, so that a clip may have several
///     genres, in place of softmax
public record NetworkPlan(
        List<LayerPlan> layers,
        Layout layout,
        int steps,
        int features,
        int genres,
        boolean several) {}
