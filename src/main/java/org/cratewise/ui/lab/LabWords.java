package org.cratewise.ui.lab;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import org.cratewise.genre.dataset.DataChoice;
import org.cratewise.genre.dataset.Reason;
import org.cratewise.genre.measure.Interval;
import org.cratewise.genre.network.LayerPlan;
import org.cratewise.genre.preset.Setting;
import org.cratewise.genre.split.SplitWay;
import org.cratewise.ui.chart.MeasureCharts;
import org.cratewise.ui.kit.Messages;

/// How the Lab's things are called.
final class LabWords {
    private static final int MINUTE = 60;
    private static final int HOUR = 3600;

    private LabWords() {}

    static String kind(DataChoice.Kind kind) {
        return Messages.text("lab.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    static String way(SplitWay way) {
        return Messages.text("lab.way." + way.name().toLowerCase(Locale.ROOT));
    }

    /// Why clips were left out; reasons of other programs as they are.
    static String dropped(String reason) {
        return Reason.of(reason)
                .map(
                        told ->
                                Messages.text(
                                        "lab.dropped.why."
                                                + told.reason().name().toLowerCase(Locale.ROOT),
                                        told.value()))
                .orElse(reason);
    }

    /// What a model was measured on.
    static String measured(String part) {
        String key = "lab.models.part." + part;
        if (Messages.has(key)) return Messages.text(key);
        String title = part.replace('_', ' ');
        return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }

    static String interval(Interval interval) {
        return Messages.text(
                "lab.interval",
                MeasureCharts.percent(interval.low()),
                MeasureCharts.percent(interval.high()));
    }

    /// A setting's field in words, where there are some.
    static String setting(Setting setting) {
        String key =
                "lab.setting."
                        + setting.name().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        return Messages.has(key) ? Messages.text(key) : setting.name();
    }

    static String part(Setting setting) {
        if (!setting.layer().isEmpty())
            return Messages.text("lab.part.layer", setting.part().substring(5), setting.layer());
        return Messages.text("lab.part." + setting.part());
    }

    /// A value without brackets and quotes.
    static String plain(String value) {
        return value.replaceAll("[\\[\\]\"]", "").replace(",", ", ");
    }

    /// `Dense 300 relu`.
    static String layer(LayerPlan layer) {
        String text = layer.toString();
        return text.replaceAll("(, )?\\w+=(0|0\\.0|false|null|NONE)(?=[,\\]])", "")
                .replaceAll("\\[, ", "[")
                .replace("[]", "")
                .replace("[", " ")
                .replace("]", "")
                .replace("=", " ")
                .toLowerCase(Locale.ROOT);
    }

    /// The last name of a path; anything else as it is.
    static String shortened(String name) {
        try {
            Path last = Path.of(name).getFileName();
            return last == null ? name : last.toString();
        } catch (InvalidPathException e) {
            return name;
        }
    }

    /// A duration: `48 s`, `12 min`, `3 h 20 min`.
    static String time(double seconds) {
        if (Double.isNaN(seconds)) return "";
        long s = Math.round(seconds);
        if (s < 2 * MINUTE) return Messages.text("lab.time.seconds", s);
        if (s < 2 * HOUR) return Messages.text("lab.time.minutes", s / MINUTE);
        return Messages.text("lab.time.hours", s / HOUR, s % HOUR / MINUTE);
    }
}
