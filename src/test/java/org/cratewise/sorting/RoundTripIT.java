package org.cratewise.sorting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cratewise.audio.MadeAudio;
import org.cratewise.catalog.Catalog;
import org.cratewise.catalog.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Plan, apply and undo on files of every kind: after apply, a second reader finds everything but
/// the genre as it was; after undo, every file is what it was to the byte.
class RoundTripIT {
    @TempDir Path folder;

    private static Path data() {
        return Path.of(System.getProperty("cratewise.data", "../shared/data"));
    }

    @Test
    void oneFileOfEachFormatGoesThereAndBack() throws Exception {
        Path music = Files.createDirectory(folder.toRealPath().resolve("music"));
        int count = Music.make(music).size();
        assertEquals(count, roundTrip(music));
    }

    @Test
    void everyOddFileGoesThereAndBackOrIsRefused() throws Exception {
        Path odd = data().resolve("oddfiles");
        assumeTrue(Files.isDirectory(odd), "No odd files at " + odd);
        Path music = Files.createDirectory(folder.toRealPath().resolve("music"));
        try (Stream<Path> files = Files.list(odd)) {
            for (Path file : files.filter(f -> !f.endsWith("files.csv")).toList())
                Files.copy(file, music.resolve(file.getFileName()));
        }
        assertTrue(roundTrip(music) > 60);
    }

    /// @return how many were changed
    private int roundTrip(Path music) throws Exception {
        Map<Path, String> before = Music.hashes(music);
        try (Catalog catalog = Catalog.open(folder.resolve("catalog.db"), Catalog.Access.WRITE)) {
            Music.addHeard(catalog, Music.in(music), "hiphop");
            Plan plan =
                    new TagPlanner(Chosen.SURE, TagMode.REPLACE, GenreWords.USUAL)
                            .plan(catalog.tracks());
            for (Plan.LeftAlone left : plan.left())
                System.out.println(
                        "refused " + Path.of(left.path()).getFileName() + ": " + left.why());
            List<String> different = new ArrayList<>();
            Map<Path, List<Object>> seen = new HashMap<>();
            for (PlanStep step : plan.steps())
                seen.put(step.file().place(), seenByFfprobe(step.file().place()));
            Report report = new Apply(catalog.journal()).run(plan);
            for (Report.Failure failure : report.failed())
                System.out.println(
                        "refused " + failure.file().getFileName() + ": " + failure.why());
            for (Step step : catalog.journal().steps(report.batch())) {
                if (step.content().newHash().length == 0) continue;
                Path file = step.places().source();
                List<Object> gone = new ArrayList<>(seen.get(file));
                List<Object> now = seenByFfprobe(file);
                gone.removeAll(now);
                now.removeAll(seen.get(file));
                if (!gone.isEmpty() || !now.isEmpty())
                    different.add(file.getFileName() + ": " + gone + " became " + now);
            }
            new Undo(catalog)
                    .undo(catalog.journal().batch(report.batch()).orElseThrow(), step -> true);
            assertEquals(before, Music.hashes(music));
            assertEquals(List.of(), different);
            System.out.printf(
                    "%d of %d files changed and brought back to the byte, %d refused%n",
                    report.done(), before.size(), plan.left().size() + report.failed().size());
            return report.done();
        }
    }

    /// All that ffprobe reads besides genre and size, and a hash over the decoded audio and the
    /// pictures; of a file that it can't read, only that.
    private static List<Object> seenByFfprobe(Path file) {
        List<Object> seen = new ArrayList<>();
        try {
            String all =
                    MadeAudio.ffprobe(
                            "-v", "error", "-show_format", "-show_streams", file.toString());
            all.lines()
                    .filter(line -> !line.matches("(?i)(TAG:(genre|IGNR)|size|bit_rate)=.*"))
                    // Guessed from the length of the file.
                    .filter(line -> !line.startsWith("duration=") || !isGuessed(file))
                    .forEach(seen::add);
            seen.add(
                    MadeAudio.ffmpeg(
                            "-v",
                            "error",
                            "-i",
                            file.toString(),
                            "-map",
                            "0",
                            "-c:v",
                            "copy",
                            "-f",
                            "hash",
                            "-"));
        } catch (Exception e) {
            // Of what it can't decode, it guesses the duration from the length of the file.
            seen.removeIf(line -> !line.toString().startsWith("TAG:"));
            seen.add("unreadable");
        }
        return seen;
    }

    private static boolean isGuessed(Path file) {
        return file.toString().matches(".*\\.mp[123]");
    }

    /// The journal of a genre write must not hold covers. MP3 files made of real music, each with
    /// a cover of 300 x 300 to 1000 x 1000, half of them with padding in their tags.
    @Test
    void theJournalOfAGenreWriteIsSmall() throws Exception {
        Path audio = data().resolve("audio");
        assumeTrue(Files.isDirectory(audio), "No real music at " + audio);
        Path music = Files.createDirectory(folder.toRealPath().resolve("music"));
        List<Path> clips;
        try (Stream<Path> files = Files.list(audio)) {
            clips = files.sorted().limit(100).toList();
        }
        for (int i = 0; i < clips.size(); i++) encode(clips.get(i), music.resolve(i + ".mp3"), i);
        try (Catalog catalog = Catalog.open(folder.resolve("catalog.db"), Catalog.Access.WRITE)) {
            Music.addHeard(catalog, Music.in(music), "hiphop");
            Map<Path, String> before = Music.hashes(music);
            Plan plan =
                    new TagPlanner(Chosen.SURE, TagMode.REPLACE, GenreWords.USUAL)
                            .plan(catalog.tracks());
            long begin = System.nanoTime();
            Report report = new Apply(catalog.journal()).run(plan);
            double seconds = (System.nanoTime() - begin) / 1e9;
            assertEquals(100, report.done());
            int[] sizes =
                    catalog.journal().steps(report.batch()).stream()
                            .mapToInt(RoundTripIT::journaled)
                            .sorted()
                            .toArray();
            System.out.printf(
                    "Journal of a genre write: median %d bytes, maximum %d; %.0f writes/s%n",
                    sizes[50], sizes[99], 100 / seconds);
            assertTrue(sizes[99] <= 2048, Arrays.toString(sizes));
            new Undo(catalog)
                    .undo(catalog.journal().batch(report.batch()).orElseThrow(), step -> true);
            assertEquals(before, Music.hashes(music));
        }
    }

    /// All that a step takes in its row.
    private static int journaled(Step step) {
        int paths = 3 * step.places().source().toString().length();
        int hashes = step.content().oldHash().length + step.content().newHash().length;
        int words = step.change().before().length() + step.change().after().length();
        return paths + hashes + words + step.content().bytes().length;
    }

    private void encode(Path clip, Path to, int number) throws IOException {
        int side = 300 + 7 * number;
        String[] genre = {"Rock", "(17)", "", "Alternative; Indie Rock"};
        try {
            MadeAudio.ffmpeg(
                    ("-nostdin -v error -i @ -f lavfi -i testsrc2=s="
                                    + side
                                    + "x"
                                    + side
                                    + " -map 0:a -map 1:v -frames:v 1 -c:v mjpeg -q:v 2 -t 5 -b:a"
                                    + " 128k -disposition:v attached_pic -metadata title=T"
                                    + " -metadata genre=# -id3v2_version "
                                    + (3 + number % 2)
                                    + " -metadata_header_padding "
                                    + (number % 4 < 2 ? 0 : 1024)
                                    + " -write_id3v1 "
                                    + number % 3 / 2
                                    + " >")
                            .lines()
                            .flatMap(line -> Arrays.stream(line.split(" ")))
                            .map(word -> word.equals("@") ? clip.toString() : word)
                            .map(word -> word.replace("#", genre[number % 4].replace(' ', '-')))
                            .map(word -> word.equals(">") ? to.toString() : word)
                            .toArray(String[]::new));
        } catch (Exception e) {
            throw new IOException(e);
        }
    }
}
