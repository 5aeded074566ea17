package org.cratewise.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.cratewise.feature.TextureRecordings;
import org.cratewise.feature.Textures;
import org.cratewise.genre.teach.Example;
import org.cratewise.track.Genre;

/// Listens to examples, two at a time. What can't be heard is told and left out.
final class ExampleEars {
    private static final int THREADS = 2;

    private final TextureRecordings recordings = new TextureRecordings();
    private final BiConsumer<Path, String> complaint;

    /// @param complaint told of files that can't be heard, and why
    ExampleEars(BiConsumer<Path, String> complaint) {
        this.complaint = complaint;
    }

    List<Example> hear(Genre genre, List<Path> paths) throws IOException, InterruptedException {
        List<Path> files = files(paths);
        ExecutorService ears = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Textures>> heard = new ArrayList<>();
            for (Path file : files) heard.add(ears.submit((Callable<Textures>) () -> hear(file)));
            List<Example> examples = new ArrayList<>();
            for (int i = 0; i < files.size(); i++) add(genre, files.get(i), heard.get(i), examples);
            return examples;
        } finally {
            ears.shutdownNow();
        }
    }

    /// As the catalog keeps it: a model hears nothing else in a scan.
    private Textures hear(Path file) throws IOException, InterruptedException {
        return Textures.fromBytes(recordings.hear(file, List.of()).getFirst().toBytes());
    }

    private void add(Genre genre, Path file, Future<Textures> heard, List<Example> examples)
            throws InterruptedException {
        try {
            if (heard.get().windows() > 0) examples.add(new Example(genre, heard.get()));
            else complaint.accept(file, "Too little sound");
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof IOException)) throw new IllegalStateException(e);
            complaint.accept(file, e.getCause().getMessage());
        }
    }

    private static List<Path> files(List<Path> paths) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : paths)
            try (Stream<Path> inside = Files.walk(path)) {
                inside.filter(Files::isRegularFile).sorted().forEach(files::add);
            }
        return files.stream().distinct().toList();
    }
}
