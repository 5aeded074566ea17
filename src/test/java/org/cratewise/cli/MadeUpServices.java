package org.cratewise.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cratewise.audio.Listening;
import org.cratewise.audio.UnreadableAudioException;
import org.cratewise.catalog.Catalog;
import org.cratewise.feature.TextureRecordings;
import org.cratewise.feature.Textures;
import org.cratewise.genre.teach.Example;
import org.cratewise.scan.Heard;
import org.cratewise.scan.Scan;
import org.cratewise.scan.ScanOptions;
import org.cratewise.tag.TagReading;
import org.cratewise.track.Genre;
import org.cratewise.track.Sound;
import org.cratewise.track.Tags;

/// A program in a folder, with ears that hear text: the first word of a file is its sound, the rest
/// its title; `noise` can't be heard.
final class MadeUpServices implements Services {
    final List<ScanOptions> asked = new ArrayList<>();
    final Path folder;
    private final List<Example> confirmed = new ArrayList<>();

    MadeUpServices(Path folder) {
        this.folder = folder;
    }

    /// Writes a "track".
    Path put(String name, String content) throws IOException {
        Path file = folder.resolve("music").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    /// Confirms a recording's genre, as a person does in review.
    void confirm(Genre genre, Path recording) throws IOException, InterruptedException {
        Textures heard = new TextureRecordings().hear(recording, List.of()).getFirst();
        confirmed.add(new Example(genre, heard));
    }

    @Override
    public List<Example> reviewedExamples() {
        return confirmed;
    }

    Path music() {
        return folder.resolve("music");
    }

    @Override
    public Path defaultCatalog() {
        return folder.resolve("home/catalog.db");
    }

    @Override
    public Path modelsFolder() {
        return folder.resolve("home/models");
    }

    @Override
    public Scan scan(Catalog catalog, ScanOptions options) {
        asked.add(options);
        return new Scan(
                catalog, MadeUpServices::tags, MadeUpServices::hear, new TwoGenres(), options);
    }

    private static TagReading tags(Path file) {
        try {
            String[] parts = Files.readString(file).split(" ", 2);
            String title = parts.length > 1 ? parts[1] : "";
            return new TagReading(new Tags(title, "Ann", "", "Blues"), 0, "");
        } catch (IOException e) {
            return new TagReading(Tags.NONE, 0, e.toString());
        }
    }

    private static Heard hear(Path file, Listening listening, double seconds)
            throws UnreadableAudioException {
        try {
            String sound = Files.readString(file).split(" ")[0];
            if (sound.equals("noise")) throw new UnreadableAudioException("It is noise");
            float[][] window = {{sound.charAt(0)}};
            Textures textures = new Textures(TwoGenres.EXTRACTOR, List.<float[][]>of(window));
            return new Heard(new Sound(sound, 61.26, "text"), textures);
        } catch (IOException e) {
            throw new UnreadableAudioException(e.getMessage(), e);
        }
    }
}
