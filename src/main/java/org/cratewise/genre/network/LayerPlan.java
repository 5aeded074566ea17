package org.cratewise.genre.network;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/// One layer of a network as data: `{"layer": "dense", "units": 300, "bend": "RELU"}`. The output
/// layer is never listed: it follows from the genres.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "layer")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Dense.class, name = "dense"),
    @JsonSubTypes.Type(value = Norm.class, name = "norm"),
    @JsonSubTypes.Type(value = Bent.class, name = "bend"),
    @JsonSubTypes.Type(value = Dropout.class, name = "dropout"),
    @JsonSubTypes.Type(value = Picture.class, name = "picture"),
    @JsonSubTypes.Type(value = Sequence.class, name = "sequence"),
    @JsonSubTypes.Type(value = Conv.class, name = "conv"),
    @JsonSubTypes.Type(value = Pool.class, name = "pool"),
    @JsonSubTypes.Type(value = Lstm.class, name = "lstm"),
    @JsonSubTypes.Type(value = Attend.class, name = "attend")
})
public sealed interface LayerPlan
        permits Dense, Norm, Bent, Dropout, Picture, Sequence, Conv, Pool, Lstm, Attend {
    /// Puts what it plans on top of the layers so far.
    void onto(LayerStack stack);

    /// @throws IllegalArgumentException if it isn't at least 1
    static void require(String what, int value) {
        if (value < 1) throw new IllegalArgumentException(what + " is at least 1, not " + value);
    }

    /// @throws IllegalArgumentException if it isn't in [0, 1)
    static void requireShare(String what, double value) {
        if (!(value >= 0 && value < 1))
            throw new IllegalArgumentException(what + " lies between 0 and 1, not " + value);
    }
}
