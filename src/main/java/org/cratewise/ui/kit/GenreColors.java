package org.cratewise.ui.kit;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.paint.Color;
import org.cratewise.track.Genre;

/// One colour per genre, the same everywhere, in a tone for light and one for dark backgrounds.
/// Found by a search for the largest distance (OKLab) between any two, as people with and without
/// colour blindness see them (Machado et al. 2009, "A Physiologically-based Model for Simulation
/// of Color Vision Deficiency"), with a contrast of at least 3:1 to the rows of both themes.
public final class GenreColors {
    /// One hue in the two tones.
    public record Tone(Color light, Color dark) {}

    private static final Map<String, Tone> KNOWN =
            Map.ofEntries(
                    Map.entry("blues", tone("#405883", "#7987c8")),
                    Map.entry("classical", tone("#806a01", "#efef87")),
                    Map.entry("country", tone("#6f5047", "#ffcdb6")),
                    Map.entry("disco", tone("#c7619a", "#f9a9c9")),
                    Map.entry("hiphop", tone("#4b2000", "#c77601")),
                    Map.entry("jazz", tone("#002a63", "#079aff")),
                    Map.entry("metal", tone("#474df2", "#bbc6fe")),
                    Map.entry("pop", tone("#ff2b61", "#ab7e7b")),
                    Map.entry("reggae", tone("#649303", "#63e835")),
                    Map.entry("rock", tone("#6a193c", "#e948b2")),
                    Map.entry("electronic", tone("#1491b3", "#c1f1ff")),
                    Map.entry("folk", tone("#8b8163", "#c5a80a")),
                    Map.entry("latin", tone("#892307", "#f48b7f")),
                    Map.entry("rnb", tone("#78049f", "#b59fdf")));

    // For genres of the user's own, in the order they turn up; then around again.
    private static final List<Tone> FREE =
            List.of(
                    tone("#9b5a8a", "#e18cc0"),
                    tone("#357e42", "#99c3a8"),
                    tone("#443558", "#e0d1e6"),
                    tone("#5e600f", "#b6c678"),
                    tone("#a12768", "#c68a97"),
                    tone("#264f02", "#82984f"));

    private static final Map<Genre, Tone> OWN = new ConcurrentHashMap<>();

    private GenreColors() {}

    /// Both tones of a genre; a genre of the user's own takes the next free one and keeps it.
    public static Tone of(Genre genre) {
        Tone known = KNOWN.get(genre.key());
        return known != null ? known : OWN.computeIfAbsent(genre, GenreColors::next);
    }

    /// The genre's colour on a light or a dark background.
    public static Color of(Genre genre, boolean dark) {
        return dark ? of(genre).dark() : of(genre).light();
    }

    /// The genres that have a colour of their own.
    public static List<Genre> known() {
        return KNOWN.keySet().stream().sorted().map(Genre::new).toList();
    }

    private static synchronized Tone next(Genre genre) {
        return FREE.get(OWN.size() % FREE.size());
    }

    private static Tone tone(String light, String dark) {
        return new Tone(Color.web(light), Color.web(dark));
    }
}
