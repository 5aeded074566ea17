package org.cratewise.genre.preset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.cratewise.genre.ModelException;

/// A value of a preset that is to be another: `schedule.batch=32`, or, for all layers of a kind,
/// `lstm.units=256`; of one layer, counted from 1: `layer2.units=64`.
///
/// @param where `PART.FIELD`; a part is `input`, `optimiser`, `schedule` or a kind of layer
/// @param value as JSON, or a plain word
public record Change(String where, String value) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// @throws ModelException if it isn't WHERE=VALUE
    public static Change of(String text) {
        String[] sides = text.split("=", 2);
        if (sides.length < 2 || !sides[0].matches("[a-z]+\\d*\\.[A-Za-z0-9]+"))
            throw new ModelException("A change is PART.FIELD=VALUE, not: " + text);
        return new Change(sides[0], sides[1].strip());
    }

    /// Every combination of values: `lstm.layers=1,2` and `lstm.units=128,256` are four.
    public static List<List<Change>> grid(List<String> axes) {
        List<List<Change>> grid = List.of(List.of());
        for (String axis : axes) {
            Change all = of(axis);
            List<List<Change>> wider = new ArrayList<>();
            for (List<Change> before : grid)
                for (String value : all.value().split(",")) {
                    List<Change> one = new ArrayList<>(before);
                    one.add(new Change(all.where(), value.strip()));
                    wider.add(one);
                }
            grid = wider;
        }
        return grid;
    }

    void apply(JsonNode preset) {
        String[] names = where.split("\\.");
        List<ObjectNode> places = new ArrayList<>();
        if (preset.get(names[0]) instanceof ObjectNode part) places.add(part);
        for (JsonNode layer : preset.withArray("layers"))
            if (layer.path("layer").asText().equals(names[0])) places.add((ObjectNode) layer);
        int number =
                names[0].matches("layer\\d{1,4}") ? Integer.parseInt(names[0].substring(5)) : 0;
        if (preset.withArray("layers").get(number - 1) instanceof ObjectNode layer)
            places.add(layer);
        if (places.isEmpty())
            throw new ModelException("The preset has no part or layer " + names[0]);
        places.forEach(place -> place.set(names[1], json(value)));
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            return JSON.valueToTree(text);
        }
    }

    /// Short, for a table of runs.
    public static String describe(List<Change> changes) {
        return String.join(" ", changes.stream().map(c -> c.where() + "=" + c.value()).toList());
    }
}
