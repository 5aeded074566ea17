package org.cratewise.genre.preset;

import java.util.List;
import org.cratewise.genre.network.LayerPlan;
import org.cratewise.genre.network.Optimiser;

/// A whole system as data: what it hears, its network, how it trains, how it was tested.
///
/// @param name as commands call it
/// @param title one line for people
/// @param source whose it is
/// @param several whether a clip may have several genres
/// @param layers without the output layer
/// @param notes what the report leaves open and what was chosen
public record Preset(
        String name,
        String title,
        String source,
        boolean several,
        Input input,
        List<LayerPlan> layers,
        Optimiser optimiser,
        Schedule schedule,
        Protocol protocol,
        List<String> notes) {
    public Preset {
        layers = List.copyOf(layers);
        notes = notes == null ? List.of() : List.copyOf(notes);
        if (name == null || !name.matches("[a-z0-9-]+"))
            throw new IllegalArgumentException("Not a preset's name: " + name);
        if (input == null || optimiser == null || schedule == null || protocol == null)
            throw new IllegalArgumentException(
                    name + " lacks its input, optimiser, schedule or protocol");
    }
}
