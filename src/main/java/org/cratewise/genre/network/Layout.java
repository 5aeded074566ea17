package org.cratewise.genre.network;

import org.deeplearning4j.nn.conf.inputs.InputType;

/// How a segment goes into a network.
public enum Layout {
    /// All its numbers in a row.
    VECTOR,
    /// Step by step.
    SEQUENCE,
    /// As a grey picture, features upwards, time to the right.
    PICTURE;

    /// @param steps of a segment
    /// @param features of a step
    InputType type(int steps, int features) {
        return switch (this) {
            case VECTOR -> InputType.feedForward((long) steps * features);
            case SEQUENCE -> InputType.recurrent(features, steps);
            case PICTURE -> InputType.convolutional(features, steps, 1);
        };
    }

    /// The shape of a batch.
    long[] shape(int batch, int steps, int features) {
        return switch (this) {
            case VECTOR -> new long[] {batch, (long) steps * features};
            case SEQUENCE -> new long[] {batch, features, steps};
            case PICTURE -> new long[] {batch, 1, features, steps};
        };
    }
}
