package org.cratewise.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.cratewise.track.Genre;
import org.jdbi.v3.core.Handle;

/// The models that the catalog has predictions of, read once: every track of a model shares its
/// name and its genres.
final class Models {
    /// A model as the catalog knows it, its genres in the order of its outputs.
    record Model(long number, String name, String extractor, List<Genre> genres) {}

    private final Map<Long, Model> byNumber = new ConcurrentHashMap<>();
    private final Map<String, Genre> genres = new ConcurrentHashMap<>();

    /// A model by its number in this catalog.
    Model get(Handle handle, long number) {
        Model model = byNumber.get(number);
        if (model == null) {
            load(handle);
            model = byNumber.get(number);
        }
        if (model == null) throw new CatalogException("The catalog has no model " + number);
        return model;
    }

    /// A model by its name.
    Model named(Handle handle, String name) {
        return find(handle, name)
                .orElseThrow(
                        () -> new CatalogException("The catalog doesn't know the model " + name));
    }

    /// A model by its name, if the catalog knows it.
    Optional<Model> find(Handle handle, String name) {
        Optional<Model> known = known(name);
        if (known.isPresent()) return known;
        load(handle);
        return known(name);
    }

    private Optional<Model> known(String name) {
        return byNumber.values().stream().filter(m -> m.name().equals(name)).findFirst();
    }

    private void load(Handle handle) {
        handle.createQuery("SELECT id, name, extractor, genres FROM models")
                .map(
                        (row, context) ->
                                new Model(
                                        row.getLong(1),
                                        row.getString(2),
                                        row.getString(3),
                                        row.getString(4).lines().map(this::genre).toList()))
                .forEach(model -> byNumber.put(model.number(), model));
    }

    private Genre genre(String key) {
        return genres.computeIfAbsent(key, Genre::new);
    }

    /// Adds a model.
    ///
    /// @throws CatalogException if one of that name has other genres: its old predictions would
    /// be read wrongly
    void add(Handle handle, String name, String extractor, List<Genre> genres) {
        String keys = String.join("\n", genres.stream().map(Genre::key).toList());
        handle.execute(
                "INSERT INTO models (name, extractor, genres) VALUES (?, ?, ?)"
                        + " ON CONFLICT (name) DO NOTHING",
                name,
                extractor,
                keys);
        Model stored = named(handle, name);
        if (!stored.genres().equals(genres) || !stored.extractor().equals(extractor))
            throw new CatalogException(
                    "The catalog knows another model by the name "
                            + name
                            + "; rename one of them.");
    }

    /// Forgets what was read, as after a transaction that was undone.
    void forget() {
        byNumber.clear();
    }
}
