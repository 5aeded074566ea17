package org.cratewise.ui.track;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cratewise.track.Decision;
import org.cratewise.track.Review;
import org.cratewise.track.Tags;
import org.cratewise.track.Track;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Words;

/// What the track page says.
final class TrackWords {
    private static final String BETWEEN = " \u00b7 ";

    private TrackWords() {}

    /// Album and year.
    static String record(Tags tags) {
        String year = tags.year() > 0 ? String.valueOf(tags.year()) : "";
        return joined(List.of(tags.album(), year));
    }

    /// Length, format, and the genre in the file's tag.
    static String sound(Track track) {
        String codec = track.sound().codec().toUpperCase(Locale.ROOT);
        String genre = track.tags().genre();
        String tag = genre.isEmpty() ? "" : Messages.text("about.tag", genre);
        return joined(List.of(Words.length(track.sound().seconds()), codec, tag));
    }

    private static String joined(List<String> parts) {
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(BETWEEN));
    }

    /// Why there is nothing to be said of its genre; empty if there is.
    static String state(Track track) {
        return switch (track.state()) {
            case ANALYSED -> "";
            case WAITING -> Messages.text("about.waiting");
            case FAILED -> Messages.text("about.failed", track.reason());
            case MISSING -> Messages.text("about.missing", track.file().path());
        };
    }

    /// What was decided; empty if nothing was.
    static String decision(Track track) {
        return track.review().map(TrackWords::decision).orElse("");
    }

    private static String decision(Review review) {
        if (review.decision() == Decision.SKIPPED) return Messages.text("about.skipped");
        List<String> genres = new ArrayList<>();
        review.genres().forEach(genre -> genres.add(Words.genre(genre)));
        String all = String.join(", ", genres);
        return review.decision() == Decision.ACCEPTED
                ? Messages.text("about.accepted", all)
                : Messages.text("about.corrected", all);
    }

    /// A field's name for people: `Album artist`.
    static String field(String name) {
        if (Messages.has("field." + name)) return Messages.text("field." + name);
        String spaced = name.replace('_', ' ');
        return spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }
}
