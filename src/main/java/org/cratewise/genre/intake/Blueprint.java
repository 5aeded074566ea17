package org.cratewise.genre.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The configuration of a network that this program builds, to hold others against. They are read
/// as plain trees: Deeplearning4j's own reader makes objects of whatever classes a file names.
public final class Blueprint {
    private static final String CLASS = "@class";

    /// What differs from training to training and says nothing of what a network hears.
    private static final List<String> TRAINING =
            List.of(
                    "defaultConfiguration",
                    "variables",
                    "seed",
                    "iterationCount",
                    "epochCount",
                    "iupdater",
                    "updater",
                    "biasUpdater",
                    "regularization",
                    "regularizationBias",
                    "idropout",
                    "topologicalOrder",
                    "topologicalOrderStr");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JsonNode plan;
    private final Set<String> classes = new HashSet<>();

    /// @param json as this program writes it
    public Blueprint(String json) {
        try {
            JsonNode own = JSON.readTree(json);
            classes(own, classes);
            plan = plain(own);
        } catch (IOException e) {
            throw new IllegalArgumentException("Not a configuration", e);
        }
    }

    /// @throws IOException if it is the configuration of any other network
    public void require(byte[] configuration) throws IOException {
        JsonNode other = read(configuration);
        Set<String> named = new HashSet<>();
        classes(other, named);
        named.removeAll(classes);
        if (!named.isEmpty())
            throw new IOException(
                    "it names a class that no model needs: " + named.iterator().next());
        if (!plain(other).equals(plan))
            throw new IOException("its network isn't one that this program builds");
    }

    private static JsonNode read(byte[] configuration) throws IOException {
        try {
            return JSON.readTree(configuration);
        } catch (IOException e) {
            throw new IOException("its configuration can't be read", e);
        }
    }

    private static void classes(JsonNode node, Set<String> names) {
        if (node.has(CLASS)) names.add(node.get(CLASS).asText());
        for (JsonNode child : node) classes(child, names);
    }

    private static JsonNode plain(JsonNode node) {
        if (node instanceof ObjectNode object) object.remove(TRAINING);
        for (JsonNode child : node) plain(child);
        return node;
    }
}
