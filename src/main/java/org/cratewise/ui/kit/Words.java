package org.cratewise.ui.kit;

import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cratewise.track.Decision;
import org.cratewise.track.Genre;
import org.cratewise.track.Sureness;
import org.cratewise.track.Track;
import org.cratewise.track.TrackState;

/// How genres, states and numbers are written for people.
public final class Words {
    private Words() {}

    /// A genre's name: `Hip-hop` for `hiphop`, and one's own with a capital.
    public static String genre(Genre genre) {
        String key = genre.key();
        if (Messages.has("genre." + key)) return Messages.text("genre." + key);
        return key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1);
    }

    public static String state(TrackState state) {
        return Messages.text("state." + state.name().toLowerCase(Locale.ROOT));
    }

    /// What is to be said of where a track stands: why it failed, and nothing of one that was
    /// heard.
    public static String state(Track track) {
        return switch (track.state()) {
            case ANALYSED -> "";
            case FAILED -> track.reason().isEmpty() ? state(track.state()) : track.reason();
            case WAITING, MISSING -> state(track.state());
        };
    }

    public static String decision(Decision decision) {
        return Messages.text("decision." + decision.name().toLowerCase(Locale.ROOT));
    }

    /// Genres, the main one first.
    public static String genres(List<Genre> genres) {
        return genres.stream().map(Words::genre).collect(Collectors.joining(", "));
    }

    public static String sureness(Sureness sureness) {
        return Messages.text("sureness." + sureness.name().toLowerCase(Locale.ROOT));
    }

    /// What a track is called: its title, or its file's name where it has none.
    public static String title(Track track) {
        return track.tags().title().isEmpty() ? fileName(track) : track.tags().title();
    }

    /// The folder a track lies in.
    public static String folder(Track track) {
        Path folder = track.file().path().getParent();
        return folder == null ? "" : folder.toString();
    }

    /// A probability in `[0, 1]` as a whole number of hundredths, never rounded up to certainty.
    public static int percent(double probability) {
        return (int) Math.min(probability >= 1 ? 100 : 99, Math.round(probability * 100));
    }

    /// A playing time in s as `3:07` or `1:02:07`; empty where none is known.
    public static String length(double seconds) {
        long s = Math.round(seconds);
        if (s <= 0) return "";
        if (s < 3600) return String.format(Locale.ROOT, "%d:%02d", s / 60, s % 60);
        return String.format(Locale.ROOT, "%d:%02d:%02d", s / 3600, s / 60 % 60, s % 60);
    }

    /// A count with the language's thousands separator.
    public static String count(long count) {
        NumberFormat format = NumberFormat.getIntegerInstance(Messages.language());
        return format.format(count);
    }

    private static String fileName(Track track) {
        Path name = track.file().path().getFileName();
        return name == null ? "" : name.toString();
    }
}
