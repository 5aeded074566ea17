package org.cratewise.genre.network;

import org.cratewise.genre.Attention;

/// A sequence's mean beside its mean weighted by one learned question.
public record Attend() implements LayerPlan {
    @Override
    public void onto(LayerStack stack) {
        stack.add(new Attention());
    }
}
