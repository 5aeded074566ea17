package org.cratewise.sorting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.cratewise.catalog.Catalog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanningTest {
    @TempDir Path folder;
    private Path album;
    private Path sorted;
    private Catalog catalog;
    private int count;

    @BeforeEach
    void makeMusic() throws Exception {
        folder = folder.toRealPath();
        album = folder.resolve("music/album");
        sorted = folder.resolve("sorted");
        count = Music.make(album).size();
        Files.writeString(album.resolve("cover.jpg"), "a picture");
        Files.writeString(album.resolve("a.lrc"), "la la");
        catalog = Catalog.open(folder.resolve("catalog.db"), Catalog.Access.WRITE);
        Music.addHeard(catalog, Music.in(album).stream().filter(this::isMusic).toList(), "jazz");
    }

    private boolean isMusic(Path file) {
        return !file.toString().endsWith("jpg") && !file.toString().endsWith("lrc");
    }

    @AfterEach
    void close() {
        catalog.close();
    }

    private Plan tags(TagMode mode) {
        return new TagPlanner(Chosen.SURE, mode, GenreWords.USUAL).plan(catalog.tracks());
    }

    private Plan places(Action action) {
        Template rule = new Template("{genre}/{folder}/{name}");
        return new SortPlanner(Chosen.SURE, sorted, rule, action).plan(catalog.tracks());
    }

    private void apply(Plan plan) {
        assertEquals(List.of(), new Preflight().check(plan));
        assertEquals(List.of(), new Apply(catalog.journal()).run(plan).failed());
    }

    @Test
    void genresAreReplacedAddedOrLeft() {
        assertEquals(count, tags(TagMode.REPLACE).steps().size());
        assertEquals(List.of("Jazz"), tags(TagMode.REPLACE).steps().getFirst().after());
        assertEquals(List.of("Rock", "Jazz"), tags(TagMode.ADD).steps().getFirst().after());
        assertEquals(0, tags(TagMode.IF_EMPTY).steps().size());
    }

    @Test
    void aSecondPlanOfTagsIsEmpty() {
        for (TagMode mode : List.of(TagMode.ADD, TagMode.REPLACE)) {
            apply(tags(mode));
            assertEquals(0, tags(mode).steps().size());
        }
    }

    @Test
    void aSecondPlanOfPlacesIsEmpty() throws IOException {
        for (Action action : List.of(Action.COPY, Action.LINK, Action.PLAYLIST, Action.MOVE)) {
            sorted = folder.resolve(action.name());
            Plan plan = places(action);
            assertTrue(plan.steps().size() > 0);
            apply(plan);
            assertEquals(List.of(), places(action).steps(), action.name());
        }
    }

    @Test
    void whatBelongsToAnAlbumGoesAlongWithIt() throws IOException {
        apply(places(Action.MOVE));
        Path there = sorted.resolve("Jazz/album");
        assertEquals("a picture", Files.readString(there.resolve("cover.jpg")));
        assertEquals("la la", Files.readString(there.resolve("a.lrc")));
        assertEquals(List.of(), Music.in(album));
    }

    @Test
    void coversStayWithWhatStays() throws IOException {
        Files.writeString(album.resolve("unheard.mp3"), "stays");
        apply(places(Action.MOVE));
        assertTrue(Files.exists(album.resolve("cover.jpg")));
        assertTrue(Files.exists(sorted.resolve("Jazz/album/a.lrc")));
    }

    @Test
    void coversOfSeveralAlbumsDoNotMeetInOneFolder() throws Exception {
        Path other = folder.resolve("music/other");
        Files.createDirectories(other);
        Path song = org.cratewise.audio.MadeAudio.sound(other.resolve("z.mp3"), 0.1);
        Files.writeString(other.resolve("cover.jpg"), "another picture");
        Music.addHeard(catalog, List.of(song), "jazz");
        SortPlanner planner =
                new SortPlanner(Chosen.SURE, sorted, new Template(Template.SIMPLEST), Action.MOVE);
        apply(planner.plan(catalog.tracks()));
        assertEquals("a picture", Files.readString(album.resolve("cover.jpg")));
        assertEquals("another picture", Files.readString(other.resolve("cover.jpg")));
        assertEquals(List.of(), planner.plan(catalog.tracks()).steps());
    }

    /// A tag may say anything; what it says becomes a name that every system takes, in the folder
    /// that was asked for, and nothing else.
    @Test
    void hostileTagsBecomeSafePlacesThatUndoLeadsBackFrom() throws Exception {
        Path hostile = Files.createDirectory(folder.resolve("hostile"));
        List<String> evils =
                List.of(
                        "../../../etc",
                        "..",
                        "CON",
                        "nul.txt",
                        "x".repeat(400),
                        "🎷 Jazz 👨‍👩‍👧‍👦",
                        "Beyonce\u0301",
                        "a/b\\c:d*e?f\"g<h>i|j",
                        " . ",
                        "AUX ",
                        "\u202egpj.exe");
        List<Path> songs = new java.util.ArrayList<>();
        for (int i = 0; i < evils.size(); i++)
            songs.add(
                    org.cratewise.audio.MadeAudio.sound(
                            hostile.resolve(i + ".flac"),
                            0.1,
                            "-metadata",
                            "artist=" + evils.get(i),
                            "-metadata",
                            "album=" + evils.get(i),
                            "-metadata",
                            "title=" + evils.get(i)));
        Map<Path, String> before = Music.hashes(hostile);
        Music.addHeard(catalog, songs, "jazz");
        Template rule = new Template("{genre}/{artist}/{album}/{title}");
        SortPlanner planner = new SortPlanner(Chosen.SURE, sorted, rule, Action.MOVE);
        Plan plan =
                planner.plan(catalog.tracks())
                        .without(step -> !step.file().place().startsWith(hostile));
        assertEquals(evils.size(), plan.steps().size());
        for (PlanStep step : plan.steps()) {
            assertTrue(step.target().startsWith(sorted), step.toString());
            assertEquals(step.target(), step.target().normalize());
            for (Path name : sorted.relativize(step.target())) {
                String stem = name.toString().replaceFirst("\\.flac$", "");
                assertEquals(stem, SafeName.of(stem));
            }
        }
        apply(plan);
        new Undo(catalog).undo(Undo.newestDone(catalog.journal()).orElseThrow(), step -> true);
        assertEquals(before, Music.hashes(hostile));
    }

    @Test
    void hostileRulesAreRefusedOrMadeSafe() {
        for (String rule : List.of("../{name}", "{genre}/../{name}", "./{name}", "", "//"))
            assertThrows(IllegalArgumentException.class, () -> new Template(rule), rule);
        for (String rule :
                List.of(
                        "CON/{name}",
                        "a\0b/{name}",
                        "{genre}:*?/{name}",
                        "x".repeat(400) + "/{name}")) {
            List<String> names = new Template(rule).names(field -> "Jazz", "song");
            for (String name : names) assertEquals(name, SafeName.of(name), rule);
            assertEquals(2, names.size(), rule);
        }
    }

    @Test
    void aPlaylistNamesFilesSeenFromItsFolder() throws IOException {
        apply(places(Action.PLAYLIST));
        List<String> lines = Files.readAllLines(sorted.resolve("Jazz.m3u8"));
        assertEquals("#EXTM3U", lines.getFirst());
        assertEquals(count + 2, lines.size());
        assertTrue(lines.contains("../music/album/a.mp3"));
        // With a file less it is written anew, and undo brings the old one back to the byte.
        String before = Files.readString(sorted.resolve("Jazz.m3u8"));
        catalog.change(edit -> edit.remove(catalog.tracks().getFirst().id()));
        apply(places(Action.PLAYLIST));
        assertEquals(count + 1, Files.readAllLines(sorted.resolve("Jazz.m3u8")).size());
        new Undo(catalog).undo(Undo.newestDone(catalog.journal()).orElseThrow(), step -> true);
        assertEquals(before, Files.readString(sorted.resolve("Jazz.m3u8")));
    }

    @Test
    void somebodyElsesPlaylistIsInTheWay() throws IOException {
        Files.createDirectories(sorted);
        Files.writeString(sorted.resolve("Jazz.m3u8"), "#EXTM3U\nmine.mp3\n");
        List<Problem> problems = new Preflight().check(places(Action.PLAYLIST));
        assertEquals(Problem.Kind.TARGET_TAKEN, problems.getFirst().kind());
    }

    @Test
    void confidenceDecidesWhatIsPlanned() {
        for (double least : new double[] {0.5, 0.95}) {
            Chosen chosen = new Chosen(OptionalDouble.of(least), Chosen.Source.ACCEPTED_OR_HEARD);
            Plan plan =
                    new TagPlanner(chosen, TagMode.REPLACE, GenreWords.USUAL)
                            .plan(catalog.tracks());
            assertEquals(least < 0.9 ? count : 0, plan.steps().size());
        }
    }

    @Test
    void aPlanIsSavedReadAndNeverSavedOverAnother() throws IOException {
        Plan plan = places(Action.MOVE);
        Path file = folder.resolve("plan.json");
        PlanFile.write(plan, file);
        assertEquals(plan, PlanFile.read(file));
        assertThrows(FileAlreadyExistsException.class, () -> PlanFile.write(plan, file));
        Files.writeString(file, "{\"version\": 1}");
        assertThrows(IOException.class, () -> PlanFile.read(file));
        Files.writeString(file, PlanFile.text(plan).replace("\"version\" : 1", "\"version\" : 9"));
        assertThrows(IOException.class, () -> PlanFile.read(file));
        Files.writeString(file, PlanFile.text(plan).replace("/Jazz/", "/Jazz/../../../"));
        assertThrows(IOException.class, () -> PlanFile.read(file));
    }

    @Test
    void oldGenresCanBePutBackWhereFilesChangedSince() throws Exception {
        apply(tags(TagMode.REPLACE));
        Path changed = album.resolve("c.flac");
        Files.setLastModifiedTime(
                changed, java.nio.file.attribute.FileTime.fromMillis(1_600_000_000_000L));
        Plan back = new ValueUndo(catalog).plan(Undo.newestDone(catalog.journal()).orElseThrow());
        assertEquals(count, back.steps().size());
        assertEquals(List.of("Rock"), back.steps().getFirst().after());
        apply(back);
        assertEquals(List.of("Rock"), new org.cratewise.tag.GenreWriter().genres(changed));
    }
}
