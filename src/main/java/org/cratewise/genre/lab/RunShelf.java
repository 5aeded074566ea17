package org.cratewise.genre.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cratewise.genre.ModelException;

/// The runs that lie beside one another in a folder.
public final class RunShelf {
    private RunShelf() {}

    /// One of them.
    ///
    /// @param run empty while it isn't finished
    /// @param plan how to go on with it; empty for a run that was begun by command
    /// @param epochs trained so far
    /// @param problem why a finished run can't be read; empty otherwise
    public record Entry(
            Path folder,
            Optional<Run> run,
            Optional<RunPlan> plan,
            List<Epoch> epochs,
            String problem) {
        public String name() {
            return folder.getFileName().toString();
        }
    }

    /// By name; none if there is no such folder.
    ///
    /// @throws IOException if it can't be listed
    public static List<Entry> in(Path out) throws IOException {
        if (!Files.isDirectory(out)) return List.of();
        List<Entry> entries = new ArrayList<>();
        try (var folders = Files.list(out)) {
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                Entry entry = entry(folder);
                if (began(entry)) entries.add(entry);
            }
        }
        return entries;
    }

    private static boolean began(Entry entry) {
        return entry.run().isPresent()
                || entry.plan().isPresent()
                || !entry.epochs().isEmpty()
                || !entry.problem().isEmpty();
    }

    private static Entry entry(Path folder) {
        RunFolder files = new RunFolder(folder);
        try {
            Optional<RunPlan> plan = files.plan();
            if (!files.finished())
                return new Entry(folder, Optional.empty(), plan, files.epochs(), "");
            Run run = files.run();
            return new Entry(folder, Optional.of(run), plan, run.facts().epochs(), "");
        } catch (IOException | ModelException e) {
            return new Entry(folder, Optional.empty(), Optional.empty(), List.of(), e.getMessage());
        }
    }
}
