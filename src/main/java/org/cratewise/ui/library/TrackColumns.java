package org.cratewise.ui.library;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableBooleanValue;
import org.cratewise.track.Guess;
import org.cratewise.track.Prediction;
import org.cratewise.track.Track;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.Text;
import org.cratewise.ui.kit.Words;

/// The columns of the track table.
final class TrackColumns {
    private static final double DOT = 4.5;
    private static final double SMALL_DOT = 3;

    private TrackColumns() {}

    static List<TrackColumn<?>> all(LibraryModel model, ObservableBooleanValue dark) {
        TrackColumn<String> folder = text("folder", 220, Words::folder, "quiet");
        TrackColumn<String> second = second(dark).atLeast(148).atMost(200);
        TrackColumn<Integer> year = year().atLeast(56).atMost(72);
        TrackColumn<String> verdict = verdict(model, dark).atLeast(160).atMost(220);
        TrackColumn<String> state = state().atLeast(76).atMost(240);
        for (TrackColumn<?> column : List.of(folder, second, year, verdict, state))
            column.setVisible(false);
        return List.of(
                text("title", 190, Words::title).atLeast(120),
                text("artist", 130, track -> track.tags().artist()),
                text("album", 116, track -> track.tags().album(), "quiet"),
                verdict,
                text("tag", 88, track -> track.tags().genre(), "quiet").atLeast(84).atMost(170),
                heard(dark).atLeast(112).atMost(180),
                sure().atLeast(88).atMost(140),
                decision().atLeast(104).atMost(180),
                second,
                year,
                length().atLeast(64).atMost(88),
                state,
                folder);
    }

    private static TrackColumn<String> text(
            String id, double width, Function<Track, String> text, String... styleClasses) {
        return new TrackColumn<>(id, width, sortable(text), () -> new TextCell(text, styleClasses));
    }

    private static TrackColumn<String> heard(ObservableBooleanValue dark) {
        Function<Track, Optional<Guess>> best = track -> track.prediction().map(Prediction::best);
        return new TrackColumn<>(
                "heard",
                112,
                sortable(track -> best.apply(track).map(TrackColumns::name).orElse("")),
                () -> GuessCell.orState(best, TrackColumns::name, DOT, dark));
    }

    private static TrackColumn<Double> sure() {
        TrackColumn<Double> column =
                new TrackColumn<>(
                        "sure",
                        88,
                        track -> track.prediction().map(p -> p.best().probability()).orElse(null),
                        SureCell::new);
        column.getStyleClass().add("number");
        return column;
    }

    private static TrackColumn<String> second(ObservableBooleanValue dark) {
        return new TrackColumn<>(
                "second",
                148,
                sortable(track -> secondGuess(track).map(TrackColumns::name).orElse("")),
                () ->
                        new GuessCell(
                                TrackColumns::secondGuess,
                                TrackColumns::nameAndPercent,
                                SMALL_DOT,
                                dark));
    }

    private static TrackColumn<String> decision() {
        return new TrackColumn<>(
                "decision",
                116,
                sortable(track -> Words.genres(track.settled())),
                DecisionCell::new);
    }

    private static TrackColumn<String> verdict(LibraryModel model, ObservableBooleanValue dark) {
        return new TrackColumn<>(
                "verdict",
                172,
                sortable(track -> track.tags().album()),
                () -> new VerdictCell(model, dark));
    }

    private static TrackColumn<Integer> year() {
        TrackColumn<Integer> column =
                new TrackColumn<>(
                        "year",
                        56,
                        track -> track.tags().year() == 0 ? null : track.tags().year(),
                        () ->
                                new TextCell(
                                        t -> t.tags().year() == 0 ? "" : "" + t.tags().year(),
                                        "number"));
        column.getStyleClass().add("number");
        return column;
    }

    private static TrackColumn<Double> length() {
        TrackColumn<Double> column =
                new TrackColumn<>(
                        "length",
                        64,
                        track -> track.sound().seconds() > 0 ? track.sound().seconds() : null,
                        () -> new TextCell(t -> Words.length(t.sound().seconds()), "number"));
        column.getStyleClass().add("number");
        return column;
    }

    private static TrackColumn<String> state() {
        return new TrackColumn<>("state", 80, sortable(Words::state), StateCell::new);
    }

    // None where the model knows but one genre, or as good as excludes every other.
    private static Optional<Guess> secondGuess(Track track) {
        return track.prediction()
                .filter(p -> p.ranked().size() > 1)
                .map(Prediction::second)
                .filter(guess -> Words.percent(guess.probability()) > 0);
    }

    private static String name(Guess guess) {
        return Words.genre(guess.genre());
    }

    private static String nameAndPercent(Guess guess) {
        return Messages.text("library.guess", name(guess), Words.percent(guess.probability()));
    }

    private static Function<Track, String> sortable(Function<Track, String> text) {
        return track -> {
            String key = Text.folded(text.apply(track));
            return key.isEmpty() ? null : key;
        };
    }
}
