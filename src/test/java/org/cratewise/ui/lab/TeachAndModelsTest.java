package org.cratewise.ui.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.cratewise.feature.TextureExtractor;
import org.cratewise.feature.Textures;
import org.cratewise.genre.ModelFacts;
import org.cratewise.genre.Models;
import org.cratewise.genre.teach.Example;
import org.cratewise.track.Genre;
import org.cratewise.ui.kit.Jobs;
import org.cratewise.ui.kit.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TeachAndModelsTest {
    @TempDir Path folder;

    private final List<Example> reviewed = new ArrayList<>();
    private final AtomicInteger changes = new AtomicInteger();
    private TeachModel teach;
    private ModelsModel models;

    @BeforeEach
    void makeModels() {
        Messages.speak(Locale.ENGLISH);
        Workshop workshop =
                new Workshop(folder.resolve("models"), () -> reviewed, changes::incrementAndGet);
        teach = new TeachModel(Jobs.sameThread(), workshop);
        models = new ModelsModel(Jobs.sameThread(), workshop);
    }

    @Test
    void examplesAreCountedByGenre() {
        review("fado", 3);
        review("jazz", 2);
        teach.refresh();
        assertEquals(
                Map.of(new Genre("fado"), 3, new Genre("jazz"), 2), teach.countsProperty().get());
    }

    @Test
    void tooFewExamplesTeachNothingAndItSaysSo() {
        review("fado", 4);
        teach.refresh();
        teach.teach();
        assertEquals(Optional.empty(), teach.taughtProperty().get());
        assertTrue(teach.problemProperty().get().contains("5 examples"));
    }

    @Test
    void aGenreThatIsSwitchedOffIsntTaught() {
        review("fado", 6);
        teach.refresh();
        teach.include(new Genre("fado"), false);
        teach.teach();
        assertTrue(teach.problemProperty().get().contains("5 examples"));
    }

    @Test
    void aFolderNeedsAGenresName() {
        teach.add(" ", folder);
        assertEquals("What is the genre called?", teach.problemProperty().get());
    }

    @Test
    void filesThatAreNoMusicAreNoExamples() throws Exception {
        Files.writeString(folder.resolve("cover.txt"), "no music");
        teach.add("fado", folder);
        assertEquals("Heard 0 examples of fado.", teach.saidProperty().get());
        assertFalse(teach.busyProperty().get());
    }

    @Test
    void theBundledModelListensUntilAnotherIsChosen() {
        models.refresh();
        assertEquals(List.of(Models.BUNDLED), models.models().stream().map(m -> m.name()).toList());
        assertTrue(models.models().getFirst().listens());
        assertEquals(Optional.empty(), models.models().getFirst().before());
    }

    @Test
    void choosingIsToldAndWhatIsGoneIsRefused() {
        models.refresh();
        Workshop.Owned bundled = models.models().getFirst();
        models.use(bundled);
        assertEquals(1, changes.get());
        ModelFacts facts = bundled.facts();
        Optional<String> none = Optional.empty();
        models.use(new Workshop.Owned("gone", facts, false, none, none));
        assertEquals(1, changes.get());
        assertTrue(models.problemProperty().get().contains("gone"));
        models.rollBack(new Workshop.Owned("gone", facts, false, none, none));
        assertTrue(models.problemProperty().get().contains("no versions"));
    }

    @Test
    void modelsStandSideBySideOnEachSetOfClips() {
        models.refresh();
        ModelFacts facts = models.models().getFirst().facts();
        List<ModelTable> rows = ModelTable.of(List.of(facts, facts));
        assertEquals(List.of(facts.id(), facts.id()), rows.getFirst().texts());
        assertEquals(facts.scores().size(), rows.stream().filter(ModelTable::heads).count());
        assertTrue(rows.stream().allMatch(row -> row.texts().size() == 2));
    }

    private void review(String genre, int count) {
        for (int i = 0; i < count; i++)
            reviewed.add(
                    new Example(
                            new Genre(genre), new Textures(TextureExtractor.VERSION, List.of())));
    }
}
