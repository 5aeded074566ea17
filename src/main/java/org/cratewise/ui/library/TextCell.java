package org.cratewise.ui.library;

import java.util.function.Function;
import org.cratewise.track.Track;

/// Plain text.
final class TextCell extends TrackCell {
    private final Function<Track, String> text;

    TextCell(Function<Track, String> text, String... styleClasses) {
        this.text = text;
        getStyleClass().addAll(styleClasses);
    }

    @Override
    void show(Track track) {
        setText(text.apply(track));
    }
}
